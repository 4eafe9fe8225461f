"""What the keys in Redis are called. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Names:
    """Keys of one bus; whoever gives the same three words meets there.

    Args:
        queries: first asks of a request; what else the bus keeps lies beside them.
        responses: pieces of answers, one stream a director.
        escalations: asks of a tier after another tier's draft did not suffice; served first.
    """

    queries: str = "xnai:queries"
    responses: str = "xnai:responses"
    escalations: str = "xnai:escalations"

    def common(self, tier: str, *, escalated: bool) -> str:
        """The stream that every worker of a tier reads."""
        return f"{self.escalations if escalated else self.queries}:{tier}"

    def own(self, tier: str, worker: str) -> str:
        """The stream of a tier that one worker reads, before the common ones."""
        return f"{self.queries}:{tier}@{worker}"

    def read_by(self, worker: str, tier: str) -> tuple[str, str, str]:
        """What a worker reads for a tier, in order: its own, who waited already, all others."""
        return (
            self.own(tier, worker),
            self.common(tier, escalated=True),
            self.common(tier, escalated=False),
        )

    def answers(self, director: str) -> str:
        """Where a director hears of its tasks."""
        return f"{self.responses}:{director}"

    @property
    def task(self) -> str:
        """What the key of a task's state begins with; its id follows."""
        return f"{self.queries}.task."

    @property
    def dead(self) -> str:
        """Tasks that nobody could do."""
        return f"{self.queries}.dead"

    @property
    def workers(self) -> str:
        """Worker → what it announces."""
        return f"{self.queries}.workers"

    @property
    def beats(self) -> str:
        """Worker → when it was last heard of, by the clock of Redis."""
        return f"{self.queries}.beats"

    @property
    def wake(self) -> str:
        """Channel: there is something to take."""
        return f"{self.queries}.wake"

    @property
    def cancel(self) -> str:
        """Channel: nobody waits for the task of this id any more."""
        return f"{self.queries}.cancel"
