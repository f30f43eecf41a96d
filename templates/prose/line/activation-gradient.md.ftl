<#import "../words.md.ftl" as words>
<#if layer.output>
How does the loss change when <#if layer.units?size == 1>the prediction changes<#else>the predictions change</#if> a little?
<#else>
<#assign next = problem.layers[layer.number]>
<#assign one_way = next.units?size == 1>
How does the loss change when <@words.plain list=layer.units/> put<#if layer.units?size == 1>s</#if> out a little more? <#if layer.units?size == 1>Its<#else>Each</#if> output reaches the loss through the weight${one_way?then("", "s")} behind it, so the error${one_way?then(" of layer " + next.number + " comes", "s of layer " + next.number + " come")} back through the same weight${(one_way && layer.units?size == 1)?then("", "s")}.
</#if>
