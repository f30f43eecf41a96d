<#list verdicts as verdict>
<#if verdicts?size gt 1>Example ${verdict.example}: the<#else>The</#if> prediction ${verdict.output} is <#if verdict.above>above<#elseif verdict.equal>not above<#else>below</#if> ${verdict.threshold}, so the verdict is **${verdict.meaning}**.<#if verdict.meant?? && verdict.meant != verdict.meaning> The target is ${verdict.target}, *${verdict.meant}*, so the verdict is wrong.</#if>

</#list>
<#if more gt 0>
And so on for the other ${more} example<#if more gt 1>s</#if>.
</#if>
