<#if letter == "b">
The new bias<#if layer.bias == "own" && layer.units?size gt 1>es</#if> of layer ${layer.number}.
<#else>
The new weight<#if layer.units?size gt 1 || layer.inputs?size gt 1>s</#if> of layer ${layer.number}: the old one<#if layer.units?size gt 1 || layer.inputs?size gt 1>s minus $${problem.symbol("learning_rate")}$ times their<#else> minus $${problem.symbol("learning_rate")}$ times its</#if> gradient.
</#if>
