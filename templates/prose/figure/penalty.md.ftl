<#import "choice.md.ftl" as choices>
The ${choices.kind_of(choice)?upper_case} penalty on one weight and, dashed, its slope, which is what it adds to the weight's gradient; the strength of the penalty is ${choices.value_of(choice)?replace("}", "")}.
