<#import "../words.md.ftl" as words>
<#if problem.features?size == 1>*${problem.features[0]}* is brought to a common scale first<#else><@words.names list=problem.features/> are measured on different scales. First they are brought to a common one</#if>: 0 is the mean, 1 is one standard deviation above it.
