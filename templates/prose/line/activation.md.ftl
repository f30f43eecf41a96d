<#import "../words.md.ftl" as words>
<#if again>
What layer ${layer.number} puts out now<#if layer.output && words.prediction(problem) != "p" && words.prediction(problem) != "mu">: the new prediction</#if>.
<#elseif layer.identity>
The activation function is the identity, so <#if layer.units?size == 1>the unit puts<#else>the units put</#if> out the sum<#if layer.units?size gt 1>s</#if> as <#if layer.units?size == 1>it is<#else>they are</#if>.<#if layer.output && words.prediction(problem) != "p" && words.prediction(problem) != "mu"> This is the network's prediction.</#if>
<#else>
The <@words.function layer=layer/> turns <#if layer.units?size == 1 && examples == 1>the sum<#else>each sum</#if> into <#if layer.activation == "softmax">a number between 0 and 1, so that the numbers of <#if examples == 1>the layer<#else>each example</#if> add up to 1<#elseif layer.least?? && layer.most??>a number between ${layer.least} and ${layer.most}<#elseif layer.least??>a number that is never below ${layer.least}<#else>the unit's output</#if>.<#if layer.output && words.prediction(problem) != "p" && words.prediction(problem) != "mu"> This is the network's prediction.</#if>
</#if>
