<#if layer??>
<#if layer.number == 1>Layer 1 is the last to be updated.<#else>Layer ${layer.number} is updated at once, before <#if layer.number == 2>layer 1 is<#else>the layers in front of it are</#if> looked at.</#if>
<#else>
<#if problem.plain>Every weight takes a small step against its gradient, downhill.<#else>Every weight takes a step downhill. Its direction and length come not from this gradient alone, but also from what the optimizer remembers.</#if> <#if problem.clip == "norm">Before that, all gradients are shortened by one factor if together they are too long; their direction stays.<#elseif problem.clip == "value">Before that, each number of a gradient is brought within bounds.</#if> The learning rate $${problem.symbol(problem.rate)}$ sets the length of the step<#if problem.rate != "learning_rate">; it is not the same at every step, so it is worked out first</#if>.
</#if>
