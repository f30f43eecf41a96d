<#import "words.md.ftl" as words>
From the input<#if features?size gt 1>s</#if> <@words.names list=features/> the network is to predict the target<#if targets?size gt 1>s</#if> <@words.names list=targets/>. There
<#if examples == 1>is one example to learn from.<#else>are ${examples} examples to learn from.</#if>
