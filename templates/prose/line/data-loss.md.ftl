<#import "../words.md.ftl" as words>
<#if again>
The <@words.loss name=problem.loss/> of the new prediction.
<#else>
First the part of the loss that comes from the data: the <@words.loss name=problem.loss/> compares the prediction<#if problem.targets?size gt 1>s with the targets<#else> with the target</#if><#if examples gt 1>, and the ${problem.reduction} over the ${examples} examples of the batch is taken</#if>.
</#if>
