The probabilities $${output}$<#if example> of the first example in the batch</#if>, which add up to 1<#if target>; dashed, what they should be</#if>.
