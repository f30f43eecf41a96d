<#import "../words.md.ftl" as words>
<#if again>
The loss of the new prediction.
<#else>
The <@words.loss name=problem.loss/> compares the prediction with the target<#if problem.targets?size gt 1>s</#if>: the smaller the loss, the better the prediction.<#if examples gt 1> The loss of the batch is the ${problem.reduction} over its ${examples} examples.</#if>
</#if>
