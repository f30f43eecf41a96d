<#import "../words.md.ftl" as words>
<#macro who><#if layer.units?size == 1><#if layer.output>The output unit (*${layer.units[0]}*)<#else>The hidden unit ${layer.units[0]}</#if><#else>Each of <@words.units layer=layer/></#if></#macro>
<#macro what><#if layer.number == 1><@words.inputs layer=layer/><#else>what <@words.inputs layer=layer/> put<#if layer.inputs?size == 1>s</#if> out</#if></#macro>
<#if again>
The weighted sum<#if layer.units?size gt 1>s</#if> of layer ${layer.number}, with the new weight<#if layer.units?size gt 1 || layer.inputs?size gt 1>s</#if>.
<#else>
<@who/> <#if layer.inputs?size == 1>multiplies <@what/> by its weight<#else>adds up <@what/>, each times its weight</#if><#if layer.bias != "none">, and adds <#if layer.bias == "shared">the layer's<#else>its</#if> bias</#if>.
<#if examples gt 1>There is <#if problem.affine == "x W">a row<#else>a column</#if> for each of the ${examples} examples.</#if>
</#if>
