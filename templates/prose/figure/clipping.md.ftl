What is left of a gradient of two numbers with `${choice?no_esc}`. The second number, dashed, is ${second}; the first one grows from left to right.
