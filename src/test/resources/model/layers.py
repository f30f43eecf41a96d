"""Writes layers.csv: what PyTorch makes of each kind of layer, with every layout of weighted sums.

Run with Debian's package python3-torch:  /usr/bin/python3 layers.py > layers.csv
LayerTest trains the problem of each case (JSON, which is YAML too) and compares quantities of the
first step, each parameter's gradient, and the parameters after training. Results come from PyTorch's
own modules wherever it has one, so that formulas of ours are not compared with formulas of ours.
Here weights are PyTorch's, with a row for each unit, and vectors are rows; `Layout` turns both as a
notation wants them.
"""

import json
import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.stateless import functional_call

torch.set_default_dtype(torch.float64)
EPOCHS = 2
RATE = 0.1
CASES = []


class Layout:
    """How a notation lays out weights, and vectors one by one or in sequences."""

    def __init__(self, affine):
        self.affine = affine

    def turned(self, kind, x):
        x = x if x.dim() == 2 else x.reshape(1, -1)
        straight = {"weight": self.affine == "W x", "rows": self.affine == "x W", "plain": True}
        return x if straight[kind] else x.T

    def written(self, value):
        """As authors write it, who need not turn vectors."""
        if isinstance(value, Given):
            rows = value.kind == "rows"
            return (value.numbers if rows else self.turned(value.kind, value.numbers)).tolist()
        if isinstance(value, dict):
            return {key: self.written(entry) for key, entry in value.items()}
        return [self.written(each) for each in value] if isinstance(value, list) else value


class Given:
    """A parameter: its name, how it is laid out, its numbers."""

    def __init__(self, name, kind, numbers):
        self.name, self.kind, self.numbers = name, kind, numbers


class Case:
    """A problem, built layer by layer."""

    def __init__(self, name, seed, settings):
        self.name = name
        self.settings = settings
        self.generator = torch.Generator().manual_seed(seed)
        self.layers = []
        self.given = []
        self.examples = []

    def numbers(self, *shape):
        """Numbers with two decimals, no two the same."""
        drawn = torch.randperm(301, generator=self.generator)[: math.prod(shape)] - 150
        return (drawn / 100).reshape(shape)

    def parameter(self, kind, name, *shape):
        self.given.append(Given(name, kind, self.numbers(*shape)))
        return self.given[-1]

    def weight(self, name, units, inputs):
        return self.parameter("weight", name, units, inputs)

    def vector(self, name, length):
        return self.parameter("rows", name, length)

    def matrix(self, name, *shape):
        return self.parameter("plain", name, *shape)

    def layer(self, kind, arguments=None, **entries):
        self.layers.append({kind: arguments, **entries})

    def dense(self, number, units, inputs, activation="identity"):
        """Adds a dense layer; gives what it computes."""
        w, b = "layer%d.W" % number, "layer%d.b" % number
        self.layer(
            "dense",
            units,
            activation=activation,
            weights=self.weight(w, units, inputs),
            bias=self.vector(b, units),
        )
        return lambda p, x: F.linear(x, p[w], p[b])

    def problem(self, layout):
        return {
            "title": self.name,
            "summary": "Compared with PyTorch.",
            "data": {"examples": [{"x": x.tolist(), "y": y.tolist()} for x, y in self.examples]},
            "network": layout.written(self.layers),
            "loss": self.settings.get("loss", "half_squared_error"),
            "optimizer": {"sgd": {"learning_rate": RATE}},
            "training": {"epochs": EPOCHS},
            "notation": {"affine": layout.affine},
        }

    def run(self, forward):
        """Quantities of the first step, gradients, and parameters after training: (name, kind, x)."""
        leaves = {each.name: each.numbers.clone().requires_grad_() for each in self.given}
        kinds = {each.name: each.kind for each in self.given}
        matrices = any(each.dim() > 1 for each in self.examples[0])
        size = 1 if matrices else len(self.examples)
        found = []
        for _ in range(EPOCHS):
            for start in range(0, len(self.examples), size):
                x, y = (torch.stack(each) for each in zip(*self.examples[start : start + size]))
                output, values = forward(leaves, x[0] if matrices else x)
                criterion = self.settings.get("criterion", half_squared_error)
                total = criterion(output, y[0] if matrices else y) / size
                gradients = torch.autograd.grad(total, list(leaves.values()))
                if not found:
                    found += [(name, "rows", value) for name, value in values.items()]
                    found.append(("loss", "plain", total.reshape(1)))
                    found += [("grad." + k, kinds[k], g) for k, g in zip(leaves, gradients)]
                with torch.no_grad():
                    for leaf, gradient in zip(leaves.values(), gradients):
                        leaf -= RATE * gradient
        return found + [("final." + k, kinds[k], leaf) for k, leaf in leaves.items()]


