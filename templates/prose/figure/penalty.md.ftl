The penalty on one weight and, dashed, its slope, which is what it adds to the weight's gradient, with `${choice?no_esc}`.
