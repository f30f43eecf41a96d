<#if operators.matrices>
Small bold letters are vectors, bold capitals are matrices, plain letters are single numbers. A number in parentheses above a symbol is its layer, the numbers below it are row and column. Vectors are <#if problem.affine == "x W">rows<#else>columns</#if>. The small numbers under a symbol are its shape, rows × columns.<#if operators.products> Two matrices side by side are a matrix product.</#if><#if operators.elementwise> $\odot$ is the element-wise product.</#if><#if operators.transposed> $\top$ turns rows into columns.</#if><#if operators.ones> $\mathbf{1}_n$ is a column of $n$ ones, which adds up or repeats what it is multiplied with.</#if><#if operators.squares> The exponent $\odot 2$ squares every element.</#if><#if operators.sums> $\sum$ adds all elements up.</#if><#if operators.fractions> A fraction of vectors or matrices is taken element by element.</#if>
<#else>
All symbols stand for single numbers.<#if layered> A number in parentheses above a symbol is its layer.</#if>
</#if>
<#if operators.brackets>
A condition in square brackets, such as $[z > 0]$, is 1 where it holds and 0 where it does not.
</#if>
A quantity with $+$ above it is the value after the update.