def half_squared_error(a, y):
    return 0.5 * ((a - y) ** 2).sum()


def case(count, x, y, **settings):
    """Registers a case of so many examples with inputs and targets of the given shapes."""

    def register(build):
        built = Case(build.__name__.replace("_", " "), len(CASES), settings)
        built.examples = [(built.numbers(*x), built.numbers(*y)) for _ in range(count)]
        CASES.append((built, build(built)))
        return build

    return register


# Recurrent layers


def recurrent(c, kind, gates, biases, last):
    """Adds a layer with gates, of two units for vectors of three; gives what PyTorch makes of it."""
    entries = {}
    for g in gates:
        entries["W_i" + g] = c.weight("layer1.W_i" + g, 2, 3)
        entries["W_h" + g] = c.weight("layer1.W_h" + g, 2, 2)
    for b in biases:
        entries[b] = c.vector("layer1." + b, 2)
    c.layer(kind, {"hidden_size": 2, "last": last}, **entries)
    function = {"lstm": torch.lstm, "gru": torch.gru}[kind]

    def forward(p, x):
        def biased(*prefixes):
            zero = torch.zeros(2)
            return torch.cat([sum(p.get("layer1." + s + g, zero) for s in prefixes) for g in gates])

        weights = [
            torch.cat([p["layer1.W_i" + g] for g in gates]),
            torch.cat([p["layer1.W_h" + g] for g in gates]),
            biased("b_", "b_i"),
            biased("b_h"),
        ]
        start = torch.zeros(1, 1, 2)
        state = (start, start) if kind == "lstm" else start
        a = function(x[:, None], state, weights, True, 1, 0.0, False, False, False)[0][:, 0]
        return a, {"layer1.h.%d" % (t + 1): a[t] for t in range(len(a))}

    return forward


def rnn(c, last):
    """PyTorch's simplest cell has one matrix for each side, named as if its gate were h."""
    c.layer(
        "rnn",
        {"hidden_size": 2, "last": last},
        W_ih=c.weight("layer1.W_ih", 2, 3),
        W_hh=c.weight("layer1.W_hh", 2, 2),
        b_ih=c.vector("layer1.b_ih", 2),
        b_hh=c.vector("layer1.b_hh", 2),
    )

    def forward(p, x):
        weights = [p["layer1." + name] for name in ["W_ih", "W_hh", "b_ih", "b_hh"]]
        start = torch.zeros(1, 1, 2)
        a = torch.rnn_tanh(x[:, None], start, weights, True, 1, 0.0, False, False, False)[0][:, 0]
        return a, {"layer1.h.%d" % (t + 1): a[t] for t in range(len(a))}

    return forward


def lstm(c, last):
    return recurrent(c, "lstm", "ifgo", ["b_i", "b_f", "b_g", "b_o"], last)


def gru(c, last):
    return recurrent(c, "gru", "rzn", ["b_r", "b_z", "b_in", "b_hn"], last)


def many_to_many(forward):
    def run(p, x):
        a, values = forward(p, x)
        return a, {**values, "layer1.a": a}

    return run


def many_to_one(c, forward):
    top = c.dense(2, 1, 2)

    def run(p, x):
        a, values = forward(p, x)
        output = top(p, a[-1:])
        return output, {**values, "layer2.a": output}

    return run


@case(2, (3, 3), (3, 2))
def rnn_many_to_many(c):
    return many_to_many(rnn(c, False))


@case(2, (3, 3), (1,))
def rnn_many_to_one(c):
    return many_to_one(c, rnn(c, True))


@case(2, (3, 3), (3, 2))
def lstm_many_to_many(c):
    return many_to_many(lstm(c, False))


@case(2, (3, 3), (1,))
def lstm_many_to_one(c):
    return many_to_one(c, lstm(c, True))


@case(2, (3, 3), (3, 2))
def gru_many_to_many(c):
    return many_to_many(gru(c, False))


@case(2, (3, 3), (1,))
def gru_many_to_one(c):
    return many_to_one(c, gru(c, True))


# Words

WORDS = torch.tensor([[2, 0], [1, 1]])


@case(2, (2, 4), (2, 3))
def embedding_of_sequences(c):
    c.examples = [(F.one_hot(words, 4).double(), y) for words, (_, y) in zip(WORDS, c.examples)]
    c.layer("embedding", 3, weights=c.matrix("layer1.E", 4, 3))

    def forward(p, x):
        a = F.embedding(x.argmax(dim=1), p["layer1.E"])
        return a, {"layer1.a": a}

    return forward


