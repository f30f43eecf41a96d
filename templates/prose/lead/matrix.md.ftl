The gradient of a weight is the error of the unit that it leads to, times what came in through it<#if examples gt 1>, summed over the examples of the batch</#if>.
