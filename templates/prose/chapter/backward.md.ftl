<#assign several = problem.layers?filter(each -> each.units?size gt 1)?has_content>
<#assign many_weights = several || problem.features?size gt 1>
<#if problem.equations>
How does $${problem.symbol("loss")}$ change when one of the numbers in front of it changes a little? Work backward through the equations, from the last to the first: each line uses what the lines before it have found.
<#elseif !layer?? || layer.output>
<#if verdicts?size == 1 && verdicts[0].target??>
The prediction is ${verdicts[0].output} and should have been ${verdicts[0].target}. Which weights are to blame, and by how much?
<#else>
Which weights made the loss as large as it is, and by how much?
</#if>
<#if !problem.layers?has_content>
Work backward from the loss: each line says how the loss changes when one quantity changes a little, and uses what the lines before it have found. So you come to the gradients of all that is trained.
<#else>
Work backward from the loss. <#if problem.layers?size == 1>First comes the layer's error: it says how the loss changes when the layer's<#else>For each layer, the error comes first: it says how the loss changes when the layer's</#if> weighted <#if several>sums change<#else>sum changes</#if> a little. From the error follows the gradient of the layer's weight${many_weights?then("s", "")}.
</#if>
</#if>
<#if layer??>

<#if layer.output>Layer ${layer.number} comes first.<#else>Now layer ${layer.number}. The layer behind it already has its new weights, and they are used here: that is what makes this update *sequential*.</#if>
</#if>
