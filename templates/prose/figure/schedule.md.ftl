<#import "../arguments.md.ftl" as names>
<#assign kind = chosen.kind>
The learning rate of the first ${updates} updates<#switch kind>
<#case "step">, if it is multiplied by ${chosen.settings.gamma} after every ${chosen.settings.step_size} updates<#break>
<#case "exponential">, if it is multiplied by ${chosen.settings.gamma} after every update<#break>
<#case "cosine">, if it follows a cosine down to its smallest value in ${chosen.settings.T_max} updates<#break>
<#case "linear">, if it starts at ${chosen.settings.start_factor} of its value and grows along a line for ${chosen.settings.total_iters} updates<#break>
<#default> by the schedule *${names.schedules[kind]!kind}*</#switch>. Without a schedule it would be ${optimizer.settings.learning_rate} all the time.
