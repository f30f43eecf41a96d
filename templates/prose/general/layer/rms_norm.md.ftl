<#switch quantity>
<#case "ms">**RMS normalization**: the mean of the squares of each vector's numbers.<#break>
<#case "rms">Its root. The small number added first keeps it from being 0.<#break>
<#case "xhat">Divided by it, each vector has, but for the small number, a mean square of 1.<#break>
<#case "a">A scale for each feature, which is learned.<#break>
<#default>The next quantity of the normalization.
</#switch>
