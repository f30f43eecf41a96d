<#import "choice.md.ftl" as choices>
<#import "../arguments.md.ftl" as names>
<#assign kind = choices.kind_of(choice)>
<#assign rate = choices.value_of(choices.settings_of(choice)[0])>
The loss at each step in a narrow valley, which is steep in one direction and nearly flat in the other: with ${names.optimizers[kind]!kind}<#list choices.settings_of(choice)[1..] as setting><#if setting?is_first> and </#if>${names.argument(choices.name_of(setting))} ${choices.value_of(setting)}<#sep>, </#list> and, dashed, with plain gradient descent, both with the learning rate ${rate}.
