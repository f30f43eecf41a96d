<#import "../words.md.ftl" as words>
<#if again>
The new prediction, from what layer ${problem.layers?size} puts out now.
<#elseif problem.loss == "gaussian nll">
What layer ${problem.layers?size} puts out describes a normal distribution<#if problem.spread>: first <#if problem.targets?size == 1>its mean<#else>the means</#if>, then the natural logarithm of <#if problem.targets?size == 1>its variance, $\ln \sigma^2$<#else>each variance, $\ln \sigma^2$</#if>. The mean<#if problem.targets?size gt 1>s are<#else> is</#if> the prediction<#if problem.targets?size gt 1>s</#if>; the variance says how far off the network expects <#if problem.targets?size gt 1>them<#else>it</#if> to be<#else>; its mean is the prediction</#if>.
<#else>
The <@words.loss name=problem.loss/> takes what layer ${problem.layers?size} puts out as logits. This is the prediction that they stand for, <#if problem.loss == "softmax cross entropy">numbers between 0 and 1 that add up to 1<#if examples gt 1> for each example</#if><#else>between 0 and 1</#if>. The loss is computed from the logits themselves, but its derivative will lead back here.
</#if>
