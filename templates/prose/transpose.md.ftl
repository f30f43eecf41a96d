<#switch role>
<#case "pre-activation">
Why transposed? $${transposed}$ is $${shape}$, with a row for each input and a column for each unit. Each unit needs its own weights in one row, to multiply them with the inputs one by one: transposed, it is $${shapeNow}$.
<#break>
<#case "parameter-gradient">
Why transposed? There must be one number for each weight, so the result has to be $${result}$. <#if examples gt 1>So $${transposed}$, which is $${shape}$, is turned into $${shapeNow}$: the matrix product then takes each input with each unit's error, and adds up over the ${examples} examples.<#else>A column times a row gives that, one product for each pair of input and unit: that is why $${transposed}$, which is $${shape}$, is turned into $${shapeNow}$.</#if>
<#break>
<#default>
Why transposed? Forward, these weights take signals from one layer to the next; $${transposed}$ is $${shape}$. Backward, the errors take the same connections the other way, so rows and columns change places: $${shapeNow}$. It is not the inverse.
</#switch>
