"""Which requests were drafted for already: their next ask goes before all others."""

from __future__ import annotations

from typing import Final

from xnai.core.events import AttemptJudged, Event, RequestAnswered

_MOST: Final = 4096
"""A request that ends in an error is never heard of again: the oldest are forgotten."""


class Climbed:
    """Listens to events; asked by the id of a request."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}

    def hear(self, event: Event) -> None:
        """Take note of a climb, and of its end."""
        if isinstance(event, AttemptJudged) and event.record.verdict.action == "climb":
            self._ids[event.request_id] = None
            if len(self._ids) > _MOST:
                del self._ids[next(iter(self._ids))]
        elif isinstance(event, RequestAnswered):
            self._ids.pop(event.trajectory.request_id, None)

    def __call__(self, request_id: str) -> bool:
        """Whether a draft of this request did not suffice."""
        return request_id in self._ids
