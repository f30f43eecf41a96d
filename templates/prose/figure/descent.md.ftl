The loss at each step in a narrow valley, which is steep in one direction and nearly flat in the other: with `${choice?no_esc}` and, dashed, with plain gradient descent, `${plain?no_esc}`.
