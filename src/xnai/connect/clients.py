"""The clients that can be connected: what the file of each is to say, and what is left to do.

Source: the documentation and code of each, in the releases that docs/reference.md names.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from xnai.connect.dotenv import Dotenv
from xnai.connect.jsonc import Jsonc
from xnai.connect.settings import Format, Setting, leaves
from xnai.connect.toml_text import Toml
from xnai.connect.yaml_text import Yaml

NAME: Final = "xnai"
"""Of the provider, model or server that is ours in a client's file."""
TOKEN: Final = "XNAI_API_KEY"  # noqa: S105 (its name)
"""The variable that clients take the token from."""


PROFILES: Final[Mapping[str, str]] = {
    "frontline": "xnai/fast",
    "refactor": "xnai/refactor",
    "terminal": "xnai/terminal",
}
"""Way to ask the ladder → the offered name that stands for it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """How a client is to reach xnai.

    Args:
        url: of the server, without a path.
        model: offered name that is asked by default.
        contexts: offered name → tokens that it holds, all that a client may choose from.
        token: what the server wants.
        token_file: where it stands; empty where the user gave it by `XNAI_API_KEY`.
        program: what runs xnai, and what it has to be started with.
        variables: environment that xnai has to be started with.
        windows: whether the client runs there.
    """

    url: str
    model: str
    contexts: Mapping[str, int]
    token: str = field(repr=False)
    token_file: str
    program: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict)
    windows: bool = False

    @property
    def base(self) -> str:
        """Where OpenAI's API begins."""
        return f"{self.url}/v1"

    @property
    def in_shell(self) -> str:
        """The token as a word of a POSIX shell, by reference."""
        return f'"$(cat {shlex.quote(self.token_file)})"' if self.token_file else f'"${TOKEN}"'

    @property
    def typed(self) -> str:
        """The token as a word of the shell that the user has, by reference."""
        if not self.windows:
            return self.in_shell
        quoted = self.token_file.replace("'", "''")
        return f"(Get-Content '{quoted}')" if quoted else f"$env:{TOKEN}"

    def exported(self, name: str) -> str:
        """What is typed for a variable to hold the token."""
        return f"$env:{name} = {self.typed}" if self.windows else f"export {name}={self.typed}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Client:
    """A program that asks models.

    Args:
        title: as its makers write it.
        kind: of its file.
        settings: what the file is to say.
        steps: what is left to the user, one line each; FILE stands for its file.
        holds_token: whether the token itself has to stand in the file.
        begins: what a new file begins with.
        chooses: whether it asks models by name; what speaks MCP names tiers, each time.
    """

    name: str
    title: str
    kind: Format
    settings: Callable[[Wish], tuple[Setting, ...]]
    steps: Callable[[Wish], tuple[str, ...]]
    holds_token: bool = False
    begins: str = ""
    chooses: bool = True


def _aider(wish: Wish) -> tuple[Setting, ...]:
    return leaves({"model": f"openai/{wish.model}", "openai-api-base": wish.base})


def _cline(wish: Wish) -> tuple[Setting, ...]:
    provider = "openai-compatible"
    told = {
        "provider": provider,
        "apiKey": wish.token,
        "model": wish.model,
        "baseUrl": wish.base,
    }
    # Where one of the last two is missing Cline throws the whole file away.
    saved = {"settings": told, "updatedAt": "2026-01-01T00:00:00.000Z", "tokenSource": "manual"}
    return leaves({"lastUsedProvider": provider, "providers": {provider: saved}})


def _opencode(wish: Wish) -> tuple[Setting, ...]:
    key = f"{{file:{wish.token_file}}}" if wish.token_file else f"{{env:{TOKEN}}}"
    models = {
        name: {"limit": {"context": tokens, "output": _output(tokens)}}
        for name, tokens in wish.contexts.items()
    }
    provider = {
        "npm": "@ai-sdk/openai-compatible",
        "name": NAME,
        "options": {"baseURL": wish.base, "apiKey": key},
        "models": models,
    }
    return leaves({"model": f"{NAME}/{wish.model}", "provider": {NAME: provider}})


