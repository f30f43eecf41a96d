<#import "words.md.ftl" as words>
<#macro unit><#if number == 0>$${symbol}$<#elseif !layer??><#if problem.affine == "x W">Column<#else>Row</#if> ${number} of $${symbol}$<#elseif layer.output>The output unit *${layer.units[number - 1]}*<#else>The hidden unit ${layer.units[number - 1]}</#if></#macro>
<#macro function><#if layer??><@words.activation layer=layer/><#else>activation</#if> function</#macro>
<#switch kind>
<#case "target-out-of-range">
<#if problem.layers?has_content>
The target ${value} of *${problem.targets[number - 1]}* can't be reached: the <@words.activation layer=problem.layers?last/> function of the output layer never gets there, however long the training.
<#else>
The target ${value} can't be reached: the last activation function never gets there, however long the training.
</#if>
<#break>
<#case "loss-rose">
The loss rises from ${before} (epoch ${number - 1}) to ${value} (<#if number gt problem.epochs>after the last update<#else>epoch ${number}</#if>). <#if !problem.plain>An update here does not follow the gradient of the loss alone: what the optimizer remembers or adds can carry it past the lowest place.<#elseif problem.updates gt problem.epochs>Each update follows the gradient of its own batch, and can make the loss of the others larger.<#else>With a learning rate this large, an update can go past the lowest place.</#if>
<#break>
<#case "saturated-unit">
<@unit/> is saturated: the slope of its <@function/> is at most ${value} here, so hardly any error gets through it, and the weights before it learn slowly.
<#break>
<#case "dead-unit">
<@unit/> is dead in this update: the slope of its <@function/> is 0 for every example, so the weights before it don't change.
<#break>
</#switch>
