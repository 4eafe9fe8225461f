"""From a GGUF file's metadata to the numbers that decide what it takes, each within sane bounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from xnai.core.config import Pooling
from xnai.core.errors import ModelFileError
from xnai.engines.gguf_layout import FILE_TYPES, Array, Tensors, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class GgufInfo:
    """What a validated GGUF header says.

    Args:
        n_params: elements over all tensors.
        n_head_kv: KV heads of the layer that has most.
        n_head_kv_total: KV heads summed over layers.
        key_length, value_length: elements of one head.
        n_ff: widest feed-forward layer.
        n_ctx_train: context in tokens that the model was trained for.
        sliding_window: tokens, 0 when attention sees everything.
        windowed_kv: KV heads summed over the layers that llama.cpp keeps only the window of.
        quantisation: name of the file type, or of the commonest tensor type.
        tensor_bytes: bytes of weights, padding included.
        layer_bytes: tensor type → bytes of what stands inside of layers.
        chat_template: Jinja that writes a conversation as the model was taught it; may be empty.
        pooling: how an embedding model makes one vector of those of its tokens; None where the file
            does not say.
    """

    path: Path
    architecture: str
    name: str
    n_params: int
    n_layer: int
    n_embd: int
    n_head: int
    n_head_kv: int
    n_head_kv_total: int
    key_length: int
    value_length: int
    n_ff: int
    n_ctx_train: int
    n_vocab: int
    sliding_window: int
    quantisation: str
    tensor_bytes: int
    file_bytes: int
    chat_template: str
    pooling: Pooling | None = None
    windowed_kv: int = 0
    n_tensors: int = 0
    layer_bytes: Mapping[str, int] = field(default_factory=dict)


WINDOWED: Final[Mapping[str, int]] = {
    "cohere2": 4,
    "gemma2": 2,
    "gemma3": 6,
    "gpt-oss": 2,
}
"""Architectures whose sliding windows llama.cpp makes use of → of so many layers the last one sees
everything. Of others (`phi3`, whose windows it ignores) the whole context is kept in every layer.
Source: `src/models` of llama.cpp."""

_POOLINGS: Final[Mapping[int, Pooling]] = {1: "mean", 2: "cls", 3: "last"}
"""As llama.cpp numbers them."""


class Geometry:
    """Takes the numbers that matter out of the metadata, each within sane bounds."""

    def __init__(self, path: Path, pairs: Mapping[str, Value | Array]) -> None:
        self._path = path
        self._pairs = pairs
        self._architecture = self._text("general.architecture", "")
        if not self._architecture:
            raise ModelFileError(f"{path} does not say its architecture; it is no model.")

    def info(self, tensors: Tensors, file_bytes: int) -> GgufInfo:
        n_layer = self._count("block_count", most=4096)
        n_embd = self._count("embedding_length")
        n_head = max(self._per_layer("attention.head_count", n_layer))
        kv_heads = self._per_layer("attention.head_count_kv", n_layer, default=n_head)
        head = max(1, n_embd // max(1, n_head))
        return GgufInfo(
            path=self._path,
            architecture=self._architecture,
            name=self._text("general.name", self._path.stem),
            n_params=tensors.n_params,
            n_layer=n_layer,
            n_embd=n_embd,
            n_head=n_head,
            n_head_kv=max(kv_heads),
            n_head_kv_total=sum(kv_heads),
            key_length=self._count("attention.key_length", default=head),
            value_length=self._count("attention.value_length", default=head),
            n_ff=max(self._per_layer("feed_forward_length", n_layer, default=4 * n_embd)),
            n_ctx_train=self._count("context_length", most=1 << 30),
            n_vocab=self._vocabulary(),
            sliding_window=self._count("attention.sliding_window", default=0, most=1 << 30),
            quantisation=self._quantisation(tensors.commonest),
            tensor_bytes=tensors.n_bytes,
            file_bytes=file_bytes,
            chat_template=self._text("tokenizer.chat_template", ""),
            pooling=self._pooling(),
            windowed_kv=self._windowed(kv_heads),
            n_tensors=len(tensors.each),
            layer_bytes=tensors.layer_bytes,
        )

    def _text(self, key: str, default: str) -> str:
        found = self._pairs.get(key, default)
        return found if isinstance(found, str) else default

    def _fault(self, key: str, found: object) -> ModelFileError:
        return ModelFileError(
            f"{self._path} is no usable text model: {key} is {found!r:.80}.",
            hint="Choose a GGUF file of a text generation model.",
        )

    def _count(self, key: str, *, default: int | None = None, most: int = 1 << 20) -> int:
        """A number of the architecture: 1 to `most`, or the default when it is absent."""
        full = f"{self._architecture}.{key}"
        found = self._pairs.get(full, default)
        if isinstance(found, int) and (1 <= found <= most or found == default):
            return found
        raise self._fault(full, found)

    def _per_layer(self, key: str, n_layer: int, *, default: int | None = None) -> list[int]:
        """A number that some architectures give once and others for each layer."""
        full = f"{self._architecture}.{key}"
        found = self._pairs.get(full)
        if not isinstance(found, tuple):
            return [self._count(key, default=default)] * n_layer
        numbers = [item for item in found if isinstance(item, int) and 0 <= item <= 1 << 20]
        if len(numbers) != n_layer or max(numbers) == 0:
            raise self._fault(full, found)
        return numbers

    def _windowed(self, kv_heads: Sequence[int]) -> int:
        period = WINDOWED.get(self._architecture, 0)
        if not period or not self._count("attention.sliding_window", default=0, most=1 << 30):
            return 0
        return sum(heads for at, heads in enumerate(kv_heads) if at % period < period - 1)

    def _pooling(self) -> Pooling | None:
        found = self._pairs.get(f"{self._architecture}.pooling_type")
        return _POOLINGS.get(found) if isinstance(found, int) else None

    def _vocabulary(self) -> int:
        tokens = self._pairs.get("tokenizer.ggml.tokens")
        if isinstance(tokens, Array) and tokens.length:
            return tokens.length
        raise self._fault("tokenizer.ggml.tokens", tokens)

    def _quantisation(self, commonest: str) -> str:
        found = self._pairs.get("general.file_type")
        return FILE_TYPES.get(found, commonest) if isinstance(found, int) else commonest
