<#switch role>
<#case "pre-activation">
Why transposed? $${transposed}$ is ${shape}, a column for each unit. Transposed, each row holds the weights of one unit, and the product of the shapes works out: ${transposedShape} times ${problem.layers?has_content?then("the shape of the inputs", "")} gives ${result}.
<#break>
<#case "parameter-gradient">
Why transposed? There must be one number for each weight, so the result has to be ${result}, one for each pair of unit and input: a column times a row gives that. The $\top$ turns $${transposed}$, which is ${shape}, into ${transposedShape}.<#if examples gt 1> The product also adds up over the ${examples} examples.</#if>
<#break>
<#default>
Why transposed? Forward, $${transposed}$ (${shape}) took signals from the layer before to the layer behind. Backward, the errors take the same connections the other way: its transpose is ${transposedShape}. It is not the inverse.
</#switch>
