<#-- Phrases that several texts use. -->
<#macro names list><#if list?size gt 8><#list list[0..5] as name>*${name}*, </#list>and ${list?size - 6} more<#else><@all_names list=list/></#if></#macro>
<#macro all_names list><#list list as name>*${name}*<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#macro plain list><#if list?size gt 4>${list?first} to ${list?last}<#else><@all_plain list=list/></#if></#macro>
<#macro all_plain list><#list list as name>${name}<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#-- The units of a layer, named. -->
<#macro units layer><#if layer.output><#if layer.units?size == 1>the output unit (*${layer.units[0]}*)<#else>the output units <@names list=layer.units/></#if><#else>the hidden unit<#if layer.units?size gt 1>s</#if> <@plain list=layer.units/></#if></#macro>
<#-- What comes into a layer. -->
<#macro inputs layer><#if layer.number == 1><@names list=layer.inputs/><#else><@plain list=layer.inputs/></#if></#macro>
<#macro count n one many><#if n == 1>one ${one}<#else>${n} ${many}</#if></#macro>
<#macro activation layer>${layer.activation?replace("relu", "ReLU")}</#macro>
<#macro loss name>${name?replace("cross entropy", "cross-entropy")}</#macro>
