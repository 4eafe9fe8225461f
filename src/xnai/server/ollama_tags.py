"""Ollama's listings: `/api/tags`, `/api/show`, `/api/ps` and `/api/version`.

Covers the bodies that say which models there are. Does not cover which are offered, nor whether one
is loaded: the caller knows, and says so in `ListedModel`.

Source: Ollama's `docs/api.md`; what its command line, Zed, VS Code, Continue and litellm read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

import orjson

from xnai.server.ollama import rfc3339
from xnai.server.wire import BadField, ModelName, Wire, parsed

FOREVER_S: Final = 9_223_372_036
"""2262-04-11, the last second that Go's clients can hold; they print "Forever" for it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedModel:
    """A model as the listings show it. What is not known stays at its default and is shown empty.

    Args:
        name: under which it is asked for.
        size_bytes: of the file; of the memory it holds in `/api/ps`.
        family: architecture, as in "qwen2".
        parameters_b: number of parameters, in 10⁹.
        quantization: as in "Q4_K_M".
        n_ctx: context length, tokens.
        modified_s: when the file was last changed, seconds since 1970.
        digest: SHA-256 of the file, 64 hex digits; empty for a name with no file of its own.
        expires_s: when it is unloaded, seconds since 1970; None for never.
        template: chat template; litellm offers tools to a model only if it mentions them. Where it
            is not known, whoever runs the model is trusted with tools.
        n_embd: numbers in a vector of an embedding model; 0 for one that chats.
        format: of the file.
    """

    name: str
    size_bytes: int = 0
    family: str = ""
    parameters_b: float = 0.0
    quantization: str = ""
    n_ctx: int = 0
    modified_s: float = 0.0
    digest: str = ""
    expires_s: float | None = None
    template: str = ""
    n_embd: int = 0
    format: str = "gguf"

    @property
    def capabilities(self) -> list[str]:
        """In Ollama's words."""
        if self.n_embd:
            return ["embedding"]
        reads_tools = not self.template or "tools" in self.template
        return ["completion", *(["tools"] if reads_tools else [])]


def tags_body(models: Iterable[ListedModel]) -> bytes:
    """Body of `/api/tags`, in the order given."""
    listed = [
        _named(model)
        | {"modified_at": rfc3339(model.modified_s), "capabilities": model.capabilities}
        for model in models
    ]
    return orjson.dumps({"models": listed})


def ps_body(models: Iterable[ListedModel]) -> bytes:
    """Body of `/api/ps`: loaded models, in the order given; Ollama has the longest-lived first.

    `size_vram` is 0, which clients print as "100% CPU".
    """
    listed = [
        _named(model)
        | {
            "expires_at": rfc3339(FOREVER_S if model.expires_s is None else model.expires_s),
            "size_vram": 0,
            "context_length": model.n_ctx,
        }
        for model in models
    ]
    return orjson.dumps({"models": listed})


def show_body(model: ListedModel) -> bytes:
    """Body of `/api/show`.

    Zed and VS Code look up `model_info` with the architecture named in it. VS Code shows
    `general.basename` to people. Zed and Continue read `num_ctx` in the lines of `parameters`.
    """
    body = {
        "modelfile": f"# A model of xnai; it cannot be rebuilt from this.\nFROM {model.name}\n",
        "parameters": f"num_ctx {model.n_ctx}" if model.n_ctx else "",
        "template": model.template,
        "details": _details(model),
        "model_info": _info(model),
        "capabilities": model.capabilities,
        "modified_at": rfc3339(model.modified_s),
    }
    return orjson.dumps(body)


def version_body(version: str) -> bytes:
    """Body of `/api/version`.

    Args:
        version: of Ollama, whose format is spoken. VS Code refuses servers before "0.6.4".
    """
    return orjson.dumps({"version": version})


def _named(model: ListedModel) -> dict[str, Any]:
    return {
        "name": model.name,
        "model": model.name,
        "size": model.size_bytes,
        # Ollama's command line cuts twelve digits off it, and dies where there are fewer.
        "digest": model.digest or sha256(model.name.encode()).hexdigest(),
        "details": _details(model),
    }


def _details(model: ListedModel) -> dict[str, Any]:
    return {
        "parent_model": "",
        "format": model.format,
        "family": model.family,
        "families": [model.family] if model.family else [],
        "parameter_size": _size(model.parameters_b),
        "quantization_level": model.quantization,
    }


def _info(model: ListedModel) -> dict[str, Any]:
    architecture = model.family or "xnai"
    info: dict[str, Any] = {
        "general.architecture": architecture,
        "general.basename": model.name,
        "general.parameter_count": round(model.parameters_b * 1e9),
    }
    sizes = {"context_length": model.n_ctx, "embedding_length": model.n_embd}
    return info | {f"{architecture}.{name}": size for name, size in sizes.items() if size}


def _size(parameters_b: float) -> str:
    """As in "7.6B", "494M" or "1.5M"; empty for none."""
    if parameters_b <= 0:
        return ""
    number, unit = (parameters_b, "B") if parameters_b >= 1 else (parameters_b * 1000, "M")
    return f"{number:.1f}".removesuffix(".0") + unit


class ShowBody(Wire):
    """Body of `/api/show`; older clients call the model `name`."""

    model: ModelName = ""
    name: ModelName = ""


def decode_show(body: bytes) -> str:
    """The name of the model that a client wants to know about.

    Raises:
        BadField: it names none.
    """
    shown = parsed(ShowBody, body)
    if not (name := shown.model or shown.name):
        raise BadField("`model`: the name of a model is missing.", field="model")
    return name
