<#-- A choice of a problem file, such as {adam: {learning_rate: 0.1}}, in words. -->
<#function kind_of choice><#return choice?keep_after("{")?keep_before(":")?keep_before("}")?trim></#function>
<#function settings_of choice><#return choice?keep_after(":")?replace("[{}]", "", "r")?trim?split(r",\s*", "r")></#function>
<#function value_of setting><#return setting?keep_after(":")?trim></#function>
<#function name_of setting><#return setting?keep_before(":")?trim></#function>
<#function setting choice name><#list settings_of(choice) as each><#if name_of(each) == name><#return value_of(each)></#if></#list><#return ""></#function>
