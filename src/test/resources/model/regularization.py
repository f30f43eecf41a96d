"""Writes regularization.csv: losses and parameters of 20 steps with penalties, computed by PyTorch.

Run with Debian's package python3-torch:  /usr/bin/python3 regularization.py > regularization.csv
The network and the data are those of RegularizationTest, in batches of two and one. Column
`problem` has lines of a problem file; `loss` is the first epoch's; `parameters` are layer1.W,
layer1.b, layer2.W, layer2.b after training, row by row.
"""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([[0.5, -1.0], [1.5, 0.25], [-0.75, 2.0]])
Y = torch.tensor([[1.0], [0.0], [1.0]])
BATCHES = [slice(0, 2), slice(2, 3)]
EPOCHS = 10


def sgd(parameters):
    return torch.optim.SGD(parameters, lr=0.1)


def adam(parameters):
    return torch.optim.Adam(parameters, lr=0.1)


SGD = "optimizer: {sgd: {learning_rate: 0.1}}"
ADAM = "optimizer: {adam: {learning_rate: 0.1}}"
# l1, l2, and which of the four parameters are in the sums
ROWS = [
    ("regularization: {l2: 0.05} | " + SGD, 0, 0.05, [0, 2], sgd, "mean"),
    ("regularization: {l1: 0.02} | " + SGD, 0.02, 0, [0, 2], sgd, "mean"),
    ("regularization: {l1: 0.02, l2: 0.05} | " + SGD, 0.02, 0.05, [0, 2], sgd, "mean"),
    ("reduction: sum | regularization: {l2: 0.05} | " + SGD, 0, 0.05, [0, 2], sgd, "sum"),
    ("regularization: {l2: 0.05, parameters: [layer1.b, layer2.W]} | " + SGD, 0, 0.05, [1, 2], sgd, "mean"),
    ("regularization: {l1: 0.02, l2: 0.05} | " + ADAM, 0.02, 0.05, [0, 2], adam, "mean"),
]

print("problem;loss;parameters")
for problem, l1, l2, penalized, optimizer, reduction in ROWS:
    parameters = [
        torch.tensor([[0.3, -0.4], [0.5, 0.6]], requires_grad=True),
        torch.tensor([0.1, -0.2], requires_grad=True),
        torch.tensor([[0.7, -0.8]], requires_grad=True),
        torch.tensor([0.05], requires_grad=True),
    ]
    w1, b1, w2, b2 = parameters
    descent = optimizer(parameters)
    first = 0.0
    for epoch in range(EPOCHS):
        for batch in BATCHES:
            descent.zero_grad()
            output = torch.sigmoid(torch.tanh(X[batch] @ w1.T + b1) @ w2.T + b2)
            loss = torch.nn.functional.binary_cross_entropy(output, Y[batch], reduction=reduction)
            for p in penalized:
                loss = loss + l1 * parameters[p].abs().sum() + l2 / 2 * (parameters[p] ** 2).sum()
            loss.backward()
            descent.step()
            first += loss.item() / len(BATCHES) if epoch == 0 else 0
    numbers = [repr(x) for p in parameters for x in p.detach().flatten().tolist()]
    print(problem + ";" + repr(first) + ";" + " ".join(numbers))
