<#switch quantity>
<#case "mean">**Batch normalization**. First the mean of each feature over the examples of the batch.<#break>
<#case "centered">The mean is subtracted from each example.<#break>
<#case "var">The variance of each feature: the mean of the squares over the batch.<#break>
<#case "std">Its square root, the standard deviation. The small number added first keeps it from being 0.<#break>
<#case "xhat">Divided by it, each feature has mean 0 and, but for the small number, variance 1 over the batch.<#break>
<#case "a">A scale and an offset for each feature, both learned.<#break>
<#default>The next quantity of the normalization.
</#switch>
