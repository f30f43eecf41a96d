<#switch quantity>
<#case "z"><#case "a">
<#if role == "activation">The activation function is applied to every number of the feature map<#if place??> ${place}</#if>.
<#else>The kernel lies on each part of the image in turn. Each of its numbers is multiplied by the number of the image that it lies on, and the products are added up: that is one number of the feature map<#if place??> ${place}</#if>.<#if uses?size gt 3> Every channel has a kernel of its own, and their results are added.</#if>
</#if>
<#break>
<#default>The next quantity of the convolution.
</#switch>
