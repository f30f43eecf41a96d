<#if letter == "x.mean">
The mean of each feature over the ${examples} examples: their sum, divided by how many there are.
<#else>
The standard deviation of each feature: the square root of the mean squared distance from the mean.
</#if>
