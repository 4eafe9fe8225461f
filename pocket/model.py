"""The decoder that is trained: Qwen2's architecture, as small as it can be written.

Covers the forward pass for training (loss on chosen positions only) and plain greedy decoding,
which is there to compare llama.cpp with. Does not cover a key-value cache or dropout. Under
autocast on a GPU the matrices are multiplied in bfloat16, while the residual stream, the rotation
and the logits stay in float32. On CPUs without AMX, float32 products are twice as fast as bfloat16
ones (measured: 190 against 98 GFLOPS on one Sapphire Rapids core).

Four choices make it fast on a CPU:
    norms inside the layers have no gain, since the matrix behind each can learn it;
    one key-value head, so that attention is two batched products without any transposed copy (a
        GPU has a kernel for it);
    rotary pairs kept side by side, so that rotation is one complex product (`pocket.export`
    reorders the rows into the halves that Qwen2 files have);
    the last layer's feed-forward and the vocabulary product run on answer positions only.

Source: Qwen2 Technical Report, arXiv 2407.10671.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

EPSILON = 1e-6
ROPE_BASE = 10_000.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """Sizes of one model; there is always exactly one key-value head."""

    layers: int
    heads: int
    head_size: int
    feed_forward: int
    vocabulary: int = 1536

    @property
    def width(self) -> int:
        """Size of the residual stream."""
        return self.heads * self.head_size


TIERS = {
    "draft": Shape(layers=4, heads=4, head_size=32, feed_forward=288),
    "refine": Shape(layers=6, heads=3, head_size=64, feed_forward=480),
    "expert": Shape(layers=10, heads=4, head_size=64, feed_forward=896),
}
"""The ladder: 0.80M, 2.55M and 8.9M parameters."""


class SwiGlu(torch.autograd.Function):
    """silu(gate) · up over a joint `(n, 2·f)` tensor on a CPU, its gradient without copies."""

    @staticmethod
    def forward(ctx: Any, joint: Tensor) -> Tensor:  # noqa: ANN401
        """Return `(n, f)`."""
        ctx.save_for_backward(joint)
        gate, up = joint.chunk(2, dim=-1)
        return functional.silu(gate).mul_(up)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:  # type: ignore[override]  # noqa: ANN401
        """Return the gradient of the joint tensor, `(n, 2·f)`."""
        (joint,) = ctx.saved_tensors
        gate, up = joint.chunk(2, dim=-1)
        result = torch.empty_like(joint)
        to_gate, to_up = result.chunk(2, dim=-1)
        torch.mul(functional.silu(gate), grad, out=to_up)
        torch.ops.aten.silu_backward.grad_input(grad * up, gate, grad_input=to_gate)
        return result


class RmsNorm(torch.autograd.Function):
    """Root-mean-square norm without a gain on a CPU, its gradient in few passes over memory."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:  # noqa: ANN401
        """Normalise `(n, width)` rows."""
        scale = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
        scale = scale.square_().div_(x.shape[-1]).add_(EPSILON).rsqrt_()
        unit = x * scale
        ctx.save_for_backward(unit, scale)
        return unit

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:  # type: ignore[override]  # noqa: ANN401
        """Return the gradient of the rows."""
        unit, scale = ctx.saved_tensors
        share = torch.linalg.vecdot(grad, unit).div_(unit.shape[-1]).unsqueeze(-1)
        return torch.addcmul(grad, unit, share, value=-1).mul_(scale)


def normed(x: Tensor) -> Tensor:
    """Root-mean-square norm without a gain; a GPU's compiler fuses it with what is around it."""
    if x.is_cuda:
        return functional.rms_norm(x, x.shape[-1:], eps=EPSILON)
    return RmsNorm.apply(x)


