<#assign several = problem.layers?filter(each -> each.units?size gt 1)?has_content>
<#assign many_weights = several || problem.features?size gt 1>
<#if !layer?? || layer.output>
<#if verdicts?size == 1 && verdicts[0].target??>
The prediction is ${verdicts[0].output} and should have been ${verdicts[0].target}. Which weights are to blame, and by how much?
<#else>
Which weights made the loss as large as it is, and by how much?
</#if>
Work backward from the loss: first the error of each layer, that is how the loss changes when the layer's weighted <#if several>sums change<#else>sum changes</#if> a little; from it the gradient of the layer's weight${many_weights?then("s", "")}.
</#if>
<#if layer??>

<#if layer.output>Layer ${layer.number} comes first.<#else>Now layer ${layer.number}. The layer behind it already has its new weights, and they are used here: that is what makes this update *sequential*.</#if>
</#if>
