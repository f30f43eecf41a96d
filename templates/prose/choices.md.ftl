<#import "words.md.ftl" as words>
<#assign biases = problem.layers?filter(layer -> layer.bias != "none")>
<#if scale??>
- **Standardization**: ${scale.mean.name} $${scale.mean.symbol} = ${scale.mean.value}$, ${scale.deviation.name} $${scale.deviation.symbol} = ${scale.deviation.value}$, given<#if problem.features?size gt 1> in the order of the features</#if>.
</#if>
- **Loss**: <@words.loss name=problem.loss/>, $${problem.symbol("loss")}$<#if problem.batch gt 1>; the ${problem.reduction} over the examples of a batch</#if>.
- **Optimizer**: <#if optimizer == "sgd">gradient descent<#else>${optimizer}</#if><#list arguments as argument><#if argument?is_first> with </#if>${argument.name} $${argument.symbol} = ${argument.value}$<#sep>, </#list>.
- **Biases**: <#if biases?size == 0>none. The weighted sums have no constant term.<#else><#list problem.layers as layer>layer ${layer.number} <#if layer.bias == "none">has none<#elseif layer.bias == "shared">has one bias that its units share<#else>has one bias per unit</#if><#if layer.bias != "none">, <#if layer.trainedBias>which is trained like the weights<#else>which training doesn't change</#if></#if><#sep>; </#list>.</#if>
<#if problem.examples gt 1>
- **Batches**: <#if problem.batch == problem.examples>every update uses all ${problem.examples} examples<#else>every update uses the next <@words.count n=problem.batch one="example" many="examples"/>, in the order of the table</#if>.
</#if>
- **Order of updates**: <#if problem.update == "sequential">sequential. The output layer is updated first, and the errors of the layers before it are computed with its *new* weights. This is not gradient descent in the strict sense, but some published pages do it, and their numbers come out only this way<#else>simultaneous. All gradients are computed with the old weights before any weight changes</#if>.
- **Arithmetic**: <#if problem.pencil>with pencil and paper. Every number is rounded to ${problem.decimals} decimals when it is written down<#list problem.exceptions as places><#if places?is_first>, but </#if>$${places.symbol}$ to <#if places.decimals?size == 1>${places.decimals[0]}<#else><@words.all_plain list=places.decimals/></#if><#sep>, </#list>, and the rounded number is used from then on<#else>exact. All digits are carried from line to line, and numbers are shown with up to ${problem.decimals} decimals. Where the numbers shown don't give the result to its last digit, the line has ≈ in place of =</#if>.
