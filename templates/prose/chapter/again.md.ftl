<#assign what = (problem.features?size == 1 && problem.batch == 1)?then("input", "inputs")>
<#if several>
The ${what} of update ${update} once more, with the weights that it left.<#else>
The same ${what} once more, with the new weights.</#if> Has the prediction become better?
