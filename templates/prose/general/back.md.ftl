<#-- What an operation's gradient does with what comes back. -->
<#switch by>
<#case "correlate"><#if role == "parameter-gradient">Each number of the kernel has met every number it was laid on; for each such pair it gets what comes back there, times the number it met.<#else>What comes back is laid on the kernel turned by 180 degrees: so each number gets back what it gave, through the same number of the kernel.</#if><#break>
<#case "max_unpool">Only the largest number at each place of the window had a say, so it alone gets what comes back there.<#break>
<#case "avg_unpool">All numbers at a place of the window had the same say, so each gets the same share of what comes back there.<#break>
<#case "slice"><#case "reshape"><#case "flatten">What comes back only returns to where it came from.<#break>
<#case "pad"><#case "place">What comes back returns to where it came from; the rest had no say.<#break>
</#switch>
