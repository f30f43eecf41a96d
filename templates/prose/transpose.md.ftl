<#switch role>
<#case "pre-activation">
Why transposed? $${transposed}$ is $${shape}$, with a row for each input and a column for each unit. Each unit needs its own weights in one row, to multiply them with the inputs one by one<#if square>: transposing makes columns into rows<#else>: transposed, it is $${shapeNow}$</#if>.
<#break>
<#case "parameter-gradient">
Why transposed? There must be one number for each weight, so the result has to be $${result}$. <#if examples gt 1>So $${transposed}$, which is $${shape}$, <#if square>has its rows and columns exchanged; its shape stays the same, because it is square. The<#else>is turned into $${shapeNow}$: the</#if> matrix product then takes each input with each unit's error, and adds up over the ${examples} examples.<#else>A column times a row gives that, one product for each pair of input and unit: that is why $${transposed}$<#if square> is transposed; with $${shape}$ there is only one product, and nothing changes<#else>, which is $${shape}$, is turned into $${shapeNow}$</#if>.</#if>
<#break>
<#default>
Why transposed? Forward, these weights take signals from one layer to the next; $${transposed}$ is $${shape}$. Backward, the errors take the same connections the other way, so rows and columns change places<#if square>; as the matrix is square, its shape stays the same<#else>: $${shapeNow}$</#if>. It is not the inverse.
</#switch>
