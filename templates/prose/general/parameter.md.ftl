<#import "names.md.ftl" as names>
<#import "../words.md.ftl" as words>
<#macro used><#if !layer?? && users?has_content> It goes into <@words.symbols list=users/>.</#if></#macro>
<#assign name_in_layer = names.named(kind, quantity, place!"", single)>
<#if role == "parameter">
<#if name_in_layer?has_content>
$${symbol}$: ${name_in_layer}<#if layer??>, layer ${layer}</#if>.
<#else>
$${symbol}$<#if layer??> of layer ${layer}</#if>, before the first update.<@used/>
</#if>
<#elseif name_in_layer?has_content>
$${symbol}$: ${name_in_layer}<#if layer??>, layer ${layer}</#if>. It is given and stays as it is.
<#else>
$${symbol}$<#if layer??> of layer ${layer}</#if> is given and stays as it is.<@used/>
</#if>
