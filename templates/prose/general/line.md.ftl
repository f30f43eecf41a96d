<#import "../words.md.ftl" as words>
<#assign own = .get_optional_template("layer/" + kind + ".md.ftl")>
<#macro comes><#if uses?has_content>$${symbol}$ comes from <@words.symbols list=uses/>.<#else>$${symbol}$ is given by its formula.</#if></#macro>
<#macro formula>
<#switch made>
<#case "product">A matrix product: each row of the first factor meets each column of the second.<#break>
<#case "summed">The numbers are added up.<#break>
<#case "spread">The same numbers, repeated.<#break>
<#case "opposite">The sign is exchanged.<#break>
<#case "elementwise">Number by number: the circle $\odot$ multiplies what stands at the same place.<#break>
<#case "scaled">Every number is multiplied by the same factor.<#break>
<#case "sum">The parts are added up.<#break>
<#case "difference">One is subtracted from the other.<#break>
<#case "quotient">One is divided by the other.<#break>
<#case "total">All numbers are added up.<#break>
<#case "operation">
<#assign operation = by>
<#assign sentence><#include "../signs.md.ftl"></#assign>
<#if sentence?has_content>${sentence}<#else><@comes/></#if>
<#break>
<#case "function">The function ${(by!"")?replace("_", " ")} is applied<#if !single> to every number</#if>.<#break>
<#default><@comes/>
</#switch>
</#macro>
<#switch role>
<#case "optimizer">
<#include "optimizer.md.ftl">
<#break>
<#case "data-loss">
<#if !problem.compares>The part of the loss that comes from the data<#if again>, with the new numbers</#if>.<#elseif again>How far off is the prediction now?<#else>First the part of the loss that comes from the data: how far off is the prediction?</#if>
<#break>
<#case "penalty">
<#if again>The penalty on the new numbers.<#else><#assign penalty = name><#include "../penalty.md.ftl"></#if>
<#break>
<#case "loss">
<#if problem.penalties?has_content>The loss that training makes small is the sum<#if again>, now with the new numbers</#if>.<#elseif again><#if problem.examples == 0>The result<#else>The loss</#if> with the new numbers.<#elseif problem.examples == 0>This is the number whose derivatives we are after.<#elseif !problem.compares>This is the number that training makes small.<#else>How far off is the prediction? The smaller this number, the better.</#if>
<#break>
<#case "updated">
The new $${of!}$: the old one minus $${problem.symbol(problem.rate)}$ times <#if problem.plain>its <#if problem.clip != "none">clipped </#if>gradient<#else>the direction that the optimizer has worked out</#if>.
<#break>
<#case "parameter-gradient"><#case "gradient"><#case "error"><#case "activation-gradient">
How does <#if problem.examples == 0>$${problem.symbol("loss")}$<#else>the loss</#if> change with $${of!}$? <#include "rule.md.ftl">
<#break>
<#default>
<#if again>
$${symbol}$ is worked out once more, after the update.
<#elseif own.exists>
<@own.include/>
<#elseif role == "pre-activation">
First what goes into the activation function.
<#elseif role == "activation" && by??>
<#if made == "operation"><@formula/><#else>The activation function ${by?replace("_", " ")} is applied<#if !single> to every number</#if>.</#if>
<#else>
<@formula/>
</#if>
</#switch>
