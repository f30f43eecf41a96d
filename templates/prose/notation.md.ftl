<#import "notation/" + problem.preset + ".md.ftl" as preset>
<#if operators.matrices>
<@preset.matrices/> Vectors are <#if problem.affine == "x W">rows<#else>columns</#if>. The small numbers under a symbol are its shape, rows × columns.<#if operators.products> Two matrices side by side are a matrix product.</#if><#if operators.elementwise> $\odot$ is the element-wise product.</#if><#if operators.transposed> $\top$ turns rows into columns.</#if><#if operators.ones> $\mathbf{1}_n$ is a column of $n$ ones, which adds up or repeats what it is multiplied with.</#if><#if operators.squares> The exponent $\odot 2$ squares every element.</#if><#if operators.sums> $\sum$ adds all elements up.</#if><#if operators.fractions> A fraction of vectors or matrices is taken element by element<#if operators.spread>; a single row or column in it stands for each row or column of the other part</#if>.</#if>
<#else>
All symbols stand for single numbers.<#if layered> <@preset.layer/></#if>
</#if>
<#if operators.brackets>
A condition in square brackets, such as $[z > 0]$, is 1 where it holds and 0 where it does not.
</#if>
<#if operators.normal>
$\Phi(z)$ is the share of the standard normal distribution that lies below $z$, as in the table of a statistics book: $\Phi(0) = 0.5$, $\Phi(1) = 0.8413$.
</#if>
<@preset.updated/>


<#list operators.operations as operation>
<#assign sentence><#include "signs.md.ftl"></#assign>
<#if sentence?has_content>
- ${sentence}
</#if>
</#list>
