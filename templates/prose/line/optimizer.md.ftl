<#switch kind>
<#case "g">The gradient with weight decay: a share of the weight itself is added, which pulls it towards 0.<#break>
<#case "m">A running average of the gradients: the older a gradient is, the less it counts. At the start the average is 0.<#break>
<#case "v">This keeps account of the squares of the gradients, those of earlier updates included. The larger it is, the shorter the step.<#break>
<#case "vmax">The largest value so far is kept, so that steps never grow again.<#break>
<#case "mhat">The average started at 0 and is too small at first, because the weights of the gradients in it add up to less than 1. The division makes up for this.<#break>
<#case "vhat">The same correction for the squared gradients.<#break>
<#case "gavg">A running average of the gradients themselves, to be taken off the average of their squares.<#break>
<#case "b">The velocity: most of the last step's direction is kept, and the new gradient is added.<#break>
<#case "u">A running measure of how large the changes have been.<#break>
<#case "change">The change before the learning rate: the gradient, scaled by how large changes and gradients have been.<#break>
<#case "t">One more step is counted.<#break>
<#case "beta1.power"><#case "beta2.power">The product of as many factors $${problem.symbol(kind?keep_before(".power"))}$ as there have been updates, this one included. Further down, it corrects the running average of the <#if kind == "beta2.power">squared </#if>gradients, which starts at 0.<#break>
<#case "mu.now"><#case "mu.next"><#case "mu.product">The momentum of this optimizer grows from step to step; this is its value now.<#break>
<#case "learning_rate_t">The learning rate of this update, by the schedule.<#break>
<#case "gradient_norm">How long are all gradients together? The root of the sum of all their squares tells.<#break>
<#case "clip_factor">The factor that shortens the gradients: the bound divided by their length, if they are longer than the bound; otherwise 1, which changes nothing. The tiny number in the denominator keeps it from being 0.<#break>
<#case "clipped"><#if problem.clip == "norm">The gradient, shortened by the common factor. Its direction stays the same.<#else>The gradient with each of its numbers brought within the bounds.</#if><#break>
<#default>The optimizer works out its next quantity.
</#switch>
