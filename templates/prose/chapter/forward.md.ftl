<#import "../words.md.ftl" as words>
<#assign one = problem.features?size == 1 && problem.batch == 1>
<#if several>
This update is number ${update}, in epoch ${epoch}<#if problem.updates gt problem.epochs>, with batch ${batch}</#if>. <#if update gt 1>It starts from the weights that the updates before it left.</#if>
</#if>

<#if problem.equations>
The equations are worked out one after the other, up to $${problem.symbol("loss")}$.
<#else>
The <#if problem.standardization != "none">standardized </#if>input${one?then(" goes", "s go")} through the network, layer by layer, until there is a prediction. Then the loss says how good it is.
</#if>
