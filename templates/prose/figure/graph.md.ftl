<#switch view>
<#case "structure">What is computed from what, up to the loss. Round boxes are given<#if complete>: data and parameters<#else>; parameters and constants are left out</#if>. Two numbers such as 2×3 are a shape, rows × columns.<#break>
<#case "layer">What is computed from what. Round boxes are what goes in; parameters are left out. Two numbers such as 2×3 are a shape, rows × columns.<#break>
<#case "forward">The same graph with the numbers of the forward pass; of a large matrix, only the shape is shown.<#break>
<#case "again">The same graph with the numbers after the update.<#break>
<#default>The same graph backward: each box holds the derivative of the loss with respect to its quantity, computed from the boxes that its arrows come from. What is pale needs no gradient.</#switch>
