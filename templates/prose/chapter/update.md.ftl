<#if layer??>
Layer ${layer.number} is updated<#if layer.number gt 1> at once, before the layers in front of it are looked at</#if>.
<#else>
<#if problem.plain>Every weight takes a small step against its gradient, downhill.<#else>Every weight takes a step downhill. Its direction and length come not from this gradient alone, but also from what the optimizer remembers.</#if> The learning rate $${problem.symbol("learning_rate")}$ sets the length of the step.
</#if>
