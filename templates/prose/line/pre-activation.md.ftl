<#import "../words.md.ftl" as words>
<#if again>
The weighted sums of layer ${layer.number}, with the new weights.
<#else>
<#if layer.units?size == 1>
${"T"}<#if layer.output>he output unit *${layer.units[0]}*<#else>he hidden unit ${layer.units[0]}</#if> adds up <#if layer.number == 1><@words.inputs layer=layer/><#else>what <@words.inputs layer=layer/> put<#if layer.inputs?size == 1>s</#if> out</#if>, each times its weight<#if layer.bias != "none">, and adds <#if layer.bias == "shared">the layer's<#else>its</#if> bias</#if>.
<#else>
Each of <@words.units layer=layer/> adds up <#if layer.number == 1><@words.inputs layer=layer/><#else>what <@words.inputs layer=layer/> put<#if layer.inputs?size == 1>s</#if> out</#if>, each times its weight<#if layer.bias != "none">, and adds <#if layer.bias == "shared">the layer's<#else>its</#if> bias</#if>.
</#if>
<#if examples gt 1>There is <#if problem.affine == "x W">a row<#else>a column</#if> for each of the ${examples} examples.</#if>
</#if>
