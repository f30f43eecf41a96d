Follow <#if layer.units?size == 1 && layer.inputs?size == 1>the<#else>a</#if> weight's way to the loss, one factor at a time: that is the chain rule.
