"""Writes losses.csv: one example's loss and its gradient with respect to the outputs, computed by PyTorch.

Run with Debian's package python3-torch:  /usr/bin/python3 losses.py > losses.csv
Column `arguments` holds those that differ from the defaults. Where PyTorch has no such loss, it is
written out here.
"""

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)


def gaussian(outputs, targets, full=False):
    """The outputs are the means, then the logarithms of the variances."""
    mean, log_variance = outputs.chunk(2)
    return F.gaussian_nll_loss(mean, targets, log_variance.exp(), full=full, reduction="sum")


def given(variance, full=False):
    return lambda a, y: F.gaussian_nll_loss(
        a, y, torch.full_like(a, variance), full=full, reduction="sum")


def softmax(a, y):
    return F.cross_entropy(a.unsqueeze(0), y.unsqueeze(0))


ROWS = [
    ("half_squared_error", "", lambda a, y: F.mse_loss(a, y, reduction="sum") / 2,
     [0.75136507, 0.772928465], [0.01, 0.99], "Mazur's worked example"),
    ("squared_error", "", lambda a, y: F.mse_loss(a, y, reduction="sum"), [0.5, 0.25], [1, 0], ""),
    ("mean_squared_error", "", F.mse_loss, [0.5, 0.25], [1, 0], ""),
    ("absolute_error", "", lambda a, y: F.l1_loss(a, y, reduction="sum"), [0.5, 3, 2], [2, 1, 2],
     "one output is on the target"),
    ("huber", "", lambda a, y: F.huber_loss(a, y, reduction="sum"), [0.5, 3, 2, 1], [1, 1, 2, 2],
     "inside, outside, on the target, at the kink"),
    ("huber", "delta=0.25", lambda a, y: F.huber_loss(a, y, reduction="sum", delta=0.25),
     [0.5, 3, 2.125], [1, 4, 2], ""),
    ("hinge", "", lambda a, y: F.relu(1 - y * a).sum(), [0.5, -2, 3, 1], [1, 1, 1, 1], "y = 1"),
    ("hinge", "", lambda a, y: F.relu(1 - y * a).sum(), [0.5, -2, 3], [-1, -1, -1], "y = -1"),
    ("binary_cross_entropy", "", lambda a, y: F.binary_cross_entropy(a, y, reduction="sum"),
     [0.5, 0.25, 0.125], [1, 0, 0.5], ""),
    ("categorical_cross_entropy", "", lambda a, y: -(y * a.log()).sum(), [0.5, 0.25, 0.25], [0, 1, 0], ""),
    ("kl_divergence", "", lambda a, y: F.kl_div(a.log(), y, reduction="sum"),
     [0.5, 0.125, 0.375], [0.75, 0.25, 0], "0 ln 0 is 0"),
    ("sigmoid_cross_entropy", "", lambda a, y: F.binary_cross_entropy_with_logits(a, y, reduction="sum"),
     [0.5, -2, 40, -800], [1, 0, 0.5, 1], "logits of any size"),
    ("softmax_cross_entropy", "", softmax, [1, 2, 3], [0, 0, 1], ""),
    ("softmax_cross_entropy", "", softmax, [900, 0, -900], [0.25, 0.5, 0.25], "logits of any size"),
    ("gaussian_nll", "variance=0.25", given(0.25), [0.5, 3], [1, 1], ""),
    ("gaussian_nll", "variance=2 full=1", given(2, full=True), [0.5, 3], [1, 1], ""),
    ("gaussian_nll", "", gaussian, [0.5, 3, 0, -1.5], [1, 1], "two means, two log-variances"),
    ("gaussian_nll", "full=1", lambda a, y: gaussian(a, y, full=True), [0.5, -0.7], [1], ""),
]


def numbers(values):
    return ";".join(repr(float(value)) for value in values)


print("loss,arguments,a,y,value,gradient,note")
for name, arguments, loss, outputs, targets, note in ROWS:
    a = torch.tensor([float(x) for x in outputs], requires_grad=True)
    value = loss(a, torch.tensor([float(x) for x in targets]))
    value.backward()
    note = f'"{note}"' if "," in note else note
    print(f"{name},{arguments},{numbers(outputs)},{numbers(targets)},{value.item()!r},{numbers(a.grad)},{note}")
