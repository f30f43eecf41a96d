<#if problem.features?size == 1>
First the input is brought to a scale where 0 is the mean and 1 is one standard deviation above it.
<#else>
Inputs can differ in their average and their spread. First they are brought to a common scale: 0 is the mean, 1 is one standard deviation above it.
</#if>
