<#if operators.matrices>
Small bold letters are vectors, bold capitals are matrices, plain letters are single numbers. A number in parentheses above a symbol is its layer, the numbers below it are row and column. Vectors are <#if problem.affine == "x W">rows<#else>columns</#if>. The small numbers under a symbol are its shape, rows × columns.<#if operators.products> Two matrices side by side are a matrix product.</#if><#if operators.elementwise> $\odot$ is the element-wise product.</#if><#if operators.transposed> $\top$ turns rows into columns.</#if><#if operators.ones> $\mathbf{1}_n$ is a column of $n$ ones, which adds up or repeats what it is multiplied with.</#if>
<#else>
All symbols stand for single numbers. Where there is a number in parentheses above a symbol, it is its layer.
</#if>
