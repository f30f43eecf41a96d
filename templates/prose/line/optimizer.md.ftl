<#switch kind>
<#case "g">The gradient with weight decay: a share of the weight itself is added, which pulls it towards 0.<#break>
<#case "m">A running average of the gradients: the older a gradient is, the less it counts. At the start the average is 0.<#break>
<#case "v">A running record of the squared gradients. Where gradients have been large, steps will be short.<#break>
<#case "vmax">The largest value so far is kept, so that steps never grow again.<#break>
<#case "mhat">An average that starts at 0 is too small at first. Dividing by the share of the weights given out so far corrects this.<#break>
<#case "vhat">The same correction for the squared gradients.<#break>
<#case "gavg">A running average of the gradients themselves, to be taken off the average of their squares.<#break>
<#case "b">The velocity: most of the last step's direction is kept, and the new gradient is added.<#break>
<#case "u">A running measure of how large the changes have been.<#break>
<#case "change">The change before the learning rate: the gradient, scaled by how large changes and gradients have been.<#break>
<#case "t">One more step is counted.<#break>
<#case "beta1.power"><#case "beta2.power">One more factor for this step.<#break>
<#case "mu"><#case "mu.next"><#case "mu.product">The momentum of this optimizer grows from step to step; this is its value now.<#break>
<#default>The optimizer works out its next quantity.
</#switch>
