"""all-MiniLM-L6-v2 in numpy: texts become vectors of 384 numbers that can be compared.

A BERT encoder of six layers, the mean over a text's tokens, scaled to unit length. Texts of a batch
lie one behind the other and nothing is padded: what works on single tokens works on all of them at
once, and attention takes texts of the same length together. So a vector does not depend on what
else is in its batch, but for the rounding of sums.

Covers tokens and arithmetic. Does not cover threads and batches (`xnai.engines.embedding`), nor
where the files come from and whether they are whole (`xnai.engines.embedding_files`).

Source: Devlin et al., "BERT", 2019; Reimers and Gurevych, "Sentence-BERT", 2019; for the error
function Abramowitz and Stegun, "Handbook of Mathematical Functions", 7.1.26, off by ≤ 1.5e-7.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
import orjson
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

Floats = NDArray[np.float32]
Groups = Sequence[tuple[int, int]]
"""Length in tokens, and how many texts of it follow one another."""
_ERFC_P: Final = 0.3275911 / 2**0.5
_ERFC: Final = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
_BLOCK_ROWS: Final = 32
"""Of 1,536 numbers each: what is computed of them in between stays in a core's cache."""
_SCORES: Final = 2**19
"""How many scores of attention are computed at once: 2 MiB."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Linear:
    """A matrix, `(n_in, n_out)`, and what is added to its product."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        """`(n, n_in)` to `(n, n_out)`."""
        y: Floats = x @ self.weight
        y += self.bias
        return y


@dataclass(frozen=True, kw_only=True, slots=True)
class Norm:
    """Layer normalisation: mean 0 and variance 1 for each token, then scaled and shifted."""

    weight: Floats
    bias: Floats
    eps: float

    def __call__(self, x: Floats) -> Floats:
        """In place, `(n, n_dims)`."""
        x -= x.mean(axis=1, keepdims=True)
        x /= np.sqrt(np.square(x).mean(axis=1, keepdims=True) + self.eps)
        x *= self.weight
        x += self.bias
        return x


@dataclass(frozen=True, kw_only=True, slots=True)
class Layer:
    """One layer of the encoder: attention, then two products with a bend between them."""

    joined: Linear
    """Queries, keys and values in one product."""
    mixed: Linear
    mixed_norm: Norm
    wide: Linear
    narrow: Linear
    narrow_norm: Norm

    @classmethod
    def of(cls, weights: Mapping[str, Floats], prefix: str, eps: float) -> Self:
        """The layer whose weights are named with `prefix`."""
        parts = [_linear(weights, f"{prefix}attention.self.{p}") for p in ("query", "key", "value")]
        return cls(
            joined=Linear(
                weight=np.concatenate([part.weight for part in parts], axis=1),
                bias=np.concatenate([part.bias for part in parts]),
            ),
            mixed=_linear(weights, f"{prefix}attention.output.dense"),
            mixed_norm=_norm(weights, f"{prefix}attention.output.LayerNorm", eps),
            wide=_linear(weights, f"{prefix}intermediate.dense"),
            narrow=_linear(weights, f"{prefix}output.dense"),
            narrow_norm=_norm(weights, f"{prefix}output.LayerNorm", eps),
        )

    def __call__(self, x: Floats, groups: Groups, n_heads: int) -> Floats:
        """`(n, n_dims)` to the same."""
        x = self.mixed_norm(x + self.mixed(attention(self.joined(x), groups, n_heads)))
        return self.narrow_norm(x + self.narrow(gelu(self.wide(x))))


class MiniLM:
    """The model, loaded; about 90 MiB.

    Args:
        folder: holds `model.safetensors`, `tokenizer.json` and `config.json`, known to be whole.
    """

    def __init__(self, folder: Path) -> None:
        config: dict[str, Any] = orjson.loads((folder / "config.json").read_bytes())
        weights: Mapping[str, Floats] = load_file(folder / "model.safetensors")
        eps = config["layer_norm_eps"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._n_heads = config["num_attention_heads"]
        self._words = weights["embeddings.word_embeddings.weight"]
        self._places = (  # every text is the first of its kind: the second type is never used
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = _norm(weights, "embeddings.LayerNorm", eps)
        self._layers = [
            Layer.of(weights, f"encoder.layer.{i}.", eps)
            for i in range(config["num_hidden_layers"])
        ]

    def tokens(self, texts: Sequence[str]) -> list[list[int]]:
        """Token numbers of each text, those of its beginning and end included; never cut."""
        return [found.ids for found in self._tokenizer.encode_batch_fast(list(texts))]

    def vectors(self, batch: Sequence[Sequence[int]]) -> Floats:
        """A vector of unit length for each text.

        Args:
            batch: token numbers, 1 to 512 of each text; those of the same length side by side are
                computed together.

        Returns:
            `(len(batch), 384)` float32, in the order of the batch.
        """
        lengths = np.array([len(ids) for ids in batch])
        groups = [(n, len(list(same))) for n, same in groupby(lengths.tolist())]
        places = np.concatenate([self._places[:n] for n in lengths])
        x = self._norm(self._words[np.concatenate(batch)] + places)
        for layer in self._layers:
            x = layer(x, groups, self._n_heads)
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        means: Floats = np.add.reduceat(x, starts, axis=0)  # sums will do: a length is no direction
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        return means


def attention(joined: Floats, groups: Groups, n_heads: int) -> Floats:
    """Each token looks at those of its own text.

    Args:
        joined: queries, keys and values side by side, `(n, 3 * n_dims)`.

    Returns:
        `(n, n_dims)`.
    """
    n_dims = joined.shape[1] // 3
    mixed = np.empty((len(joined), n_dims), dtype=np.float32)
    begin = 0
    for length, n_texts in _in_pieces(groups, n_heads):
        end = begin + length * n_texts
        shape = (n_texts, length, 3, n_heads, n_dims // n_heads)
        query, key, value = joined[begin:end].reshape(shape).transpose(2, 0, 3, 1, 4)
        scores = query @ key.swapaxes(-1, -2)
        scores *= np.float32((n_dims // n_heads) ** -0.5)
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed[begin:end] = (scores @ value).swapaxes(1, 2).reshape(-1, n_dims)
        begin = end
    return mixed


def _in_pieces(groups: Groups, n_heads: int) -> Iterator[tuple[int, int]]:
    """The same groups, with so few texts each that their scores stay in the cache."""
    for length, n_texts in groups:
        most = max(1, _SCORES // (n_heads * length**2))
        for done in range(0, n_texts, most):
            yield length, min(most, n_texts - done)


def gelu(x: Floats) -> Floats:
    """`x` times the probability that a normal variable is below it, in place.

    That is max(x, 0) - |x| / 2 * erfc(|x| / √2), and the rest is the series for `erfc`.
    """
    for begin in range(0, len(x), _BLOCK_ROWS):
        block = x[begin : begin + _BLOCK_ROWS]
        size = np.abs(block)
        t = 1 / (1 + np.float32(_ERFC_P) * size)
        series = np.float32(_ERFC[0]) * t
        for coefficient in _ERFC[1:]:
            series += np.float32(coefficient)
            series *= t
        series *= size
        size *= size
        size *= np.float32(-0.5)
        series *= np.exp(size, out=size)
        series *= np.float32(0.5)
        np.maximum(block, 0, out=block)
        block -= series
    return x


def _linear(weights: Mapping[str, Floats], name: str) -> Linear:
    return Linear(weight=weights[f"{name}.weight"].T, bias=weights[f"{name}.bias"])


def _norm(weights: Mapping[str, Floats], name: str, eps: float) -> Norm:
    return Norm(weight=weights[f"{name}.weight"], bias=weights[f"{name}.bias"], eps=eps)
