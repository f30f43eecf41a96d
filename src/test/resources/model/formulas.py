"""Writes formulas.csv: what formulas of the expert form give, computed by NumPy.

Run with Debian's package python3-numpy:  /usr/bin/python3 formulas.py > formulas.csv
Column `formula` is what stands in a problem file; where NumPy needs other words for it, they
follow it here. `value` lists the result's rows. The quantities are those of FormulaValueTest.
"""

import numpy as np
from numpy import abs, cos, exp, log, maximum, mean, minimum, reshape, sin, sqrt, sum, tanh, transpose

x = np.array([[1.0], [-2.0], [0.5]])
r = np.array([[2.0, 0.25, -1.0]])
W = np.array([[1.0, -2.0, 3.0], [0.5, 4.0, -1.5]])
S = np.array([[2.0, -1.0, 0.0, 1.0], [1.0, 3.0, -2.0, 0.5], [0.0, 1.5, 1.0, -1.0]])
k = np.array([[1.0, -0.5], [2.0, 0.25]])
s = np.array([[0.75]])


def softmax(a, axis):
    powers = exp(a - np.max(a, axis=axis, keepdims=True))
    return powers / sum(powers, axis=axis, keepdims=True)


def sigmoid(a):
    return 1 / (1 + exp(-a))


def windows(a, rows, columns, stride):
    return [[a[i:i + rows, j:j + columns] for j in range(0, a.shape[1] - columns + 1, stride)]
            for i in range(0, a.shape[0] - rows + 1, stride)]


def conv2d(a, kernel, stride=1, padding=0):
    a = np.pad(a, padding)
    return np.array([[sum(w * kernel) for w in row] for row in windows(a, *kernel.shape, stride)])


def maxpool2d(a, kernel_size, stride):
    return np.array([[np.max(w) for w in row] for row in windows(a, kernel_size, kernel_size, stride)])


def avgpool2d(a, kernel_size, stride):
    return np.array([[mean(w) for w in row] for row in windows(a, kernel_size, kernel_size, stride)])


FORMULAS = [
    ("W @ x",),
    ("x.T @ x",),
    ("x * x - r.T / s",),
    ("x + r",),
    ("W * r + 1",),
    ("2 * x / 4 - -x",),
    ("-x ** 2",),
    ("x ** 3 + x ** -2",),
    ("(x * x) ** 0.5",),
    ("(x * x) ** (1/2)",),
    ("2 ** 3 * s",),
    ("s ** 0.3 + 2 ** x + abs(x) ** s",),
    ("1e-3 * x + .5",),
    ("x / 3 / 2 - 1/3",),
    ("r[1]", "r[:, 1:2]"),
    ("r[1:]", "r[:, 1:]"),
    ("x[0] - x[-1]",),
    ("x[:2]",),
    ("x[1, 0]",),
    ("x[:, 0]", "x[:, 0:1]"),
    ("W[1]", "W[1:2]"),
    ("W[1][2]",  "W[1:2, 2]"),
    ("W[:, 1]", "W[:, 1:2]"),
    ("W[0, 1:]", "W[0:1, 1:]"),
    ("W[-1, -1]",),
    ("s[0] + s[0, 0]", "s + s"),
    ("sum(W)",),
    ("sum(W, axis=0)", "sum(W, axis=0, keepdims=True)"),
    ("sum(W, 1)", "sum(W, axis=1, keepdims=True)"),
    ("sum(W, axis=-1, keepdims=True)",),
    ("sum(x, axis=1)", "x"),
    ("sum(x, axis=None)", "sum(x)"),
    ("mean(W)",),
    ("mean(W, axis=0)", "mean(W, axis=0, keepdims=True)"),
    ("max(W)", "np.max(W)"),
    ("max(W, axis=1)", "np.max(W, axis=1, keepdims=True)"),
    ("min(W, axis=0)", "np.min(W, axis=0, keepdims=True)"),
    ("0 * x + (s + s)",),
    ("s ** 4294967298",),
    ("maximum(x, r.T)",),
    ("minimum(0, x)",),
    ("abs(x) + sqrt(abs(x)) + exp(x) + log(abs(x)) + sin(x) * cos(x)",),
    ("tanh(x) + sigmoid(x) + relu(x)", "tanh(x) + sigmoid(x) + maximum(0, x)"),
    ("softmax(x)", "softmax(x, 0)"),
    ("softmax(W, axis=1)",),
    ("softmax(W, 0)",),
    ("log_softmax(r)", "log(softmax(r, 1))"),
    ("logsumexp(x)", "log(sum(exp(x)))"),
    ("logsumexp(W, axis=1)", "log(sum(exp(W), axis=1, keepdims=True))"),
    ("leaky_relu(x, 0.2)", "np.where(x > 0, x, 0.2 * x)"),
    ("elu(x, alpha=0.5)", "np.where(x > 0, x, 0.5 * (exp(x) - 1))"),
    ("prelu(x, s)", "np.where(x > 0, x, s * x)"),
    ("prelu(W - 1, slope=W[:, 0])", "np.where(W > 1, W - 1, W[:, 0:1] * (W - 1))"),
    ("transpose(W) @ W - W.T @ W",),
    ("reshape(W, 3, 2)", "reshape(W, (3, 2))"),
    ("reshape(W, (2, -1))",),
    ("reshape(W, [-1, 1])", "reshape(W, (-1, 1))"),
    ("flatten(W)", "reshape(W, (-1, 1))"),
    ("concat([x, r.T])", "np.concatenate([x, r.T])"),
    ("concat(x, r.T, x)", "np.concatenate([x, r.T, x])"),
    ("concat([W, W[:, 0]], axis=1)", "np.concatenate([W, W[:, 0:1]], axis=1)"),
    ("conv2d(S, k)",),
    ("conv2d(S, k, stride=2, padding=1)",),
    ("conv2d(S, k, 1, 1)",),
    ("maxpool2d(S, 2)", "maxpool2d(S, 2, 2)"),
    ("maxpool2d(S, kernel_size=2, stride=1)",),
    ("avgpool2d(S, 3)", "avgpool2d(S, 3, 3)"),
    ("half_squared_error(x, r.T)", "sum((x - r.T) ** 2) / 2"),
    ("mean_squared_error(W, W * W)", "mean((W - W * W) ** 2)"),
    ("binary_cross_entropy(sigmoid(x), sigmoid(r.T))",
     "-sum(sigmoid(r.T) * log(sigmoid(x)) + (1 - sigmoid(r.T)) * log(1 - sigmoid(x)))"),
]

print("formula;value")
for formula, *numpy in FORMULAS:
    value = np.atleast_2d(eval(numpy[0] if numpy else formula))
    rows = "|".join(" ".join(repr(float(number)) for number in row) for row in value)
    print(f"{formula};{rows}")
