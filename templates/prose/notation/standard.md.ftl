<#macro matrices>Small bold letters are vectors, bold capitals are matrices, plain letters are single numbers. A number in parentheses above a symbol is its layer, the numbers below it are row and column.</#macro>
<#macro layer>A number in parentheses above a symbol is its layer.</#macro>
<#macro updated>A quantity with $+$ above it is the value after the update.</#macro>
