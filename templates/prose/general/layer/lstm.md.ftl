<#switch quantity>
<#case "z_i">**Step ${place!}, input gate**: weighted sums of this step's input and of the hidden state before.<#break>
<#case "i">The sigmoid makes a gate of them, from 0 (closed) to 1 (open): how much of what is new comes in.<#break>
<#case "z_f">**Step ${place!}, forget gate**: weighted sums again, with weights of its own.<#break>
<#case "f">How much of the old cell state is kept.<#break>
<#case "z_g">**Step ${place!}, candidate**: weighted sums for what could be written into the cell.<#break>
<#case "g">The tanh brings the candidate between −1 and 1.<#break>
<#case "z_o">**Step ${place!}, output gate**: weighted sums once more.<#break>
<#case "o">How much of the cell state is shown.<#break>
<#case "c">The new **cell state**: what is kept of the old one, plus what comes in of the candidate.<#break>
<#case "s">The cell state, brought between −1 and 1.<#break>
<#case "h">The **hidden state** after step ${place!}: what the output gate lets through.<#break>
<#case "a">The hidden states of all steps, in order.<#break>
<#default>The next quantity of the LSTM.
</#switch>
