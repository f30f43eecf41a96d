<#if letter == "alpha">
<#assign several = false>
<#assign what = "slope">
<#elseif letter == "b">
<#assign several = layer.bias == "own" && layer.units?size gt 1>
<#assign what = several?then("biases", "bias")>
<#else>
<#assign several = layer.units?size gt 1 || layer.inputs?size gt 1>
<#assign what = several?then("weights", "weight")>
</#if>
<#assign clipped = (problem.clip != "none")?then("clipped ", "")>
The new ${what} of layer ${layer.number}: the old one${several?then("s", "")} minus $${problem.symbol(problem.rate)}$ times <#if problem.plain>${several?then("their ${clipped}gradients", "its ${clipped}gradient")}<#else>the direction that the optimizer has worked out</#if>.
