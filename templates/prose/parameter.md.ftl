<#import "words.md.ftl" as words>
<#if bias>
<#if layer.bias == "shared">
$${symbol}$ is one bias for the whole layer: every unit adds the same number.<#if !layer.trainedBias> Training doesn't change it.</#if>
<#else>
$${symbol}$ <#if layer.units?size == 1>is<#else>holds</#if> the bias of <@words.units layer=layer/><#if layer.units?size gt 1>, in this order</#if>.<#if !layer.trainedBias> Training doesn't change it.</#if>
</#if>
<#elseif layer.units?size == 1 && layer.inputs?size == 1>
$${symbol}$ is the weight from <@words.inputs layer=layer/> to <@words.units layer=layer/>.<#if layer.drawn??> It was drawn at random (${layer.drawn}, seed ${layer.seed}) and rounded to four decimals.</#if>
<#else>
<#assign several = layer.units?size gt 1>
<#if problem.affine == "W x">
$${symbol}$ leads from <@words.inputs layer=layer/> to <@words.units layer=layer/>. A row holds the weights of one unit, a column the weights of one input.<#if several || layer.inputs?size gt 1> The number in row ${layer.units?size}, column 1 is the weight from <#if layer.number == 1>*${layer.inputs[0]}*<#else>${layer.inputs[0]}</#if> to <#if layer.output>*${layer.units?last}*<#else>${layer.units?last}</#if>.</#if>
<#else>
$${symbol}$ leads from <@words.inputs layer=layer/> to <@words.units layer=layer/>. A row holds the weights of one input, a column the weights of one unit.<#if several || layer.inputs?size gt 1> The number in row 1, column ${layer.units?size} is the weight from <#if layer.number == 1>*${layer.inputs[0]}*<#else>${layer.inputs[0]}</#if> to <#if layer.output>*${layer.units?last}*<#else>${layer.units?last}</#if>.</#if>
</#if>
<#if layer.drawn??> The numbers were drawn at random (${layer.drawn}, seed ${layer.seed}) and rounded to four decimals.</#if>
</#if>
