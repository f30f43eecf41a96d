<#-- The symbols of this step are those of the first one. -->
<#macro renamed><#list problem.trained as name><#if name?is_first>From here on, $${problem.symbol(name)}$ stands for its value after the update, until now written $${problem.symbol("next." + name)}$<#if problem.trained?size gt 1>, and so on for the others</#if>.</#if></#list></#macro>
<#if problem.equations>
The same equations once more, with the new numbers. <@renamed/> Has $${problem.symbol("loss")}$ become smaller?
<#else>
<#assign what = (problem.features?size == 1 && problem.batch == 1)?then("input", "inputs")>
<#if several>
The ${what} of update ${update} once more, with the weights that it left.<#else>
The same ${what} once more, with the new weights.</#if> <@renamed/> Has the prediction become better?
</#if>
