<#macro matrices>The symbols are those of Michael Nielsen's *Neural Networks and Deep Learning*: small letters throughout, for single numbers as for vectors and matrices. The loss is called the *cost* and written $C$. <@layer/> The numbers below a symbol are row and column.</#macro>
<#macro layer>A number above a symbol is its layer and no power: the square of $a^2$ is $(a^2)^2$. (Nielsen counts the inputs as layer 1; here the first layer of units is layer 1.)</#macro>
<#macro updated>A quantity with a prime, as in $w'$, is the value after the update.</#macro>
