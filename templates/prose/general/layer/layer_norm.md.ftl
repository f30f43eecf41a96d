<#switch quantity>
<#case "mean">**Layer normalization**. First the mean of each vector's numbers.<#break>
<#case "centered">The mean is subtracted.<#break>
<#case "var">The variance: the mean of the squares.<#break>
<#case "std">Its square root, the standard deviation. The small number added first keeps it from being 0.<#break>
<#case "xhat">Divided by it, each vector has mean 0 and, but for the small number, variance 1.<#break>
<#case "a">A scale and an offset for each feature, both learned.<#break>
<#default>The next quantity of the normalization.
</#switch>