class Block(nn.Module):
    """One layer: attention and feed-forward, each behind a norm and added to the stream."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, head = shape.width, shape.head_size
        self.shape = shape
        self.qkv = nn.Linear(width, width + 2 * head)
        self.out = nn.Linear(width, width, bias=False)
        self.gate_up = nn.Linear(width, 2 * shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, width, bias=False)

    def forward(self, x: Tensor, rotation: Tensor, wanted: Tensor | None) -> Tensor:
        """The layer.

        Args:
            x: `(rows·length, width)`.
            rotation: of the `length` positions, see `_rotation`.
            wanted: flat positions to go on with, None for all.
        """
        attend = self._attend_on_gpu if x.is_cuda else self._attend
        mixed = attend(x, rotation)
        if wanted is not None:
            x, mixed = x[wanted], mixed[wanted]
        x = x + self.out(mixed)
        joint = self.gate_up(normed(x))
        if x.is_cuda:
            gate, up = joint.chunk(2, dim=-1)
            return x + self.down(functional.silu(gate) * up)
        return x + self.down(SwiGlu.apply(joint))

    def _attend(self, x: Tensor, rotation: Tensor) -> Tensor:
        """Mix positions with two batched products and no transposed copy."""
        length, heads, size = rotation.shape[0], self.shape.heads, self.shape.head_size
        rows = x.shape[0] // length
        mask = torch.full((length, length), -torch.inf).triu_(1).unsqueeze(1)
        turned, value = self.qkv(normed(x)).split(((heads + 1) * size, size), dim=-1)
        pairs = turned.reshape(rows, length, heads + 1, size // 2, 2)
        turn = torch.view_as_complex(rotation)
        turned = torch.view_as_real(torch.view_as_complex(pairs) * turn).flatten(3)
        query = turned[:, :, :heads].reshape(rows, length * heads, size)
        key = turned[:, :, heads]
        scores = torch.bmm(query, key.transpose(1, 2)).view(rows, length, heads, length)
        weights = torch.softmax(scores + mask, dim=-1).view(rows, length * heads, length)
        return torch.bmm(weights, value.reshape(rows, length, size)).view(-1, heads * size)

    def _attend_on_gpu(self, x: Tensor, rotation: Tensor) -> Tensor:
        """Mix positions with a GPU's kernel; the rotation is left to a compiler."""
        length, heads, size = rotation.shape[0], self.shape.heads, self.shape.head_size
        rows = x.shape[0] // length
        turned, value = self.qkv(normed(x)).split(((heads + 1) * size, size), dim=-1)
        even, odd = turned.float().view(rows, length, heads + 1, size // 2, 2).unbind(-1)
        cosine, sine = rotation.unbind(-1)
        pairs = (even * cosine - odd * sine, even * sine + odd * cosine)
        turned = torch.stack(pairs, dim=-1).flatten(3).to(value.dtype).transpose(1, 2)
        query, key = turned[:, :heads], turned[:, heads:].expand(-1, heads, -1, -1)
        value = value.view(rows, 1, length, size).expand(-1, heads, -1, -1)
        mixed = functional.scaled_dot_product_attention(
            query, key, value, is_causal=True, scale=1.0
        )
        return mixed.transpose(1, 2).reshape(-1, heads * size)


class Decoder(nn.Module):
    """Token ids to logits; input and output embeddings are one matrix."""

    def __init__(self, shape: Shape, context: int = 1024) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Parameter(torch.empty(shape.vocabulary, shape.width))
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.Parameter(torch.ones(shape.width))
        self.register_buffer("rotation", _rotation(context, shape), persistent=False)
        self._initialise()

    def _initialise(self) -> None:
        nn.init.normal_(self.embedding, std=0.02)
        for name, weight in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(weight)
            elif weight.ndim == 2 and name != "embedding":
                scale = (
                    (2 * self.shape.layers) ** -0.5 if ".out." in name or ".down." in name else 1
                )
                nn.init.normal_(weight, std=scale * weight.shape[1] ** -0.5)

    @property
    def layers(self) -> list[Block]:
        """The layers in order."""
        return [block for block in self.blocks if isinstance(block, Block)]

    def forward(self, ids: Tensor, wanted: Tensor | None = None) -> Tensor:
        """Logits at the wanted positions.

        Args:
            ids: `(rows, length)` int64, padded on the right with anything.
            wanted: `(n,)` int64, flat positions into `ids`; None for all of them.

        Returns:
            `(n, vocabulary)` float32.
        """
        rotation = self.rotation[: ids.shape[1]]
        x = functional.embedding(ids.flatten(), self.embedding)
        for block in self.blocks:
            x = block(x, rotation, wanted if block is self.blocks[-1] else None)
        with torch.autocast(ids.device.type, enabled=False):
            return (normed(x) * self.norm) @ self.embedding.t()


def _rotation(context: int, shape: Shape) -> Tensor:
    """`(context, heads + 1, head_size / 2, 2)`: cosine and sine of each pair's turn at a position.

    The last head is the key's. The queries' turns carry the 1/√head_size of attention as well.
    """
    size = shape.head_size
    frequency = ROPE_BASE ** (-torch.arange(0, size, 2, dtype=torch.float64) / size)
    angle = torch.outer(torch.arange(context, dtype=torch.float64), frequency)
    turn = torch.polar(torch.ones_like(angle), angle).to(torch.complex64)
    return torch.view_as_real(torch.stack([turn * size**-0.5] * shape.heads + [turn], dim=1))


@torch.no_grad()
def greedy(model: Decoder, prompt: list[int], stop: int, limit: int) -> list[int]:
    """The most likely continuation, without `stop`; recomputes everything at each token."""
    ids = list(prompt)
    while len(ids) - len(prompt) < limit:
        logits = model(torch.tensor([ids]), torch.tensor([len(ids) - 1]))
        token = int(logits.argmax())
        if token == stop:
            break
        ids.append(token)
    return ids[len(prompt) :]
