<#if several>
The inputs of update ${update} once more, with the weights that it left.<#else>
The same inputs once more, with the new weights.</#if> Has the prediction become better?
