<#import "words.md.ftl" as words>
<#if letter == "alpha">
$${symbol}$ is the slope of the <@words.activation layer=layer/> function for negative sums, one for the whole layer. It is learned like a weight.
<#elseif letter == "b">
<#if layer.bias == "shared">
$${symbol}$ is one bias for the whole layer: every unit adds the same number.<#if !layer.trainedBias> Training doesn't change it.</#if>
<#elseif layer.units?size == 1>
$${symbol}$ is the bias of <@words.units layer=layer/>.<#if !layer.trainedBias> Training doesn't change it.</#if>
<#else>
$${symbol}$ holds the biases of <@words.units layer=layer/>, in this order.<#if !layer.trainedBias> Training doesn't change them.</#if>
</#if>
<#elseif layer.units?size == 1 && layer.inputs?size == 1>
$${symbol}$ is the weight from <@words.inputs layer=layer/> to <@words.units layer=layer/>.<#if layer.drawn??> It was drawn at random (${layer.drawn}, seed ${layer.seed}) and rounded to four decimals.</#if>
<#else>
<#assign units_in_rows = problem.affine == "W x">
$${symbol}$ holds the weights from <@words.inputs layer=layer/> to <@words.units layer=layer/>. <#if units_in_rows>A row belongs to a unit of the layer, a column to one of its inputs.<#else>A row belongs to one of the layer's inputs, a column to one of its units.</#if> The number in <#if units_in_rows>row ${layer.units?size}, column 1<#else>row 1, column ${layer.units?size}</#if> is the weight from <#if layer.number == 1>*${layer.inputs[0]}*<#else>${layer.inputs[0]}</#if> to <#if !layer.output>${layer.units?last}<#elseif layer.units?size == 1>the output unit<#else>*${layer.units?last}*</#if>.
<#if layer.drawn??> The numbers were drawn at random (${layer.drawn}, seed ${layer.seed}) and rounded to four decimals.</#if>
</#if>
