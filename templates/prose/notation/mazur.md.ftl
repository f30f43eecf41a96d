<#macro matrices>The names are those of Matt Mazur's example: $\mathit{net}$ is what a unit takes in, its weighted sum, and $\mathit{out}$ what it puts out, with the unit's name below. The weights are numbered consecutively, unit by unit. <@layer/> Small bold letters are vectors, bold capitals are matrices, with their layer in parentheses above them.</#macro>
<#macro layer>Units are called h in a hidden layer and o in the output layer, and numbered from 1.</#macro>
<#macro updated>A quantity with $+$ above it is the value after the update.</#macro>
