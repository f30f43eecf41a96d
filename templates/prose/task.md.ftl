<#import "words.md.ftl" as words>
From <@words.names list=features/> the network is to predict <@words.names list=targets/>. There
<#if examples == 1>is one example to learn from.<#else>are ${examples} examples to learn from.</#if>
