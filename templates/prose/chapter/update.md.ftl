<#if layer??>
Layer ${layer.number} is updated at once, before the layers in front of it are looked at.
<#else>
Every weight takes a small step against its gradient, downhill. The learning rate $${problem.symbol("learning_rate")}$ sets the length of the step.
</#if>
