<#import "choice.md.ftl" as choices>
<#import "../arguments.md.ftl" as names>
<#assign kind = choices.kind_of(choice)>
The learning rate of the first ${updates} updates<#switch kind>
<#case "step">, if it is multiplied by ${choices.setting(choice, "gamma")} after every ${choices.setting(choice, "step_size")} updates<#break>
<#case "exponential">, if it is multiplied by ${choices.setting(choice, "gamma")} after every update<#break>
<#case "cosine">, if it follows a cosine down to its smallest value in ${choices.setting(choice, "T_max")} updates<#break>
<#case "linear">, if it starts at ${choices.setting(choice, "start_factor")} of its value and grows along a line for ${choices.setting(choice, "total_iters")} updates<#break>
<#default> by the schedule *${names.schedules[kind]!kind}*</#switch>. Without a schedule it would be 0.1 all the time.
