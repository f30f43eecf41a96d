<#import "words.md.ftl" as words>
<#import "arguments.md.ftl" as names>
<#macro decimals list><@words.count n=list[0] one="decimal" many="decimals"/><#if list?size gt 1> in the first row<#list list[1..] as more><#if more?is_last> and <#else>, </#if>${more} in the ${["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"][more?index]!((more?index + 2) + "th")}</#list></#if></#macro>
<#function bias_of layer><#if layer.bias == "none"><#return "none"></#if><#return (layer.bias == "shared")?then("one bias that its units share", (layer.units?size == 1)?then("one bias", "one bias per unit")) + ", " + layer.trainedBias?then("which is trained like the weights", "which training doesn't change")></#function>
<#assign biases = problem.layers?filter(layer -> layer.bias != "none")>
<#if scale??>
- **Standardization**: ${scale.mean.name} $${scale.mean.symbol} = ${scale.mean.value}$, ${scale.deviation.name} $${scale.deviation.symbol} = ${scale.deviation.value}$, given<#if problem.features?size gt 1> in the order of the features</#if>.
</#if>
- **Loss**: <#if problem.loss?has_content><@words.loss name=problem.loss/><#else>the last equation of the forward pass</#if>, $<#if problem.penalties?has_content>${problem.symbol("loss.data")}<#else>${problem.symbol("loss")}</#if>$<#if problem.batch gt 1>; the ${problem.reduction} over the examples of a batch</#if>.
<#list penalties as penalty>
- **<#if penalty.name == "l1">L1<#else>L2</#if> regularization**: the loss has another term, $${penalty.term}$, <#if penalty.name == "l1">the sum of the magnitudes<#else>half the sum of the squares</#if> of $<#list problem.penalized as name>${problem.symbol(name)}<#sep>$, $</#list>$ times $${penalty.symbol} = ${penalty.value}$.<#if !problem.equations && penalty?is_first && problem.layers?filter(layer -> layer.bias != "none")?size gt 0 && problem.penalized?filter(name -> name?ends_with(".b"))?size == 0> Biases are left out of it.</#if>
</#list>
- **Optimizer**: ${names.optimizers[optimizer]!optimizer}<#list arguments as argument><#if argument?is_first> with </#if>${names.argument(argument.name)} $${argument.symbol} = ${argument.value}$<#sep>, </#list>.
<#if schedule?has_content>
- **Learning rate**: it changes from update to update, by the schedule *${names.schedules[schedule]!schedule}*<#list course as argument><#if argument?is_first>, with </#if>${names.argument(argument.name)} $${argument.symbol} = ${argument.value}$<#sep>, </#list>. $${problem.symbol(problem.rate)}$ is what an update uses.
</#if>
<#list limit as bound>
- **Gradient clipping**: <#if problem.clip == "norm">the length of all gradients together is at most<#else>each number of a gradient is at most</#if> $${bound.symbol} = ${bound.value}$<#if problem.clip == "value">, and at least $-${bound.symbol}$</#if>.
</#list>
<#if problem.layers?has_content>
- **Biases**: <#if biases?size == 0>none. The weighted sums have no constant term.<#else><@words.alike layers=problem.layers of=bias_of; first, last, layer><#if first == last>layer ${first} has<#elseif first == 1 && last == problem.layers?size>each layer has<#else>layers ${first} ${(last == first + 1)?then("and", "to")} ${last} each have</#if> ${bias_of(layer)}<#if last != problem.layers?size>; </#if></@words.alike>.</#if>
</#if>
<#if problem.examples gt 1>
- **Batches**: <#if problem.batch == problem.examples>every update uses all ${problem.examples} examples<#else>every update uses <#if problem.batch == 1>one example<#else>the next ${problem.batch} examples</#if>, in the order of the table</#if>.
</#if>
<#if !problem.equations && (!problem.layers?has_content || problem.batch gt 1 || problem.layers?filter(layer -> layer.units?size gt 1 || layer.inputs?size gt 1)?has_content)>
- **Layout**: ${problem.affine?replace("^T", "ᵀ")}, with vectors as <#if problem.affine == "x W">rows<#else>columns</#if>.
</#if>
- **Order of updates**: <#if problem.update == "sequential">sequential. The output layer is updated first, and the errors of the layers before it are computed with its *new* weights. This is not gradient descent in the strict sense, but some published pages do it, and their numbers come out only this way<#else>simultaneous. All gradients are computed with the old weights before any weight changes</#if>.
- **Arithmetic**: <#if problem.pencil>with pencil and paper. Every number that is written down, intermediate ones included, is rounded to <@words.count n=problem.decimals one="decimal" many="decimals"/>, halves away from zero, and the rounded number is used from then on.<#list problem.exceptions as places><#if places?is_first> Exceptions: </#if><@decimals list=places.decimals/> for <#list places.symbols as symbol>$${symbol}$<#if symbol?index == places.symbols?size - 2> and <#elseif symbol?has_next>, </#if></#list><#sep>; </#sep><#if places?is_last>.</#if></#list><#else>exact. All digits are carried from line to line, and numbers are shown with up to ${shown} decimals. Where the numbers shown don't give the result to its last digit, the line has ≈ in place of =.</#if>
