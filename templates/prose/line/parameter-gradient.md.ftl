<#import "../words.md.ftl" as words>
<#assign which = (layer.units?size == 1 && layer.inputs?size == 1)?then("the weight", "each weight")>
<#if letter == "b">
A bias is added to the weighted sum as it is, so its gradient is the unit's error<#if layer.bias == "shared"> – here the sum of the errors of all units that share it</#if><#if examples gt 1>, summed over the examples of the batch</#if>.
<#elseif chain>
How does the loss change with ${which} of layer ${layer.number}? Follow the weight's way to the loss, one factor at a time: that is the chain rule.
<#else>
How does the loss change with ${which} of layer ${layer.number}? Its gradient is the error of the unit that it leads to, times what came in through it<#if examples gt 1>, summed over the examples of the batch</#if>.
</#if>
