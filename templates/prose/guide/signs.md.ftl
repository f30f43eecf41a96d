| Sign | Read it as | In Python |
|---|---|---|
| $\mathbf{W}\mathbf{x}$ | two matrices side by side: the matrix product, rows times columns | `W @ x` |
| $w \cdot x$ | a dot between numbers: the ordinary product | `w * x` |
| $\boldsymbol{\delta} \odot \mathbf{a}$ | the element-wise product: each number with the one at the same place | `delta * a` |
| $\mathbf{W}^{\top}$ | the transpose: rows become columns | `W.T` |
| $\mathbf{a}^{\odot 2}$ | every element squared | `a ** 2` |
| $\frac{\mathbf{y}}{\mathbf{a}}$ | a fraction of vectors or matrices: element by element | `y / a` |
| $\sum \mathbf{a}$ | all elements added up | `a.sum()` |
| $\mathbf{1}_n$ | a column of $n$ ones: it adds up or repeats what it is multiplied with | `np.ones((n, 1))` |
| $[z > 0]$ | a condition in square brackets: 1 where it holds, 0 where it does not | `(z > 0) * 1.0` |
| $f'(z)$ | the derivative of the function $f$ at $z$ | |
| $\frac{\partial J}{\partial w}$ | the gradient: how the loss $J$ changes with $w$ while everything else stays as it is | |
| $w^{+}$ | the value after the update | |
| $=$ | between symbols: both sides are the same; between numbers: the left side, worked out with the numbers shown and rounded like the right one, gives the right one | |
| $\approx$ | more digits were carried than are shown, so the last shown digit may differ from yours | |

Operations on whole matrices have names:

<#list ["slice", "concat", "flatten", "reshape", "pad", "place", "softmax", "masked_softmax", "log_softmax", "logsumexp", "xlogy", "pow", "maximum", "minimum", "max", "min", "onehot_argmax", "onehot_argmin", "correlate", "rot180", "dilate", "max_pool", "max_unpool", "avg_pool", "avg_unpool"] as operation>
<#assign sentence><#include "../signs.md.ftl"></#assign>
- ${sentence}
</#list>
