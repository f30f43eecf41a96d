<#import "../words.md.ftl" as words>
<#if layer??>
Now layer ${layer.number}.<#if !layer.output> The layer behind it already has its new weights, and they are used here: that is what makes this update *sequential*.</#if>
<#else>
<#if verdicts?size == 1 && verdicts[0].target??>
The prediction is ${verdicts[0].output} and should have been ${verdicts[0].target}. Which weights are to blame, and by how much?
<#else>
Which weights made the loss as large as it is, and by how much?
</#if>
Work backward from the loss: first the error of each layer, that is how the loss changes when the layer's weighted sums change a little; from it the gradient of the layer's weights.
</#if>
