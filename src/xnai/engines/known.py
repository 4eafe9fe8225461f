"""Models that are known before they are fetched: the shipped catalogue.

Covers: where each is had, its licence, its shape and what follows from it, which ladders it is for.
Hashes are the hub's: they are learned when a file is fetched (`xnai.engines.receipts`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from xnai.core.config import HubFile, LlamaModel
from xnai.engines.geometry import Geometry, GgufInfo
from xnai.engines.gguf_layout import Array, Tensors, Value
from xnai.engines.mixes import MIXES, Mix, Shape, file_type, n_params, tensor_bytes

VERSION: Final = 1
HEADER_BYTES_PER_TOKEN: Final = 39
"""Of a file's metadata: the strings, types and merges of the vocabulary. Measured on Qwen2's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """One model of the catalogue.

    Args:
        files: mix → name in the repository, largest first.
        licence_note: what to know before it is used; may be empty.
        parameters_b: as its makers count them.
        n_ctx_train: tokens that it was trained for.
        n_ctx_yarn: tokens that its makers say it reads when positions are scaled by YaRN; 0 where
            they do not.
    """

    name: str
    repo: str
    files: Mapping[Mix, str]
    licence: str
    licence_note: str
    parameters_b: float
    shape: Shape
    n_ctx_train: int
    sliding_window: int
    n_ctx_yarn: int = 0

    def places(self, folder: Path) -> list[Path]:
        """Where its files lie in the models folder, or would; largest first."""
        return [folder / self.repo / file for file in self.files.values()]

    def about_bytes(self, mix: Mix) -> int:
        """Of its file; within 1 %."""
        return tensor_bytes(self.shape, mix) + self.shape.n_vocab * HEADER_BYTES_PER_TOKEN

    def info(self, mix: Mix) -> GgufInfo:
        """What the header of its file will say."""
        s, pairs = self.shape, dict[str, Value | Array]()
        pairs["general.architecture"] = s.architecture
        pairs["general.name"] = self.name
        pairs["general.file_type"] = file_type(mix)
        pairs["tokenizer.ggml.tokens"] = Array(length=s.n_vocab)
        numbers = {
            "block_count": s.n_layer,
            "embedding_length": s.n_embd,
            "feed_forward_length": s.n_ff,
            "context_length": self.n_ctx_train,
            "attention.head_count": s.n_head,
            "attention.head_count_kv": s.n_head_kv,
        }
        if self.sliding_window:
            numbers["attention.sliding_window"] = self.sliding_window
        pairs |= {f"{s.architecture}.{key}": number for key, number in numbers.items()}
        tensors = Tensors(
            n_params=n_params(s), n_bytes=tensor_bytes(s, mix), commonest=mix.removesuffix("_M")
        )
        return Geometry(Path(self.files[mix]), pairs).info(tensors, self.about_bytes(mix))


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownModels:
    """The catalogue.

    Args:
        ladders: preset → names of its models, smallest first; more than the preset has where a
            smaller machine needs a smaller one.
    """

    models: Mapping[str, Known]
    ladders: Mapping[str, tuple[str, ...]]

    def of_repo(self, repo: str) -> Known | None:
        """The model that is had there."""
        return next((each for each in self.models.values() if each.repo == repo), None)

    def of_file(self, file: str) -> tuple[Known, Mix] | None:
        """The model and mix of a file of that name, wherever it lies."""
        for each in self.models.values():
            for mix, name in each.files.items():
                if name == file:
                    return each, mix
        return None

    def serving(self, model: LlamaModel) -> Known | None:
        """The model that a configuration names, by where it is had or by the name of its file."""
        if model.path is None:
            return self.of_repo(model.source.repo) if model.source else None
        found = self.of_file(Path(model.path).name)
        return found[0] if found else None

    def mix_of(self, source: HubFile, file: str) -> tuple[Known, Mix] | None:
        """The model and mix of a file that a configuration names."""
        known = self.of_repo(source.repo)
        found = {name: mix for mix, name in known.files.items()} if known else {}
        return (known, found[file]) if known and file in found else None


@cache
def known_models() -> KnownModels:
    """Read it. It is ours: what is wrong in it is a mistake of this program."""
    told = json.loads(files("xnai.engines").joinpath("known.json").read_text("utf-8"))
    assert told["version"] == VERSION
    return KnownModels(
        models={name: _known(name, entry) for name, entry in told["models"].items()},
        ladders={name: tuple(models) for name, models in told["ladders"].items()},
    )


def _known(name: str, entry: Mapping[str, Any]) -> Known:
    return Known(
        name=name,
        repo=entry["repo"],
        files={mix: entry["files"][mix] for mix in MIXES if mix in entry["files"]},
        licence=entry["licence"]["name"],
        licence_note=entry["licence"].get("note", ""),
        parameters_b=entry["parameters_b"],
        shape=Shape(**entry["shape"]),
        n_ctx_train=entry["n_ctx_train"],
        sliding_window=entry.get("sliding_window", 0),
        n_ctx_yarn=entry.get("n_ctx_yarn", 0),
    )
