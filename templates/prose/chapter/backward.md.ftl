<#import "../words.md.ftl" as words>
<#if layer?? && !layer.output>
Now layer ${layer.number}. The layer behind it already has its new weights, and they are used here: that is what makes this update *sequential*.
<#else>
<#if verdicts?size == 1 && verdicts[0].target??>
The prediction is ${verdicts[0].output} and should have been ${verdicts[0].target}. Which weights are to blame, and by how much?
<#else>
Which weights made the loss as large as it is, and by how much?
</#if>
Work backward from the loss: first the error of each layer, that is how the loss changes when the layer's weighted sums change a little; from it the gradient of the layer's weights.<#if layer??> Layer ${layer.number} comes first, and is updated before the others are looked at.</#if>
</#if>
