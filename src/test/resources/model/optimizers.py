"""Writes optimizers.csv: parameters after 20 steps of each optimizer, computed by PyTorch, some of
them with a schedule of the learning rate, or with clipped gradients.

Run with Debian's package python3-torch:  /usr/bin/python3 optimizers.py > optimizers.csv
The network, data and loss are those of OptimizerTest. Column `optimizer` is what stands in a
problem file, `more` what may stand beside it; `parameters` are layer1.W, layer1.b, layer2.W, layer2.b, row by row.
"""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([[0.5, -1.0], [1.5, 0.25], [-0.75, 2.0]])
Y = torch.tensor([[1.0], [0.0], [1.0]])
STEPS = 20

class NAdam(torch.optim.Optimizer):
    """As PyTorch documents it; its version 1.13 multiplies one factor mu too many."""

    def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, momentum_decay=4e-3):
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay,
                                      momentum_decay=momentum_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                s = self.state[p]
                if not s:
                    s.update(t=0, product=1.0, m=torch.zeros_like(p), v=torch.zeros_like(p))
                s["t"] += 1
                g = p.grad + group["weight_decay"] * p
                mu, mu_next = (beta1 * (1 - 0.5 * 0.96 ** (t * group["momentum_decay"]))
                               for t in (s["t"], s["t"] + 1))
                s["product"] *= mu
                s["m"] = beta1 * s["m"] + (1 - beta1) * g
                s["v"] = beta2 * s["v"] + (1 - beta2) * g * g
                m_hat = (mu_next * s["m"] / (1 - s["product"] * mu_next)
                         + (1 - mu) * g / (1 - s["product"]))
                v_hat = s["v"] / (1 - beta2 ** s["t"])
                p -= group["lr"] * m_hat / (v_hat.sqrt() + group["eps"])


OPTIMIZERS = [
    ("sgd: {learning_rate: 0.1}", torch.optim.SGD, dict(lr=0.1)),
    ("sgd: {learning_rate: 0.1, momentum: 0.9}", torch.optim.SGD, dict(lr=0.1, momentum=0.9)),
    ("sgd: {learning_rate: 0.1, momentum: 0.9, dampening: 0.5}", torch.optim.SGD,
     dict(lr=0.1, momentum=0.9, dampening=0.5)),
    ("sgd: {learning_rate: 0.1, momentum: 0.9, nesterov: 1}", torch.optim.SGD,
     dict(lr=0.1, momentum=0.9, nesterov=True)),
    ("sgd: {learning_rate: 0.1, momentum: 0.5, weight_decay: 0.01}", torch.optim.SGD,
     dict(lr=0.1, momentum=0.5, weight_decay=0.01)),
    ("adagrad: {}", torch.optim.Adagrad, dict()),
    ("adagrad: {learning_rate: 0.1, lr_decay: 0.05, weight_decay: 0.01, initial_accumulator_value: 0.1}",
     torch.optim.Adagrad, dict(lr=0.1, lr_decay=0.05, weight_decay=0.01, initial_accumulator_value=0.1)),
    ("adadelta: {}", torch.optim.Adadelta, dict()),
    ("adadelta: {learning_rate: 0.5, rho: 0.8, weight_decay: 0.01}", torch.optim.Adadelta,
     dict(lr=0.5, rho=0.8, weight_decay=0.01)),
    ("rmsprop: {}", torch.optim.RMSprop, dict()),
    ("rmsprop: {learning_rate: 0.05, alpha: 0.9, momentum: 0.5, centered: 1, weight_decay: 0.01}",
     torch.optim.RMSprop, dict(lr=0.05, alpha=0.9, momentum=0.5, centered=True, weight_decay=0.01)),
    ("adam: {}", torch.optim.Adam, dict()),
    ("adam: {learning_rate: 0.1, beta1: 0.8, beta2: 0.9, weight_decay: 0.01}", torch.optim.Adam,
     dict(lr=0.1, betas=(0.8, 0.9), weight_decay=0.01)),
    ("adam: {learning_rate: 0.1, beta2: 0.5, amsgrad: 1}", torch.optim.Adam,
     dict(lr=0.1, betas=(0.9, 0.5), amsgrad=True)),
    ("adamw: {}", torch.optim.AdamW, dict()),
    ("adamw: {learning_rate: 0.1, weight_decay: 0.1}", torch.optim.AdamW, dict(lr=0.1, weight_decay=0.1)),
    ("nadam: {}", NAdam, dict()),
    ("nadam: {learning_rate: 0.05, weight_decay: 0.01}", NAdam,
     dict(lr=0.05, weight_decay=0.01)),
    ("adamax: {}", torch.optim.Adamax, dict()),
    ("adamax: {learning_rate: 0.05, weight_decay: 0.01}", torch.optim.Adamax,
     dict(lr=0.05, weight_decay=0.01)),
]

