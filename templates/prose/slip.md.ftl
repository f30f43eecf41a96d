<#-- What a wrong answer looks like. The reader has just seen that it is wrong. -->
<#switch kind>
<#case "sign">The size is right, the sign is not.<#break>
<#case "no-slope">The slope $${part}$ is missing: by the chain rule it is a factor here.<#break>
<#case "old-value"><#if part??>This comes from $${part}$ as it was before the update. Here the new numbers are needed.<#else>This is the number from before the update.</#if><#break>
<#case "new-value">This comes from $${part}$ as it is after the update. Here the old numbers are needed.<#break>
<#case "swapped-indices">This number belongs to the place where row and column are exchanged.<#break>
<#case "transposed">This is what comes out if $${part}$ has its rows and columns exchanged.<#break>
<#case "no-factor">The factor $${part}$ is missing.<#break>
<#case "no-term">The term $${part}$ is missing.<#break>
<#case "term-sign">The term $${part}$ has the wrong sign: plus and minus are exchanged.<#break>
<#case "no-division">The division by $${part}$ is missing.<#break>
<#case "no-power">In $${part}$, the exponent is missing.<#break>
<#case "no-function">The function is missing: work out $${part}$, not only what stands in the parentheses.<#break>
<#case "argument-sign">In $${part}$, what stands in the parentheses has the wrong sign.<#break>
<#case "common-logarithm">This is the logarithm to base 10. In $${part}$ it is the natural logarithm, to base $e$.<#break>
<#case "value-for-slope">This has the value of the function in place of its slope $${part}$.<#break>
<#case "argument-for-value">The formula of the slope $${part}$ takes the value of the function, not what stands in the parentheses.<#break>
<#case "sum-for-output">This comes from the weighted sums in place of the outputs $${part}$: the activation function is missing.<#break>
<#case "raw-input">This comes from the inputs as measured. Here $${part}$ stands for the standardized ones.<#break>
<#default>This is not the number asked for.
</#switch>
