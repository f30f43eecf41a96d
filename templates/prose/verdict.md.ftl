<#list verdicts as verdict>
<#if verdicts?size gt 1>Example ${verdict.example}: the<#else>The</#if> prediction ${verdict.output} is <#if verdict.above>above<#else>not above</#if> ${verdict.threshold}, so the verdict is **${verdict.meaning}**<#if verdict.wrong>. The target is ${verdict.target}: this is wrong</#if>.

</#list>
<#if more gt 0>
And so on for the other ${more} examples.
</#if>
