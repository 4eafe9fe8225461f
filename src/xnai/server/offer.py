"""Which names a client may ask for, and what each stands for. Pure.

`xnai/auto` is the cascade, and so is `xnai/private`, whose requests stay on this machine.
`xnai/refactor` and `xnai/terminal` are the cascade too, asked in a manner of their own: for clients
that can name a model and say no more. `xnai/fast` and `xnai/best` are the smallest and the largest
tier, `xnai/TIER` any one of them; a model may be named too where a tier runs it. Agents ask for
side models by names of their own (`claude-3-5-haiku-…`): aliases say what those stand for.
`xnai/embed`, `xnai/embed-code` and `xnai/embed-routing` make embeddings and do not chat; everything
else chats and makes none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Final

from xnai.core.chat import Objective, Pattern
from xnai.core.config import EmbedTask
from xnai.core.errors import BadRequest, UnknownName

AUTO: Final = "xnai/auto"
PRIVATE: Final = "xnai/private"
REFACTOR: Final = "xnai/refactor"
TERMINAL: Final = "xnai/terminal"
EMBED: Final = "xnai/embed"
EMBED_TASKS: Final[Mapping[str, EmbedTask]] = {
    EMBED: "general",
    "xnai/embed-code": "code",
    "xnai/embed-routing": "routing",
}
"""Offered name → what its vectors are for."""
_PREFIX: Final = "xnai/"
_LATEST: Final = ":latest"
"""Ollama's clients put it behind a name that has no tag."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Manner:
    """What a name wants of the cascade where the request does not say."""

    min_tier: str | None = None
    pattern: Pattern | None = None
    objective: Objective | None = None


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What one configuration offers.

    Args:
        tiers: tier name → model name, smallest first; never empty.
        aliases: pattern as in a shell → offered name; the first that matches holds.
    """

    tiers: Mapping[str, str]
    aliases: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every offered name that chats, the cascade first."""
        tiers = (f"{_PREFIX}{tier}" for tier in self.tiers)
        cascades = (PRIVATE, *self._manners)
        return tuple(dict.fromkeys((AUTO, *self._ends, *cascades, *tiers, *self.tiers.values())))

    @cached_property
    def _manners(self) -> Mapping[str, Manner]:
        """Names of the cascade in a manner of its own; a tier of such a name goes before it."""
        order: Sequence[str] = tuple(self.tiers)
        middle = "refine" if "refine" in self.tiers else order[min(1, len(order) - 1)]
        found = {
            REFACTOR: Manner(min_tier=middle, pattern="draft_verify"),
            TERMINAL: Manner(objective="fast"),
        }
        taken = {f"{_PREFIX}{tier}" for tier in self.tiers}
        return {name: manner for name, manner in found.items() if name not in taken}

    @cached_property
    def _ends(self) -> Mapping[str, str]:
        order: Sequence[str] = tuple(self.tiers)
        return {f"{_PREFIX}fast": order[0], f"{_PREFIX}best": order[-1]}

    def tier(self, name: str) -> str | None:
        """The tier that answers for a name; None for the cascade.

        Args:
            name: as the client wrote it; empty means the cascade.

        Raises:
            UnknownName: nothing is offered under it, and no alias matches.
            BadRequest: it makes embeddings.
        """
        wanted = self._wanted(name or AUTO)
        if wanted in EMBED_TASKS:
            raise BadRequest(
                f"{_shown(name, wanted)} makes embeddings; it does not chat.",
                hint=f"Ask for {AUTO} here, and for {EMBED} at /v1/embeddings or /api/embed.",
            )
        if wanted in {AUTO, PRIVATE, *self._manners}:
            return None
        if wanted in self._ends:
            return self._ends[wanted]
        short = wanted.removeprefix(_PREFIX)
        if wanted.startswith(_PREFIX) and short in self.tiers:
            return short
        running = next((tier for tier, model in self.tiers.items() if model == wanted), None)
        if running is None:
            raise UnknownName(kind="model", name=name, known=self.names)
        return running

    def manner(self, name: str) -> Manner:
        """What a name wants of the cascade; nothing where it is only a name."""
        return self._manners.get(self._wanted(name), Manner())

    def is_private(self, name: str) -> bool:
        """Whether what is asked by this name stays on this machine."""
        return self._wanted(name) == PRIVATE

    def embeds(self, name: str) -> str:
        """The offered name of the embedding model that a name stands for; empty where it chats."""
        wanted = self._wanted(name)
        return wanted if wanted in EMBED_TASKS else ""

    def embedding(self, name: str) -> str:
        """The offered name of the embedding model that a name, or none, stands for.

        Raises:
            UnknownName: nothing is offered under it, and no alias matches.
            BadRequest: it chats.
        """
        wanted = self._wanted(name or EMBED)
        if wanted in EMBED_TASKS:
            return wanted
        if wanted not in self.names:
            raise UnknownName(kind="embedding model", name=name, known=EMBED_TASKS)
        raise BadRequest(
            f"{_shown(name, wanted)} chats; it makes no embeddings.", hint=f"Ask for {EMBED} here."
        )

    def _wanted(self, name: str) -> str:
        """The offered name that is meant; empty where there is none."""
        short = name.removesuffix(_LATEST)
        if short in EMBED_TASKS or short in self.names:
            return short
        likes = self.aliases.items()
        meant = (to for like, to in likes if fnmatchcase(name, like) or fnmatchcase(short, like))
        return next(meant, "")


def _shown(name: str, wanted: str) -> str:
    """A name, and what it stands for where that is another one."""
    return name if name.removesuffix(_LATEST) == wanted else f"{name} stands for {wanted}, which"
