<#import "../arguments.md.ftl" as names>
<#assign others = chosen.settings?keys?filter(name -> name != "learning_rate")>
The loss at each step in a narrow valley, which is steep in one direction and nearly flat in the other: with ${names.optimizers[chosen.kind]!chosen.kind}<#list others as name><#if name?is_first> and </#if>${names.argument(name)} ${chosen.settings[name]}<#sep>, </#list> and, dashed, with plain gradient descent, both with the learning rate ${rate}.
