<#switch role>
<#case "pre-activation">
Why transposed? $${transposed}$ is written with a row for each input and a column for each unit ($${shape}$). Each unit needs its own weights in one row, to multiply them with the inputs one by one: transposed, it is $${shapeNow}$.
<#break>
<#case "parameter-gradient">
Why transposed? There must be one number for each weight, so the result has to be $${result}$. A column times a row gives that, one product for each pair of input and unit: that is why $${transposed}$, which is $${shape}$, is turned into $${shapeNow}$.<#if examples gt 1> The matrix product also adds up over the ${examples} examples.</#if>
<#break>
<#default>
Why transposed? Forward, $${transposed}$ took signals from one layer to the next ($${shape}$). Backward, the errors take the same connections the other way, so rows and columns change places ($${shapeNow}$). It is not the inverse.
</#switch>
