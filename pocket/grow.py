"""A larger model that begins where a smaller one ended.

Covers wider feed-forwards and more layers, at the same width: what is new adds nothing at first
(its output matrices are zero), so the larger model computes what the smaller one did, and learns on
from there. On two cores the largest tier could not be fed from scratch.

Source: Chen et al., Net2Net, arXiv 1511.05641; Shen et al., Staged Training for Transformer
Language Models, arXiv 2203.06211.
"""

from __future__ import annotations

import torch

from pocket.model import Block, Decoder, Shape


@torch.no_grad()
def grown(small: Decoder, shape: Shape) -> Decoder:
    """A model of `shape` that gives the logits of `small`.

    New layers stand evenly between the old ones; the first and the last stay first and last.

    Raises:
        ValueError: `shape` is not a larger one of the same width, heads and vocabulary.
    """
    old = small.shape
    if (shape.heads, shape.head_size, shape.vocabulary) != (
        old.heads,
        old.head_size,
        old.vocabulary,
    ) or (shape.layers < old.layers or shape.feed_forward < old.feed_forward):
        raise ValueError(f"{old} cannot grow into {shape}: layers and feed-forward only, upwards")
    large = Decoder(shape)
    large.embedding.copy_(small.embedding)
    large.norm.copy_(small.norm)
    for block in large.layers:
        block.out.weight.zero_()
        block.down.weight.zero_()
    for at, block in enumerate(small.layers):
        _copy(block, large.layers[_place(at, old.layers, shape.layers)])
    return large


def _place(at: int, old: int, new: int) -> int:
    """Where the old layer number `at` stands among the new ones."""
    return round(at * (new - 1) / max(old - 1, 1))


def _copy(small: Block, large: Block) -> None:
    large.qkv.load_state_dict(small.qkv.state_dict())
    large.out.load_state_dict(small.out.state_dict())
    n = small.shape.feed_forward
    for new, trained in zip(
        large.gate_up.weight.chunk(2), small.gate_up.weight.chunk(2), strict=True
    ):
        new[:n] = trained
    large.down.weight[:, :n] = small.down.weight