SGD = ("sgd: {learning_rate: 0.5}", torch.optim.SGD, dict(lr=0.5))
ADAM = ("adam: {learning_rate: 0.1}", torch.optim.Adam, dict(lr=0.1))
rates = torch.optim.lr_scheduler
clips = torch.nn.utils

SCHEDULES = [
    ("schedule: {step: {step_size: 3, gamma: 0.5}}", lambda o: rates.StepLR(o, step_size=3, gamma=0.5)),
    ("schedule: {step: {step_size: 7}}", lambda o: rates.StepLR(o, step_size=7)),
    ("schedule: {exponential: {gamma: 0.9}}", lambda o: rates.ExponentialLR(o, gamma=0.9)),
    ("schedule: {cosine: {T_max: 20}}", lambda o: rates.CosineAnnealingLR(o, T_max=20)),
    ("schedule: {cosine: {T_max: 25, eta_min: 0.01}}",
     lambda o: rates.CosineAnnealingLR(o, T_max=25, eta_min=0.01)),
    ("schedule: linear", lambda o: rates.LinearLR(o)),
    ("schedule: {linear: {start_factor: 0.1, end_factor: 0.8, total_iters: 12}}",
     lambda o: rates.LinearLR(o, start_factor=0.1, end_factor=0.8, total_iters=12)),
]
CLIPS = [
    ("clip: {value: 0.05}", lambda parameters: clips.clip_grad_value_(parameters, 0.05)),
    ("clip: {norm: 0.1}", lambda parameters: clips.clip_grad_norm_(parameters, 0.1)),
]
RUNS = (
    [(*each, "", None, None) for each in OPTIMIZERS]
    + [(*each, more, make, None) for each in (SGD, ADAM) for more, make in SCHEDULES]
    + [(*each, more, None, clip) for each in (SGD, ADAM) for more, clip in CLIPS]
)

print("optimizer;more;parameters")
for yaml, optimizer, arguments, more, make_schedule, clip in RUNS:
    parameters = [
        torch.tensor([[0.3, -0.4], [0.5, 0.6]], requires_grad=True),
        torch.tensor([0.1, -0.2], requires_grad=True),
        torch.tensor([[0.7, -0.8]], requires_grad=True),
        torch.tensor([0.05], requires_grad=True),
    ]
    w1, b1, w2, b2 = parameters
    descent = optimizer(parameters, **arguments)
    schedule = make_schedule(descent) if make_schedule else None
    for _ in range(STEPS):
        descent.zero_grad()
        output = torch.sigmoid(torch.tanh(X @ w1.T + b1) @ w2.T + b2)
        torch.nn.functional.binary_cross_entropy(output, Y).backward()
        if clip:
            clip(parameters)
        descent.step()
        if schedule:
            schedule.step()
    numbers = [repr(x) for p in parameters for x in p.detach().flatten().tolist()]
    print("{" + yaml + "};" + more + ";" + " ".join(numbers))
