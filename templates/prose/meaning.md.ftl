<#import "words.md.ftl" as words>
<#import "arguments.md.ftl" as names>
<#switch role>
<#case "raw-input">the inputs as measured: <@words.names list=problem.features/><#break>
<#case "input">the input<#if problem.features?size gt 1>s</#if><#if problem.standardization != "none">, standardized</#if><#if problem.batch gt 1>, <#if problem.affine == "x W">a row<#else>a column</#if> for each example</#if><#break>
<#case "statistic"><#if name == "x.mean">each feature's mean<#else>each feature's standard deviation</#if><#break>
<#case "target">the target<#if problem.targets?size gt 1>s</#if>: what the output should be<#break>
<#case "parameter"><#if letter == "alpha">slope of layer ${layer.number} for negative sums<#elseif letter == "b">bias<#if layer.bias == "own" && layer.units?size gt 1>es</#if> of layer ${layer.number}<#else>weight<#if layer.units?size gt 1 || layer.inputs?size gt 1>s</#if> of layer ${layer.number}, from <@words.inputs layer=layer/> to <@words.units layer=layer/></#if><#break>
<#case "constant"><#if layer??>bias of layer ${layer.number}, which stays as it is<#else><#if name == "lambda1">strength of the L1 penalty<#elseif name == "lambda2">strength of the L2 penalty<#else>${names.argument(name)}</#if></#if><#break>
<#case "pre-activation">weighted sum<#if layer.units?size gt 1>s</#if> of layer ${layer.number}<#break>
<#case "activation">what layer ${layer.number} puts out<#if layer.output>: the prediction</#if><#break>
<#case "prediction"><#if name == "mu">mean of the normal distribution that the outputs describe: the prediction<#elseif name == "p">probabilities that the outputs stand for: the prediction<#else>the prediction</#if><#break>
<#case "data-loss">how far the prediction is from the target (<@words.loss name=problem.loss/>)<#break>
<#case "penalty"><#if name == "loss.l1">L1<#else>L2</#if> penalty: how large the weights are<#break>
<#case "loss">loss<#if problem.penalties?has_content>: what training makes small<#else>: how far the prediction is from the target (<@words.loss name=problem.loss/>)</#if><#break>
<#case "activation-gradient">how the loss changes with what layer ${layer.number} puts out<#break>
<#case "error">error of layer ${layer.number}: how the loss changes with its weighted sum<#if layer.units?size gt 1>s</#if> $${of}$<#break>
<#case "parameter-gradient">gradient: how the loss changes with $${of}$<#break>
<#case "optimizer"><#if name == "learning_rate_t">learning rate of this update<#elseif name == "gradient_norm">length of all gradients together<#elseif name == "clip_factor">what the gradients are multiplied by<#elseif name?starts_with("clipped.")>gradient that the optimizer uses, clipped<#else><#if kind?starts_with("prev.")>what the optimizer remembers of the step before<#elseif layer??>what the optimizer works out for $${of}$<#else>what the optimizer keeps count of</#if></#if><#break>
<#case "updated">$${of}$ after the update<#break>
<#default>${name}</#switch>
