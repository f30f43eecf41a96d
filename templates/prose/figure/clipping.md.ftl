<#import "choice.md.ftl" as choices>
<#assign bound = choices.value_of(choice)?replace("}", "")>
What is left of a gradient of two numbers if <#if choices.kind_of(choice) == "norm">its length may be ${bound} at most<#else>each of its numbers is kept between −${bound} and ${bound}</#if>. The second number, dashed, is ${second} before that; the first one grows from left to right.
