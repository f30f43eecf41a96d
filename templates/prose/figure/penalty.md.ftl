The ${kind?upper_case} penalty on one weight and, dashed, its slope, which is what it adds to the weight's gradient; the strength of the penalty is ${value}.
