<#assign size>The thicker an edge, the farther its ${(view == "backward")?then("gradient", "weight")} is from 0, compared within its layer.</#assign>
<#assign sign>A dashed edge has a negative ${(view == "backward")?then("gradient", "weight")}.</#assign>
<#switch view>
<#case "structure">The network with its starting weights<#if !labels>, which are listed below</#if>.<#break>
<#case "forward">What goes into the network and what each unit puts out<#if example>, for the first example of the batch</#if>.<#break>
<#case "backward">The error of each unit and the gradient of each weight<#if example>: the errors are those of the first example of the batch, the gradients those of the whole batch</#if>. They are worked out from right to left.<#break>
<#default>Each weight before and after the update.</#switch><#if view == "structure" || view == "backward"><#if edges> ${size}</#if><#if negative> ${sign}</#if></#if>