def _output(tokens: int) -> int:
    """What OpenCode leaves free of a context for an answer."""
    return max(256, tokens // 4)


def _codex(wish: Wish) -> tuple[Setting, ...]:
    provider: dict[str, Any] = {"name": NAME, "base_url": wish.base, "wire_api": "responses"}
    if wish.token_file and not wish.windows:
        provider["auth"] = {"command": "cat", "args": [wish.token_file]}
    else:
        provider["env_key"] = TOKEN
    chosen: dict[str, Any] = {"model": wish.model, "model_provider": NAME}
    if wish.model in wish.contexts:
        chosen["model_context_window"] = wish.contexts[wish.model]
    return leaves({**chosen, "model_providers": {NAME: provider}})


def _continue(wish: Wish) -> tuple[Setting, ...]:
    told: dict[str, Any] = {
        "name": NAME,
        "provider": "openai",
        "model": wish.model,
        "apiBase": wish.base,
        "apiKey": f"${{{{ secrets.{TOKEN} }}}}",
        "roles": ["chat", "edit", "apply"],
    }
    if wish.model in wish.contexts:
        told["defaultCompletionOptions"] = {"contextLength": wish.contexts[wish.model]}
    return (Setting(path=("models",), value=told, known_by="name"),)


def _zed(wish: Wish) -> tuple[Setting, ...]:
    models = [{"name": name, "max_tokens": tokens} for name, tokens in wish.contexts.items()]
    provider = {"api_url": wish.base, "available_models": models}
    chosen = {"provider": NAME, "model": wish.model}
    return leaves(
        {
            "language_models": {"openai_compatible": {NAME: provider}},
            "agent": {"default_model": chosen},
        }
    )


def _gemini(wish: Wish) -> tuple[Setting, ...]:
    program, *before = wish.program
    server: dict[str, Any] = {"command": program, "args": [*before, "mcp"]}
    if wish.variables:
        server["env"] = dict(wish.variables)
    return leaves({"mcpServers": {NAME: server}})


def _open_webui(wish: Wish) -> tuple[Setting, ...]:
    said = {
        "OPENAI_API_BASE_URL": wish.base,
        "OPENAI_API_KEY": wish.in_shell,
        "ENABLE_OLLAMA_API": "false",
        "DEFAULT_MODELS": wish.model,
        "DEFAULT_MODEL_METADATA": """'{"capabilities": {"builtin_tools": false}}'""",
    }
    return leaves(said)


def _llm(wish: Wish) -> tuple[Setting, ...]:
    told = {
        "model_id": NAME,
        "model_name": wish.model,
        "api_base": wish.base,
        "api_key_name": NAME,
        "supports_schema": True,
        "supports_tools": True,
    }
    return (Setting(path=(), value=told, known_by="model_id"),)


def _chainlit(wish: Wish) -> tuple[Setting, ...]:
    said = {
        "OPENAI_BASE_URL": wish.base,
        "OPENAI_API_KEY": f"${{{TOKEN}}}",
        "OPENAI_MODEL": wish.model,
    }
    return leaves(said)


def _then(wish: Wish, *steps: str) -> tuple[str, ...]:
    """Steps of a client that takes the token from the environment."""
    return (wish.exported(TOKEN), *steps) if wish.token_file else steps


CLIENTS: Final[Mapping[str, Client]] = {
    client.name: client
    for client in (
        Client(
            name="aider",
            title="aider",
            kind=Yaml(),
            settings=_aider,
            steps=lambda wish: (wish.exported("AIDER_OPENAI_API_KEY"), "aider"),
        ),
        Client(
            name="chainlit",
            title="Chainlit",
            kind=Dotenv(),
            settings=_chainlit,
            steps=lambda wish: _then(
                wish,
                "in your app: AsyncOpenAI() and model=os.environ['OPENAI_MODEL']",
                "chainlit run app.py",
            ),
        ),
        Client(
            name="cline",
            title="Cline",
            kind=Jsonc(),
            settings=_cline,
            steps=lambda _: ("start Cline, or its window, again",),
            holds_token=True,
            begins='{\n  "version": 1,\n  "modes": {}\n}\n',
        ),
        Client(
            name="codex",
            title="Codex",
            kind=Toml(),
            settings=_codex,
            steps=lambda wish: (
                ("codex",) if wish.token_file and not wish.windows else _then(wish, "codex")
            ),
        ),
        Client(
            name="continue",
            title="Continue",
            kind=Yaml(),
            settings=_continue,
            steps=lambda wish: _then(wish, "start the editor from that shell, or cn"),
            begins="name: Local\nversion: 1.0.0\nschema: v1\n",
        ),
        Client(
            name="gemini",
            title="Gemini CLI",
            kind=Jsonc(),
            settings=_gemini,
            steps=lambda _: ("gemini mcp list",),
            chooses=False,
        ),
        Client(
            name="llm",
            title="llm",
            kind=Yaml(),
            settings=_llm,
            steps=lambda wish: (
                f"llm keys set {NAME} --value {wish.typed}",
                f"llm -m {NAME} 'Write clean(words): strip each word'",
            ),
        ),
        Client(
            name="open-webui",
            title="Open WebUI",
            kind=Dotenv(),
            settings=_open_webui,
            steps=lambda _: (
                "before its first start, in a POSIX shell: set -a; . FILE; open-webui serve",
                "later in its Admin Settings, under Connections: it keeps a copy of its own",
            ),
        ),
        Client(
            name="opencode",
            title="OpenCode",
            kind=Jsonc(),
            settings=_opencode,
            steps=lambda _: ("opencode",),
        ),
        Client(
            name="zed",
            title="Zed",
            kind=Jsonc(),
            settings=_zed,
            steps=lambda wish: _then(wish, "zed, from that shell"),
        ),
    )
}
"""In the order of their names."""
