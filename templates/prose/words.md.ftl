<#-- Phrases that several texts use. -->
<#macro names list><#list list as name>*${name}*<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#macro plain list><#list list as name>${name}<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#-- The units of a layer, named. -->
<#macro units layer><#if layer.output>the output unit<#if layer.units?size gt 1>s</#if> <@names list=layer.units/><#else>the hidden unit<#if layer.units?size gt 1>s</#if> <@plain list=layer.units/></#if></#macro>
<#-- What comes into a layer. -->
<#macro inputs layer><#if layer.number == 1><@names list=layer.inputs/><#else><@plain list=layer.inputs/></#if></#macro>
<#macro count n one many><#if n == 1>one ${one}<#else>${n} ${many}</#if></#macro>
<#macro loss name>${name?replace("cross entropy", "cross-entropy")}</#macro>
