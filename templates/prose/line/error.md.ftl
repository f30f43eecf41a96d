<#import "../words.md.ftl" as words>
<#macro slope><#if layer.identity>the slope of the identity function, which is 1<#else>the slope of the <@words.activation layer=layer/> function</#if></#macro>
<#if scalarFirst>
The error of layer ${layer.number}: how does the loss change with its weighted sum<#if layer.units?size gt 1>s</#if>? <#if layer.identity>The activation function hands a change on as it is, so nothing is lost on the way.<#else>What was found for <#if !layer.output><@words.plain list=layer.units/><#elseif layer.units?size gt 1>the outputs<#else>the output</#if> is multiplied by <@slope/>.</#if>
<#elseif jacobian>
Each output of the <@words.activation layer=layer/> function depends on all sums of its example, so its slopes are a matrix, the Jacobian: a row for each output, a column for each sum. It is written out below<#if examples gt 1>, for the first example</#if>. The error is its transpose times what was found for the outputs; worked out once for all, that is this formula.
<#elseif layer.output>
The error of <@words.units layer=layer/>: how the loss changes with the weighted sum<#if layer.units?size gt 1>s</#if>. It is the slope of the loss at the prediction, times <@slope/>.
<#else>
<#assign one_way = layer.units?size == 1 && problem.layers[layer.number].units?size == 1>
The error of layer ${layer.number + 1} goes back to <@words.plain list=layer.units/> through the weight${one_way?then("", "s")} of layer ${layer.number + 1}; <#if layer.units?size == 1>what arrives<#else>each unit's share</#if> is multiplied by <@slope/>.
</#if>
