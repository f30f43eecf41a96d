<#import "../words.md.ftl" as words>
<#if scalarFirst>
The error of layer ${layer.number}: how does the loss change with its weighted sum<#if layer.units?size gt 1>s</#if>? <#if layer.identity>The activation function hands a change on as it is, so nothing is lost on the way.<#else>What was found for the output is multiplied by the slope of the <@words.activation layer=layer/> function.</#if>
<#elseif layer.output>
The error of <@words.names list=layer.units/>: how the loss changes with the weighted sum<#if layer.units?size gt 1>s</#if>. It is the slope of the loss at the prediction, times the slope of the <@words.activation layer=layer/> function.
<#else>
The error of layer ${layer.number + 1} goes back to <@words.plain list=layer.units/> through the weights that it came from; each unit's share is multiplied by the slope of its own <@words.activation layer=layer/> function.
</#if>
<#if elementwise && !scalarFirst>The circle $\odot$ is not a matrix product: it multiplies element by element.</#if>
