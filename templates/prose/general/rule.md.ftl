<#-- By which rule something comes back to a quantity; in full where the page says it for the first time. -->
<#assign returned><#if by??><#include "back.md.ftl"></#if></#assign>
<#if users?size gt 1>
$${of!}$ goes into <@words.symbols list=users/>, and what comes back from each of them is added up.
<#elseif direct>
$${of!}$ goes into $${problem.symbol("loss")}$ directly, so this is the slope of $${problem.symbol("loss")}$ itself<#if !uses?has_content>, a constant</#if>.
<#elseif shared>
$${of!}$ occurs in $${users[0]}$ more than once, and what comes back to each of these places is added up.
<#else>
<#if users?has_content>$${of!}$ goes into $${users[0]}$<#if returned?has_content>.<#else>: </#if></#if>
<#if returned?has_content>
<#if said>The same rule holds as before.<#else>${returned}</#if>
<#else>
<#switch through!made>
<#case "softmax"><#case "masked_softmax"><#if said>again what comes back passes through a softmax, by the same formula.<#else>each number that a softmax puts out depends on all that went in. So the average of what comes back is subtracted from each number that comes back; in this average each counts by its share, which is what the softmax put out at its place. The difference is multiplied by the share.</#if><#break>
<#case "product"><#if said>again what comes back passes through the matrix product, with the other factor transposed.<#else>forward it is a factor of a matrix product there, and what comes back passes through the same product, with the other factor transposed.</#if><#break>
<#case "elementwise"><#if said>again what comes back is multiplied, number by number, by the slope there.<#else>what comes back from there is multiplied, number by number, by the slope of what was done with $${of!}$.</#if><#break>
<#case "summed"><#case "total"><#if said>again it is used many times, and what comes back is added up.<#else>there the same numbers are used many times, so what comes back, times the slope at each place, is added up.</#if><#break>
<#case "spread"><#if said>again every number of a sum gets the same back.<#else>there its numbers are added up, each with the same say, so each gets the same back.</#if><#break>
<#case "same"><#if said>again it comes back unchanged.<#else>there it is at most added to something, so what comes back is handed on unchanged.</#if><#break>
<#case "opposite"><#if said>again it comes back with the other sign.<#else>there it has its sign exchanged or is subtracted, so what comes back gets the other sign.</#if><#break>
<#default><#if said>again what comes back is multiplied by the slope there.<#else>by the chain rule, what comes back from there is multiplied by the slope of $${users[0]}$ with respect to $${of!}$.</#if>
</#switch>
</#if>
</#if>
