<#import "../words.md.ftl" as words>
<#if again>
What layer ${layer.number} puts out now<#if layer.output>: the new prediction</#if>.
<#elseif layer.identity>
The activation function is the identity, so <#if layer.units?size == 1>the unit puts<#else>the units put</#if> out the sum<#if layer.units?size gt 1>s</#if> as <#if layer.units?size == 1>it is<#else>they are</#if>.<#if layer.output> This is the network's prediction.</#if>
<#else>
The <@words.activation layer=layer/> function $${layer.function}$ turns <#if layer.units?size == 1 && examples == 1>the sum<#else>each sum</#if> into <#if layer.least?? && layer.most??>a number between ${layer.least} and ${layer.most}<#elseif layer.least??>a number that is never below ${layer.least}<#else>the unit's output</#if>.<#if layer.output> This is the network's prediction.</#if>
</#if>
