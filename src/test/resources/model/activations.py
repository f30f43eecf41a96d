"""Writes activations.csv: values and derivatives of the activation functions, computed by PyTorch.

Run with Debian's package python3-torch:  /usr/bin/python3 activations.py > activations.csv
Column `arguments` holds those that differ from the defaults. Each function is taken at its kinks too:
there the derivative is the one that PyTorch's backward pass uses.
"""

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
POINTS = [-30, -4, -3, -1.25, -0.5, 0, 0.0625, 0.5, 2, 3, 4, 20]

FUNCTIONS = [
    ("identity", "", lambda z: z * 1),
    ("sigmoid", "", torch.sigmoid),
    ("tanh", "", torch.tanh),
    ("relu", "", F.relu),
    ("leaky_relu", "", F.leaky_relu),
    ("leaky_relu", "negative_slope=0.25", lambda z: F.leaky_relu(z, 0.25)),
    ("elu", "", F.elu),
    ("elu", "alpha=0.5", lambda z: F.elu(z, 0.5)),
    ("selu", "", F.selu),
    ("gelu", "", F.gelu),
    ("gelu_tanh", "", lambda z: F.gelu(z, approximate="tanh")),
    ("silu", "", F.silu),
    ("softplus", "", F.softplus),
    # F.hardsigmoid takes its slope 1/6 from a float of single precision.
    ("hard_sigmoid", "", lambda z: F.relu6(z + 3) / 6),
]

print("activation,arguments,z,value,derivative")
for name, arguments, function in FUNCTIONS:
    for point in POINTS:
        z = torch.tensor(float(point), requires_grad=True)
        a = function(z)
        a.backward()
        print(f"{name},{arguments},{point},{a.item()!r},{z.grad.item()!r}")
