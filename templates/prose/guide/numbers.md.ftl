A number is shown with the decimals that its page names under *Choices*; one that would come out as 0.000 gets significant digits instead. A negative number that stands behind a sign is in parentheses: $0.5 \cdot (-0.2)$. Halves are rounded away from zero.

With *exact* arithmetic all digits of a double-precision number are carried on, and only what you see is rounded. With *pencil* arithmetic what is written down is what is carried on, as people do it.

The names in the last column of the symbols' table are those of the downloads. They are the same in every notation: `layer1.W` is the first layer's weights, `grad.layer1.W` their gradient, `next.layer1.W` what they are after the update; an optimizer's memory is called `m.layer1.W`, `v.layer1.W` and so on.
