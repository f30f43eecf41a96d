"""Writes operations.csv: values and gradients of operations, computed by PyTorch.

Run with Debian's package python3-torch:  /usr/bin/python3 operations.py > operations.csv
Column `operation` is read by PyTorchTest. The gradients are those of the sum of the result, each
number multiplied by its weight in `upstream`.
"""

import json

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(7)


def drawn(shapes):
    """Matrices of numbers with two decimals, no two the same, since equal ones share a gradient."""
    sizes = [rows * columns for rows, columns in shapes]
    numbers = (torch.randperm(401)[: sum(sizes)] - 200) / 100
    return [x.reshape(shape).requires_grad_() for x, shape in zip(numbers.split(sizes), shapes)]


def image(x):
    return x[None, None]


def text(x):
    return json.dumps(x.tolist())


def conv2d(stride, padding):
    return lambda x, k: F.conv2d(image(x), image(k), stride=stride, padding=padding)[0, 0]


def pool(function, size, stride):
    return lambda x: function(image(x), size, stride)[0, 0]


CASES = [
    ("softmax COLUMNS", lambda x: F.softmax(x, dim=1), [(3, 4)]),
    ("softmax ROWS", lambda x: F.softmax(x, dim=0), [(3, 4)]),
    ("log_softmax COLUMNS", lambda x: F.log_softmax(x, dim=1), [(3, 4)]),
    ("log_softmax ROWS", lambda x: F.log_softmax(x, dim=0), [(3, 4)]),
    ("max COLUMNS", lambda x: torch.max(x, dim=1, keepdim=True).values, [(3, 4)]),
    ("min ROWS", lambda x: torch.min(x, dim=0, keepdim=True).values, [(3, 4)]),
    ("maximum", torch.maximum, [(3, 4), (3, 4)]),
    ("minimum", torch.minimum, [(3, 4), (3, 4)]),
    ("maximum", torch.maximum, [(3, 4), (1, 4)]),
    ("conv2d 1 1 0", conv2d(1, 0), [(4, 4), (2, 2)]),
    ("conv2d 1 1 0", conv2d(1, 0), [(5, 3), (2, 3)]),
    ("conv2d 1 1 1", conv2d(1, 1), [(3, 4), (3, 3)]),
    ("conv2d 2 2 0", conv2d(2, 0), [(5, 5), (3, 3)]),
    ("conv2d 2 2 0", conv2d(2, 0), [(6, 4), (3, 2)]),
    ("conv2d 2 2 1", conv2d(2, 1), [(4, 6), (3, 3)]),
    ("conv2d 2 1 0", conv2d((2, 1), 0), [(6, 5), (3, 2)]),
    ("max_pool 2 2 2 2", pool(F.max_pool2d, 2, 2), [(4, 4)]),
    ("max_pool 2 2 1 1", pool(F.max_pool2d, 2, 1), [(4, 5)]),
    ("max_pool 3 2 2 2", pool(F.max_pool2d, (3, 2), 2), [(6, 5)]),
    ("avg_pool 2 2 2 2", pool(F.avg_pool2d, 2, 2), [(4, 4)]),
    ("avg_pool 2 2 1 1", pool(F.avg_pool2d, 2, 1), [(4, 5)]),
    ("avg_pool 3 2 2 2", pool(F.avg_pool2d, (3, 2), 2), [(6, 5)]),
    ("logsumexp COLUMNS", lambda x: torch.logsumexp(x, dim=1, keepdim=True), [(3, 4)]),
    ("logsumexp ROWS", lambda x: torch.logsumexp(x, dim=0, keepdim=True), [(3, 4)]),
    ("xlogy", lambda x, y: torch.xlogy(x, y.abs()), [(2, 3), (2, 3)]),
    ("pow", lambda x, y: torch.pow(x.abs(), y), [(2, 3), (2, 3)]),
]

print("operation;operands;upstream;result;gradients")
for name, function, shapes in CASES:
    operands = drawn(shapes)
    result = function(*operands)
    upstream = drawn([result.shape])[0].detach()
    (result * upstream).sum().backward()
    columns = [
        "[" + ", ".join(map(text, operands)) + "]",
        text(upstream),
        text(result),
        "[" + ", ".join(text(x.grad) for x in operands) + "]",
    ]
    print(name + ";" + ";".join(columns))
