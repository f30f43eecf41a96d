<#switch quantity>
<#case "z_r">**Step ${place!}, reset gate**: weighted sums of this step's input and of the hidden state before.<#break>
<#case "r">The sigmoid makes a gate of them, from 0 to 1: how much of the old state the candidate sees.<#break>
<#case "z_z">**Step ${place!}, update gate**: weighted sums, with weights of its own.<#break>
<#case "z">How much of the old state is kept.<#break>
<#case "q">What the candidate takes from the old hidden state, before the reset gate.<#break>
<#case "z_n">**Step ${place!}, candidate**: weighted sums of the input, plus what the reset gate lets through.<#break>
<#case "n">The tanh brings the candidate between −1 and 1.<#break>
<#case "h">The **hidden state** after step ${place!}: a mixture of the candidate and the old state.<#break>
<#case "a">The hidden states of all steps, in order.<#break>
<#default>The next quantity of the GRU.
</#switch>
