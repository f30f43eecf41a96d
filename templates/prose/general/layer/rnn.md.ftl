<#switch quantity>
<#case "z">**Step ${place!}**: the input of this step and the hidden state of the step before, each with its weights, are added up. The weights are the same at every step.<#break>
<#case "h">The hidden state after step ${place!}: the activation function of these sums.<#break>
<#case "a">The hidden states of all steps, in order.<#break>
<#default>The next quantity of the recurrent layer.
</#switch>
