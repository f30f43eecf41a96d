<#assign several = layer.units?size gt 1 || layer.inputs?size gt 1>
<#if letter == "b">
The new bias<#if layer.bias == "own" && layer.units?size gt 1>es</#if> of layer ${layer.number}.
<#else>
The new weight${several?then("s", "")} of layer ${layer.number}: the old one${several?then("s", "")} minus $${problem.symbol("learning_rate")}$ times <#if problem.plain>${several?then("their gradient", "its gradient")}<#else>the direction that the optimizer has worked out</#if>.
</#if>
