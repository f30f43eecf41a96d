<#import "names.md.ftl" as names>
<#import "../arguments.md.ftl" as arguments>
<#assign name_in_layer = names.named(kind, quantity, place!"", single)>
<#assign where><#if layer??><#if name_in_layer?has_content>, layer ${layer}<#else> of layer ${layer}<#if kind?has_content> (${kind?replace("_", " ")})</#if></#if></#if></#assign>
<#switch role>
<#case "raw-input">the inputs as measured<#break>
<#case "input">input<#break>
<#case "statistic"><#if name == "x.mean">each feature's mean<#else>each feature's standard deviation</#if><#break>
<#case "target"><#if problem.compares>target: what the output should be<#else>what the loss is multiplied by</#if><#break>
<#case "parameter"><#if name_in_layer?has_content>${name_in_layer}${where} (trained)<#else>trained number<#if !single>s</#if>${where}</#if><#break>
<#case "constant"><#if layer??><#if name_in_layer?has_content>${name_in_layer}${where} (given)<#else>fixed number<#if !single>s</#if>${where}</#if><#elseif kind == "given">given, and stays as it is<#else><#if name == "lambda1">strength of the L1 penalty<#elseif name == "lambda2">strength of the L2 penalty<#else>${arguments.argument(name)}</#if></#if><#break>
<#case "pre-activation"><#case "activation"><#case "intermediate">
<#if name_in_layer?has_content>${name_in_layer}${where}<#elseif role == "pre-activation">what goes into the activation function${where}<#elseif role == "activation">what comes out of the activation function${where}<#else>worked out on the way${where}</#if><#break>
<#case "prediction"><#if name == "mu">mean of the normal distribution that the outputs describe: the prediction<#elseif name == "p">probabilities that the outputs stand for: the prediction<#else>the prediction</#if><#break>
<#case "data-loss"><#if problem.compares>how far the prediction is from the target<#else>the part of the loss that comes from the data</#if><#break>
<#case "penalty"><#if name == "loss.l1">L1<#else>L2</#if> penalty: how large the numbers are<#break>
<#case "loss"><#if problem.penalties?has_content>loss: what training makes small<#elseif problem.examples == 0>the result<#elseif !problem.compares>loss: what training makes small<#else>loss: how far the prediction is from the target</#if><#break>
<#case "parameter-gradient"><#case "gradient"><#case "error"><#case "activation-gradient">how <#if problem.examples == 0>$${problem.symbol("loss")}$<#else>the loss</#if> changes with $${of!}$<#break>
<#case "optimizer"><#if name == "learning_rate_t">learning rate of this update<#elseif name == "gradient_norm">length of all gradients together<#elseif name == "clip_factor">what the gradients are multiplied by<#elseif name?starts_with("clipped.")>gradient that the optimizer uses, clipped<#else><#if prefix?starts_with("prev")>what the optimizer remembers of the step before<#elseif of??>what the optimizer works out for $${of}$<#else>what the optimizer keeps count of</#if></#if><#break>
<#case "updated">$${of!}$ after the update<#break>
<#default>${name}</#switch>
