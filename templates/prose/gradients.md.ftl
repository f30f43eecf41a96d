<#import "words.md.ftl" as words>
Each gradient was computed a second time in another way: the weight was made a little larger and a little smaller, and the change of the loss was measured (central differences). <#if exact>For <@words.count n=gradients one="gradient" many="gradients"/> there was no difference.<#else>Over <@words.count n=gradients one="gradient" many="gradients"/>, the largest relative difference was ${error}.</#if><#if kinks gt 0> At <@words.count n=kinks one="of them" many="of them"/> the loss has a kink: its slope to the left is not its slope to the right. There the gradient was checked to be one of the two, or between them.</#if> Above ${limit} this page would not have been published.
<#if problem.pencil || problem.update == "sequential">

(The gradients are compared with all digits and for a simultaneous update, since <#if problem.pencil>a rounded one<#else>a sequential one</#if> is not meant to be the exact derivative.)
</#if>
