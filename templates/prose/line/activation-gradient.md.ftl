<#import "../words.md.ftl" as words>
<#if layer.output>
How does the loss change when <#if layer.units?size == 1>the prediction changes<#else>the predictions change</#if> a little?
<#else>
How does the loss change when <@words.plain list=layer.units/> put<#if layer.units?size == 1>s</#if> out a little more? <#if layer.units?size == 1>Its<#else>Each</#if> output reaches the loss through the weights behind it, so the errors of layer ${layer.number + 1} come back through the same weights.
</#if>
