<#-- What an operation's gradient does with what comes back. -->
<#switch by>
<#case "correlate"><#if role == "parameter-gradient">Each number of the kernel has met every number that it was laid on. For each of them it gets what comes back from that place, times the number that it met there.<#else>What comes back is laid on the kernel turned by 180 degrees: so each number gets back what it gave, through the same number of the kernel.</#if><#break>
<#case "max_unpool">Only the largest number at each place of the window had a say, so it alone gets what comes back there.<#break>
<#case "avg_unpool">All numbers at a place of the window had the same say, so each gets the same share of what comes back there.<#break>
<#case "slice"><#case "reshape"><#case "flatten">There its numbers only change their places, so each gets what comes back to its new place, unchanged.<#break>
<#case "pad"><#case "place">Only a part of it is used there: that part gets what comes back, and the rest gets 0.<#break>
</#switch>
