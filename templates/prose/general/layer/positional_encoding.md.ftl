<#switch quantity>
<#case "angle">**Positions**: the place $t$, counted from 0, times a frequency that falls from one pair of features to the next.<#break>
<#case "P">Sines and cosines of these angles by turns. No two places have the same numbers.<#break>
<#case "a">The numbers that tell the place are added to each vector.<#break>
<#default>The next quantity of the encoding.
</#switch>
