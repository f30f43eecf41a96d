<#switch quantity>
<#case "Q"><#case "K"><#case "V"><#case "S"><#case "A"><#case "H"><#case "a">
<#include "attention.md.ftl">
<#break>
<#case "r">
<#if place == "1">**Residual connection**: what went in is added to what attention found.<#else>**Second residual connection**: what went into the two dense layers is added to what they made of it.</#if>
<#break>
<#case "z">The first dense layer's weighted sums, at each place by itself.<#break>
<#case "f"><#if place == "1">Its activation function is applied.<#else>The second dense layer brings the numbers back to the features.</#if><#break>
<#default>
<#if quantity?starts_with("norm")><#assign quantity = quantity?keep_after(".")><#include "layer_norm.md.ftl"><#else>The next quantity of the block.</#if>
</#switch>
