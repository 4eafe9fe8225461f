"""Which API a model behind a URL speaks. Pure."""

from __future__ import annotations

from xnai.core.config import RemoteModel
from xnai.engines.remote.anthropic_wire import AnthropicWire
from xnai.engines.remote.ollama_wire import OllamaWire
from xnai.engines.remote.openai_wire import OpenAIWire
from xnai.engines.remote.wire import NEWER_LIMIT, OLDER_LIMIT, RemoteWire


def wire_of(config: RemoteModel) -> RemoteWire:
    """The API that an endpoint speaks."""
    match config.engine:
        case "openai":
            newest = config.host == "api.openai.com"
            return OpenAIWire(
                limit_field=NEWER_LIMIT if newest else OLDER_LIMIT, replays=config.replay_reasoning
            )
        case "anthropic":
            return AnthropicWire()
        case "ollama":
            return OllamaWire(n_ctx=config.n_ctx)
