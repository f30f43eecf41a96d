<#import "../words.md.ftl" as words>
<#if problem.penalties?has_content>
The loss that training makes small is the sum<#if again>, now with the new numbers</#if>.
<#elseif again>
The loss of the new prediction.
<#else>
The <@words.loss name=problem.loss/> compares the prediction<#if problem.targets?size gt 1>s with the targets<#elseif examples == 1> $${value(words.prediction(problem))}$ with the target $${value("y")}$<#else> with the target</#if>: the smaller the loss, the better the prediction.<#if examples gt 1> The loss of the batch is the ${problem.reduction} over its ${examples} examples.</#if>
</#if>
