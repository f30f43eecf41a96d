<#list verdicts as verdict>
<#if verdicts?size gt 1>Example ${verdict.example}: </#if>${verdict.output} <#if verdict.above>\><#else>≤</#if> ${verdict.threshold}: **${verdict.meaning}**<#if verdictsBefore[verdict?index].meaning != verdict.meaning>, where it was *${verdictsBefore[verdict?index].meaning}* before</#if>.
</#list>
<#if trend == "fell">
The loss fell from ${before} to ${after}: the update helped.
<#elseif trend == "rose">
The loss rose from ${before} to ${after}. The step was too long: it went past the lowest place. A smaller learning rate would help.
<#else>
The loss stayed at ${after}.
</#if>
