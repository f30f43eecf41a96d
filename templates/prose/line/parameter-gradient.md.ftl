<#import "../words.md.ftl" as words>
<#assign which = (layer.units?size == 1 && layer.inputs?size == 1)?then("the weight", "each weight")>
<#if letter == "alpha">
How does the loss change with the slope for negative sums? Only where a sum is negative does the slope count, so only there something is added.
<#elseif letter == "b">
A bias is added to the weighted sum as it is, so its gradient is the unit's error<#if layer.bias == "shared"> – here the sum of the errors of all units that share it</#if><#if examples gt 1>, summed over the examples of the batch</#if>.
<#elseif chain>
How does the loss change with ${which} of layer ${layer.number}?
<#else>
How does the loss change with ${which} of layer ${layer.number}? Its gradient is the error of the unit that it leads to, times what came in through it<#if examples gt 1>, summed over the examples of the batch</#if>.
</#if><#if problem.penalized?seq_contains("layer" + layer.number + "." + letter)> The penalt<#if problem.penalties?size gt 1>ies add their slopes<#else>y adds its slope</#if>: <#list problem.penalties as penalty><#if penalty == "l1">$${problem.symbol("lambda1")}$ with the weight's sign, the same for large and small weights<#else>$${problem.symbol("lambda2")}$ times the weight itself</#if><#sep>, and </#list>.</#if>
