<#switch operation>
<#case "softmax">Each ${rows?then("row", "column")} becomes shares, $${result}$: none is negative, and together they are 1.<#break>
<#case "masked_softmax">Each ${rows?then("row", "column")} becomes shares, $${result}$: none is negative, and together they are 1. Where the mask is 0, so is the share.<#break>
<#case "correlate">The filter is laid on every place of the image, and each time its numbers are multiplied by those they lie on, and the products are added up.<#if added?has_content> Then <#list added as each>$${each}$<#sep><#if each?is_last> and <#else>, </#if></#list> <#if added?size == 1>is<#else>are</#if> added.</#if><#break>
<#default>Each number of $${result}$ comes from one window.</#switch> The farther a number is from 0, the stronger its background<#if operation == "correlate">; negative numbers have another colour</#if>.