# Attention


def attention(c, heads, size, causal, layer="attention", **more):
    """Adds self-attention for vectors of four; gives what PyTorch makes of it."""
    suffixes = [""] if heads == 1 else [".%d" % (i + 1) for i in range(heads)]
    entries = {}
    for key in ["W_Q", "W_K", "W_V"]:
        parts = [c.weight("layer1." + key + suffix, size, 4) for suffix in suffixes]
        entries[key] = parts[0] if heads == 1 else parts
    entries["W_O"] = c.weight("layer1.W_O", 4, 4)
    c.layer(layer, {"heads": heads, "causal": causal, **more.pop("arguments", {})}, **entries, **more)

    def mapped(p):
        projections = [p["layer1." + k + s] for k in ["W_Q", "W_K", "W_V"] for s in suffixes]
        return {"in_proj_weight": torch.cat(projections), "out_proj.weight": p["layer1.W_O"]}

    return mapped


def attended(c, heads, causal):
    weights = attention(c, heads, 4 // heads, causal)
    module = nn.MultiheadAttention(4, heads, bias=False)

    def forward(p, x):
        mask = torch.triu(torch.ones(len(x), len(x)), 1).bool() if causal else None
        a, shares = functional_call(
            module, weights(p), (x, x, x), {"attn_mask": mask, "average_attn_weights": False}
        )
        suffixes = [""] if heads == 1 else [".%d" % (i + 1) for i in range(heads)]
        values = {"layer1.A" + s: share for s, share in zip(suffixes, shares)}
        return a, {**values, "layer1.a": a}

    return forward


@case(2, (3, 4), (3, 4))
def attention_with_one_head(c):
    return attended(c, 1, False)


@case(1, (3, 4), (3, 4))
def causal_attention_with_one_head(c):
    return attended(c, 1, True)


@case(2, (3, 4), (3, 4))
def attention_with_two_heads(c):
    return attended(c, 2, False)


@case(1, (3, 4), (3, 4))
def causal_attention_with_two_heads(c):
    return attended(c, 2, True)


def transformer(c, heads, norm_first, activation):
    weights = attention(
        c,
        heads,
        4 // heads,
        False,
        "transformer_block",
        arguments={"norm_first": norm_first},
        activation=activation,
        W_1=c.weight("layer1.W_1", 3, 4),
        b_1=c.vector("layer1.b_1", 3),
        W_2=c.weight("layer1.W_2", 4, 3),
        b_2=c.vector("layer1.b_2", 4),
        gamma_1=c.vector("layer1.norm1.gamma", 4),
        beta_1=c.vector("layer1.norm1.beta", 4),
        gamma_2=c.vector("layer1.norm2.gamma", 4),
        beta_2=c.vector("layer1.norm2.beta", 4),
    )
    module = nn.TransformerEncoderLayer(
        4, heads, dim_feedforward=3, dropout=0, activation=activation, norm_first=norm_first
    )
    zeros = {"self_attn.in_proj_bias": torch.zeros(12), "self_attn.out_proj.bias": torch.zeros(4)}
    names = {
        "linear1.weight": "W_1",
        "linear1.bias": "b_1",
        "linear2.weight": "W_2",
        "linear2.bias": "b_2",
        "norm1.weight": "norm1.gamma",
        "norm1.bias": "norm1.beta",
        "norm2.weight": "norm2.gamma",
        "norm2.bias": "norm2.beta",
    }

    def forward(p, x):
        inner = {"self_attn." + k: v for k, v in weights(p).items()}
        outer = {k: p["layer1." + v] for k, v in names.items()}
        a = functional_call(module, {**zeros, **inner, **outer}, (x[:, None],))[:, 0]
        return a, {"layer1.r.2" if norm_first else "layer1.norm2.a": a}

    return forward


@case(2, (3, 4), (3, 4))
def transformer_block(c):
    return transformer(c, 2, False, "relu")


@case(1, (3, 4), (3, 4))
def transformer_block_with_norms_first(c):
    return transformer(c, 1, True, "gelu")


def sinusoids(places, features):
    """Vaswani and others, 2017, section 3.5, number by number."""
    table = torch.zeros(places, features)
    for pos in range(places):
        for i in range(features):
            angle = pos / 10000 ** (2 * (i // 2) / features)
            table[pos, i] = math.sin(angle) if i % 2 == 0 else math.cos(angle)
    return table


@case(1, (3, 4), (3, 2))
def positional_encoding(c):
    c.layer("positional_encoding")
    top = c.dense(2, 2, 4)

    def forward(p, x):
        placed = x + sinusoids(3, 4)
        a = top(p, placed)
        return a, {"layer1.a": placed, "layer2.a": a}

    return forward


@case(2, (3, 2), (3, 2))
def learned_positions(c):
    c.layer("positional_encoding", weights=c.vector("layer1.P", 6))
    c.given[-1].numbers = c.given[-1].numbers.reshape(3, 2)

    def forward(p, x):
        a = x + p["layer1.P"]
        return a, {"layer1.a": a}

    return forward


# Normalizations and dropout


@case(4, (2,), (3,))
def batch_normalization(c):
    bottom = c.dense(1, 3, 2)
    c.layer("batch_norm", gamma=c.vector("layer2.gamma", 3), beta=c.vector("layer2.beta", 3))
    module = nn.BatchNorm1d(3)

    def forward(p, x):
        z = bottom(p, x)
        a = functional_call(module, {"weight": p["layer2.gamma"], "bias": p["layer2.beta"]}, (z,))
        values = {"layer2.mean": z.mean(0), "layer2.var": z.var(0, unbiased=False)}
        return a, {**values, "layer2.a": a}

    return forward


@case(3, (2,), (4,))
def layer_normalization(c):
    bottom = c.dense(1, 4, 2, "tanh")
    c.layer(
        "layer_norm",
        {"eps": 0.001},
        gamma=c.vector("layer2.gamma", 4),
        beta=c.vector("layer2.beta", 4),
    )

    def forward(p, x):
        h = torch.tanh(bottom(p, x))
        a = F.layer_norm(h, (4,), p["layer2.gamma"], p["layer2.beta"], eps=0.001)
        return a, {"layer1.a": h, "layer2.a": a}

    return forward


@case(2, (3, 4), (3, 4))
def layer_normalization_of_sequences(c):
    c.layer("layer_norm", gamma=c.vector("layer1.gamma", 4), beta=c.vector("layer1.beta", 4))

    def forward(p, x):
        a = F.layer_norm(x, (4,), p["layer1.gamma"], p["layer1.beta"])
        return a, {"layer1.a": a}

    return forward


@case(3, (2,), (4,))
def rms_normalization(c):
    """Zhang and Sennrich, 2019; this PyTorch has none yet."""
    bottom = c.dense(1, 4, 2)
    c.layer("rms_norm", {"eps": 0.0001}, gamma=c.vector("layer2.gamma", 4))

    def forward(p, x):
        z = bottom(p, x)
        rms = torch.sqrt((z**2).mean(dim=1, keepdim=True) + 0.0001)
        a = z / rms * p["layer2.gamma"]
        return a, {"layer2.rms": rms, "layer2.a": a}

    return forward


@case(2, (3,), (2,))
def dropout_with_a_mask(c):
    """One mask, for all examples."""
    bottom = c.dense(1, 4, 3, "tanh")
    mask = Given(None, "rows", torch.tensor([1.0, 0, 1, 1]))
    c.layer("dropout", 0.2, mask=mask)
    top = c.dense(3, 2, 4)

    def forward(p, x):
        h = torch.tanh(bottom(p, x))
        a = h * mask.numbers / 0.8
        return top(p, a), {"layer2.a": a}

    return forward


# Images


def convolution(c, number, into, out, size, activation=None, **arguments):
    """Adds a convolution; gives what PyTorch makes of it."""

    def place(o, i):
        first = ".%d" % (o + 1) if out > 1 or into > 1 else ""
        return first + (".%d" % (i + 1) if into > 1 else "")

    name = "layer%d." % number
    kernels = [[c.matrix(name + "W" + place(o, i), *size) for i in range(into)] for o in range(out)]
    biases = [c.vector(name + "b" + (".%d" % (o + 1) if out > 1 else ""), 1) for o in range(out)]
    weights = kernels if into > 1 else [kernel[0] for kernel in kernels]
    entries = {"weights": weights if out > 1 or into > 1 else weights[0]}
    entries["bias"] = [each.numbers.item() for each in biases]
    if activation:
        entries["activation"] = activation
    c.layer("conv2d", {"out_channels": out, **arguments}, **entries)

    def forward(p, x):
        w = torch.stack([torch.stack([p[each.name] for each in row]) for row in kernels])
        b = torch.cat([p[each.name] for each in biases])
        return F.conv2d(x, w, b, **arguments)

    return forward


@case(2, (2, 5, 4), (2,))
def convolution_with_channels_stride_and_padding(c):
    """Two channels in, three out."""
    bottom = convolution(c, 1, 2, 3, (3, 3), "tanh", stride=2, padding=1)
    c.layer("flatten")
    top = c.dense(3, 2, 18)

    def forward(p, x):
        h = torch.tanh(bottom(p, x))
        a = top(p, h.reshape(1, -1))
        return a, {"layer2.a": h.reshape(1, -1), "layer3.a": a}

    return forward


@case(2, (6, 6), (2,))
def two_convolutions_with_pooling(c):
    first = convolution(c, 1, 1, 2, (2, 2), "relu")
    c.layer("max_pool", {"kernel_size": 2, "stride": 1})
    second = convolution(c, 3, 2, 2, (2, 3), "sigmoid", padding=1)
    c.layer("avg_pool", 2)
    c.layer("flatten")
    top = c.dense(6, 2, 8)

    def forward(p, x):
        h = F.max_pool2d(F.relu(first(p, x[None])), 2, 1)
        k = F.avg_pool2d(torch.sigmoid(second(p, h)), 2)
        return top(p, k.reshape(1, -1)), {"layer5.a": k.reshape(1, -1)}

    return forward


@case(1, (4, 4), (1,))
def one_filter(c):
    bottom = convolution(c, 1, 1, 1, (2, 2))
    c.layer("avg_pool", {"kernel_size": 2, "stride": 1})
    c.layer("flatten")
    top = c.dense(4, 1, 4)

    def forward(p, x):
        h = F.avg_pool2d(bottom(p, x[None]), 2, 1)
        return top(p, h.reshape(1, -1)), {"layer3.a": h.reshape(1, -1)}

    return forward


# Dense layers, residual connections


@case(3, (2,), (3,))
def residual_connection(c):
    bottom = c.dense(1, 3, 2, "tanh")
    inner = [
        {
            "dense": 3,
            "activation": "sigmoid",
            "weights": c.weight("layer2.1.W", 3, 3),
            "bias": c.vector("layer2.1.b", 3),
        },
        {
            "dense": 3,
            "activation": "identity",
            "weights": c.weight("layer2.2.W", 3, 3),
            "bias": c.vector("layer2.2.b", 3),
        },
    ]
    c.layer("residual", inner)

    def forward(p, x):
        h = torch.tanh(bottom(p, x))
        f = torch.sigmoid(F.linear(h, p["layer2.1.W"], p["layer2.1.b"]))
        a = h + F.linear(f, p["layer2.2.W"], p["layer2.2.b"])
        return a, {"layer2.1.a": f, "layer2.a": a}

    return forward


@case(3, (2,), (2,))
def prelu_with_a_learned_slope(c):
    bottom = c.dense(1, 3, 2, {"prelu": {"init": 0.1}})
    c.given.append(Given("layer1.alpha", "plain", torch.tensor([0.1])))
    top = c.dense(2, 2, 3)

    def forward(p, x):
        h = F.prelu(bottom(p, x), p["layer1.alpha"])
        return top(p, h), {"layer1.a": h}

    return forward


@case(3, (2,), (3,))
def softmax_in_the_middle(c):
    bottom = c.dense(1, 4, 2, "softmax")
    top = c.dense(2, 3, 4, "log_softmax")

    def forward(p, x):
        h = F.softmax(bottom(p, x), dim=1)
        a = F.log_softmax(top(p, h), dim=1)
        return a, {"layer1.a": h, "layer2.a": a}

    return forward


@case(2, (3, 3), (1,))
def rnn_flattened(c):
    """All steps' outputs, one vector after the other."""
    bottom = rnn(c, False)
    c.layer("flatten")
    top = c.dense(3, 1, 6)

    def forward(p, x):
        a, between = bottom(p, x)
        return top(p, a.reshape(1, -1)), {**between, "layer2.a": a.reshape(1, -1)}

    return forward


def numbers(x):
    """NumPy's way to write a matrix, without brackets."""
    return " | ".join(" ".join(repr(each) for each in row) for row in x.tolist())


def main():
    print("case;affine;quantity;value")
    for built, forward in CASES:
        for affine in ["W x", "W^T x", "x W"]:
            layout = Layout(affine)
            print(built.name, affine, "problem", json.dumps(built.problem(layout)), sep=";")
            for name, kind, value in built.run(forward):
                turned = layout.turned(kind, value.detach())
                print(built.name, affine, name, numbers(turned), sep=";")


main()
