<#-- Phrases that several texts use. -->
<#macro names list><#if list?size gt 8><#list list[0..5] as name>*${name}*, </#list>and ${list?size - 6} more<#else><@all_names list=list/></#if></#macro>
<#macro all_names list><#list list as name>*${name}*<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#macro plain list><#if list?size gt 4>${list?first} to ${list?last}<#else><@all_plain list=list/></#if></#macro>
<#macro all_plain list><#list list as name>${name}<#if name?index == list?size - 2> and <#elseif name?has_next>, </#if></#list></#macro>
<#macro symbols list><#list list as symbol>$${symbol}$<#if symbol?index == list?size - 2> and <#elseif symbol?has_next>, </#if></#list></#macro>
<#-- The units of a layer, named. -->
<#macro units layer><#if layer.output><#if layer.units?size == 1>the output unit (*${layer.units[0]}*)<#else>the output units <@names list=layer.units/></#if><#else>the hidden unit<#if layer.units?size gt 1>s</#if> <@plain list=layer.units/></#if></#macro>
<#-- What comes into a layer. -->
<#macro inputs layer><#if layer.number == 1><@names list=layer.inputs/><#else><@plain list=layer.inputs/></#if></#macro>
<#macro count n one many><#if n == 1>one ${one}<#else>${n} ${many}</#if></#macro>
<#assign activation_names = {"relu": "ReLU", "leaky relu": "leaky ReLU", "prelu": "PReLU", "elu": "ELU", "selu": "SELU", "gelu": "GELU", "gelu tanh": "GELU (with tanh)", "silu": "SiLU", "log softmax": "log-softmax"}>
<#macro activation layer>${activation_names[layer.activation]!layer.activation}</#macro>
<#-- "The sigmoid function σ", but not "the tanh function tanh". -->
<#macro function layer><#if layer.namesake>function $${layer.function}$<#else><@activation layer=layer/> function $${layer.function}$</#if></#macro>
<#assign loss_names = {"binary cross entropy": "binary cross-entropy", "categorical cross entropy": "categorical cross-entropy", "sigmoid cross entropy": "sigmoid cross-entropy", "softmax cross entropy": "softmax cross-entropy", "huber": "Huber loss", "hinge": "hinge loss", "gaussian nll": "Gaussian negative log-likelihood", "kl divergence": "Kullback–Leibler divergence"}>
<#macro loss name>${loss_names[name]!name}</#macro>
<#-- The name of what the loss takes for the prediction: the last layer's outputs, or what is made of them. -->
<#function prediction problem>
<#if ["softmax cross entropy", "sigmoid cross entropy"]?seq_contains(problem.loss)><#return "p"></#if>
<#if problem.loss == "gaussian nll"><#return "mu"></#if>
<#return "layer" + problem.layers?size + ".a">
</#function>

<#-- Neighbouring layers of which the same is to be said, by the numbers of the first and the last of them. -->
<#macro alike layers of><#list layers as layer><#if layer?is_first || of(layer) != of(layers[layer?index - 1])><#assign run_start = layer.number></#if><#if !layer?has_next || of(layer) != of(layers[layer?index + 1])><#nested run_start, layer.number, layer></#if></#list></#macro>
