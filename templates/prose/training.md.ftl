<#import "words.md.ftl" as words>
<#if problem.epochs gt 1>
The same steps are repeated for ${problem.epochs?string["#,##0"]} epochs<#if batches gt 1> of ${batches} updates each</#if>. <#if batches gt 1>The loss of a batch is taken before its update; the mean over the batches of an epoch is ${first} in the first epoch and ${latest} in the last one.<#if start??> The first batch by itself had the loss ${start} at the start; after the last update it has ${last}.</#if><#else>The loss starts at ${first}; after the last update it is ${last}.</#if>
<#elseif batches gt 1>
The ${batches} updates of one epoch are all that is done here. <#if start??>The first batch had the loss ${start} at the start; after them, it has ${last}.<#else>After them, the loss of the first batch is ${last}.</#if>
<#else>
This one update is all the training here; with more epochs, the same steps would be repeated.
</#if>
