<#import "words.md.ftl" as words>
<#if problem.epochs gt 1>
The same steps are repeated for ${problem.epochs?string["#,##0"]} epochs<#if batches gt 1> of ${batches} updates each</#if>. The loss starts at ${first}; after the last update it is ${last}<#if batches gt 1> on the first batch</#if>.
<#elseif batches gt 1>
The ${batches} updates of one epoch are all that is done here. After them, the loss of the first batch is ${last}.
<#else>
This one update is all the training here; with more epochs, the same steps would be repeated.
</#if>
