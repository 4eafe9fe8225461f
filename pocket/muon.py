"""Muon: momentum whose matrices are made orthogonal before they are applied.

Covers hidden matrices only; embeddings, gains and biases belong to AdamW. Joint matrices (query,
key and value; gate and up) are taken apart first, and equal shapes of all layers go through the
Newton–Schulz iteration together. The iteration runs on the small Gram matrix, which needs two
products with the long side in all instead of two a round.

Source: Jordan et al., Muon (2024); Liu et al., Muon is Scalable, arXiv 2502.16982 (the step has the
root mean square of an AdamW step: 0.2·√max(rows, columns)).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import torch
from torch import Tensor

COEFFICIENTS = (
    (4.0848, -6.8946, 2.9270),
    (3.9505, -6.3029, 2.6377),
    (3.7418, -5.5913, 2.3037),
    (2.8769, -3.1427, 1.2046),
    (2.8366, -3.0525, 1.2012),
)
"""Quintic coefficients, one row a round. Source: Cesista et al., Squeezing Muon (2025)."""


def orthogonal(matrices: Tensor) -> Tensor:
    """Roughly the nearest matrices with equal singular values: `(n, rows, columns ≥ rows)`."""
    unit = matrices / matrices.norm(dim=(1, 2), keepdim=True).clamp_min(1e-12)
    gram = unit @ unit.transpose(1, 2)
    identity = torch.eye(gram.shape[1], device=gram.device).expand_as(gram)
    product = identity
    for number, (first, second, third) in enumerate(COEFFICIENTS, start=1):
        square = torch.baddbmm(gram, gram, gram, beta=second, alpha=third)
        step = square.add_(identity, alpha=first)
        product = step @ product if product is not identity else step
        if number < len(COEFFICIENTS):
            gram = step @ gram @ step
    return product @ unit


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, orthogonalised.

    Args:
        matrices: parameters with the row counts of the parts that are orthogonalised by themselves.
        rate: learning rate on AdamW's scale, a tensor that may be changed between steps.
    """

    def __init__(
        self,
        matrices: Sequence[tuple[Tensor, tuple[int, ...]]],
        rate: Tensor,
        momentum: float = 0.95,
        decay: float = 0.01,
    ) -> None:
        self._parts = [parts for _, parts in matrices]
        parameters = [parameter for parameter, _ in matrices]
        super().__init__(parameters, {"lr": rate, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Apply the gradients."""
        (group,) = self.param_groups
        kept = 1 - group["lr"] * group["decay"]
        by_shape: dict[tuple[int, ...], list[tuple[Tensor, Tensor]]] = defaultdict(list)
        for parameter, parts in zip(group["params"], self._parts, strict=True):
            direction = self._direction(parameter, group["momentum"])
            parameter.mul_(kept)
            pieces = zip(parameter.split(parts), direction.split(parts), strict=True)
            for target, piece in pieces:
                wide = piece.shape[0] <= piece.shape[1]
                view = (target, piece) if wide else (target.t(), piece.t())
                by_shape[tuple(view[0].shape)].append(view)
        for shape, pairs in by_shape.items():
            steps = orthogonal(torch.stack([piece for _, piece in pairs]))
            steps *= group["lr"] * (0.2 * max(shape) ** 0.5)
            for (target, _), update in zip(pairs, steps, strict=True):
                target.sub_(update)

    def _direction(self, parameter: Tensor, momentum: float) -> Tensor:
        state = self.state[parameter]
        gradient = parameter.grad
        assert gradient is not None
        if "velocity" not in state:
            state["velocity"] = torch.zeros_like(parameter)
        velocity = state["velocity"].lerp_(gradient, 1 - momentum)
        return gradient.lerp(velocity, momentum)
