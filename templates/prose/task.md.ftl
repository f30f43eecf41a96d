<#import "words.md.ftl" as words>
<#if classes && features?has_content>From the input<#if features?size gt 1>s</#if> <@words.names list=features/> the network is to tell which of ${targets?size} classes an example has: <@words.names list=targets/>.<#elseif equations && !compares><#if features?has_content || targets?has_content><#if examples gt 1>In each example<#else>In the example</#if>, <@words.names list=features + targets/> <#if features?size + targets?size == 1>is<#else>are</#if> given.</#if><#elseif features?has_content && targets?has_content>From the input<#if features?size gt 1>s</#if> <@words.names list=features/> the network is to predict the target<#if targets?size gt 1>s</#if> <@words.names list=targets/>.</#if>
<#if examples == 0>
There is no data here, only an expression of the numbers below. How does its result change with each of them?
<#else>
There
<#if examples == 1>is one example to learn from.<#else>are ${examples} examples to learn from.</#if>
</#if>
<#if classes>
A class is written as a *one-hot* vector: 1 at its own place, 0 at those of the others.
</#if>
