"""What can be read through the protocol: pages by address, traces by their id, prompts by name.

Covers their shape and how one is found. Whoever hands them over knows what stands in them
(`xnai.mcp_pages`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from xnai.core.errors import BadRequest, UnknownName
from xnai.server.wire import SHOWN_CHARS

TRACES: Final = "xnai://traces"
TRACE: Final = "xnai://traces/{request_id}"
MAX_ARGUMENT_CHARS: Final = 1_000_000
Read = Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A resource.

    Args:
        read: gives JSON.
    """

    uri: str
    name: str
    description: str
    read: Read


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """What a prompt is filled in with."""

    name: str
    description: str
    required: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class PromptPage:
    """A prompt.

    Args:
        write: the text, from every slot by its name; those left out are empty.
    """

    name: str
    description: str
    slots: tuple[Slot, ...]
    write: Callable[[Mapping[str, str]], str]

    def text(self, given: Mapping[str, str]) -> str:
        """The prompt, filled in.

        Raises:
            BadRequest: what is needed is missing, or what is given is not known or too long.
        """
        known = {slot.name: slot for slot in self.slots}
        if unknown := next((name for name in given if name not in known), None):
            raise BadRequest(
                f"`{unknown[:SHOWN_CHARS]}` is no argument of the prompt {self.name}.",
                hint=f"Leave it out; there are: {', '.join(known)}.",
            )
        for slot in self.slots:
            said = given.get(slot.name, "")
            if slot.required and not said.strip():
                raise BadRequest(
                    f"The prompt {self.name} needs `{slot.name}`: {slot.description}",
                    hint="Give it as an argument.",
                )
            if len(said) > MAX_ARGUMENT_CHARS:
                raise BadRequest(
                    f"`{slot.name}` has {len(said):,} characters; "
                    f"{MAX_ARGUMENT_CHARS:,} are the most.",
                    hint="Shorten it.",
                )
        return self.write({name: given.get(name, "") for name in known})


@dataclass(frozen=True, kw_only=True, slots=True)
class Pages:
    """All that can be read.

    Args:
        trace: one request, by its id, a prefix of it, or `last`; JSON.
    """

    resources: Sequence[Page]
    trace: Callable[[str], Awaitable[bytes]]
    prompts: Sequence[PromptPage]

    def reader(self, uri: str) -> Read:
        """What reads the page at an address.

        Raises:
            UnknownName: there is none.
        """
        for page in self.resources:
            if page.uri == uri:
                return page.read
        ref = uri.removeprefix(f"{TRACES}/")
        if ref != uri and ref:
            return partial(self.trace, ref)
        known = [*(page.uri for page in self.resources), TRACE]
        raise UnknownName(kind="resource", name=uri[:SHOWN_CHARS], known=known)

    def prompt(self, name: str) -> PromptPage:
        """A prompt by its name.

        Raises:
            UnknownName: there is none.
        """
        found = next((each for each in self.prompts if each.name == name), None)
        if found is None:
            known = [each.name for each in self.prompts]
            raise UnknownName(kind="prompt", name=name[:SHOWN_CHARS], known=known)
        return found
