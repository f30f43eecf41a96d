<#import "words.md.ftl" as words>
Each gradient was computed a second time in another way: the weight was made a little larger and a little smaller, and the change of the loss was measured (central differences). <#if exact>For <@words.count n=gradients one="gradient" many="gradients"/> there was no difference.<#else>Over <@words.count n=gradients one="gradient" many="gradients"/>, the largest relative difference was ${error}.</#if> Above ${limit} this page would not have been published.
<#if problem.pencil || problem.update == "sequential">

(Compared are gradients with all digits and of a simultaneous update, since <#if problem.pencil>a rounded one<#else>a sequential one</#if> is not meant to be the exact derivative.)
</#if>
