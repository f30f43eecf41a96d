<#list verdicts as verdict>
<#if verdicts?size gt 1>Example ${verdict.example}: the<#else>The</#if> prediction ${verdict.output} is <#if verdict.above>above<#elseif verdict.equal>not above<#else>below</#if> ${verdict.threshold}, so the verdict is **${verdict.meaning}**<#if verdictsBefore[verdict?index].meaning != verdict.meaning> (before the update it was *${verdictsBefore[verdict?index].meaning}*)</#if>.<#if verdict.meant??><#if verdict.meant == verdict.meaning> That is right.<#else> That is wrong: the target is ${verdict.target}, *${verdict.meant}*.</#if></#if>

</#list>
<#if change.trend == "fell">
The loss fell from ${change.before} to ${change.after}: the update helped.
<#elseif change.trend == "rose">
The loss rose from ${change.before} to ${change.after}. <#if problem.plain && problem.update != "sequential">The step was too long: it went past the lowest place. A smaller learning rate would help.<#else>The step led uphill, as it does not follow the gradient of the loss alone.</#if>
<#elseif change.trend == "hardly">
The loss hardly changed: even with ten decimals it is ${change.after} before and after.
<#else>
The loss stayed at ${change.after}.
</#if>
<#if altogether??>

From update ${first} to update ${update} the loss <#if altogether.trend == "stayed">stayed at ${altogether.after}<#elseif altogether.trend == "hardly">hardly changed from ${altogether.after}<#else>${altogether.trend} from ${altogether.before} to ${altogether.after}</#if>.
</#if>
