<#list verdicts as verdict>
<#if verdicts?size gt 1>Example ${verdict.example}: </#if>${verdict.output} <#if verdict.above>\><#else>≤</#if> ${verdict.threshold}: **${verdict.meaning}**<#if verdictsBefore[verdict?index].meaning != verdict.meaning>, where it was *${verdictsBefore[verdict?index].meaning}* before</#if>.
</#list>
<#if change.trend == "fell">
The loss fell from ${change.before} to ${change.after}: the update helped.
<#elseif change.trend == "rose">
The loss rose from ${change.before} to ${change.after}. The step was too long: it went past the lowest place. A smaller learning rate would help.
<#elseif change.trend == "hardly">
The loss hardly changed: even with ten decimals it is ${change.after} before and after.
<#else>
The loss stayed at ${change.after}.
</#if>
<#if altogether??>

From update ${first?string["#,##0"]} to update ${update?string["#,##0"]} the loss <#if altogether.trend == "stayed">stayed at ${altogether.after}<#elseif altogether.trend == "hardly">hardly changed from ${altogether.after}<#else>${altogether.trend} from ${altogether.before} to ${altogether.after}</#if>.
</#if>
