<#switch quantity>
<#case "Q">**Queries**<#if place??> of head ${place}</#if>: at each place, what is looked for.<#break>
<#case "K">**Keys**<#if place??> of head ${place}</#if>: at each place, what can be found there.<#break>
<#case "V">**Values**<#if place??> of head ${place}</#if>: at each place, what it hands on to the places that look at it.<#break>
<#case "S">**Scores**<#if place??> of head ${place}</#if>: how well does each query fit each key? Each number is a dot product of a query and a key, divided by the square root of their length, so that longer vectors don't make larger scores.<#break>
<#case "A">**Attention weights**<#if place??> of head ${place}</#if>: the softmax turns the scores of each query into shares that add up to 1. <#if uses?size gt 1>Where the mask is 0, a place may not look: its share is 0.</#if><#break>
<#case "H"><#if place?? || made != "operation">Each place takes a **mixture of the values**, with its attention weights as shares<#if place??> (head ${place})</#if>.<#else>The heads' results are joined, <#if problem.affine == "x W">side by side<#else>one above the other</#if>.</#if><#break>
<#case "a">The output weights make vectors of features again of these mixtures.<#break>
<#default>The next quantity of the attention layer.
</#switch>
