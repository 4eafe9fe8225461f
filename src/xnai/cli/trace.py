"""The climb as a person sees it: a line per tier on stderr, drawn live on a terminal.

draft   pocket-draft   38 tokens  2,113 t/s  parse ok  compile ok  p 0.41  climb: …
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from rich.console import Console
from rich.live import Live
from rich.text import Text

from xnai.cli.printing import printable
from xnai.core.events import (
    AlertCleared,
    AlertRaised,
    AnswerBegan,
    AnswerBroken,
    AttemptJudged,
    CacheConsulted,
    CacheFailed,
    CallFailed,
    CallStarted,
    ClientGone,
    ClientStalled,
    ContextDropped,
    ContextRestored,
    ContextSaved,
    EngineHung,
    EngineMeasured,
    EngineProbed,
    EngineStarted,
    EngineStopped,
    Event,
    EventsLost,
    EvidenceFound,
    FeedbackGiven,
    HealthChanged,
    MachineLooked,
    ModelQuarantined,
    ModelReleased,
    PriceFailed,
    QueueChanged,
    RecordFailed,
    RequestAnswered,
    RequestCame,
    RequestEnded,
    RouteDecided,
    TokensDrawn,
)
from xnai.core.judgement import Attempt, Evidence, Trajectory

_ACTION_STYLE = {"accept": "green", "climb": "yellow", "redraw": "yellow", "give_up": "red"}


@dataclass(kw_only=True)
class _Line:
    tier: str
    model: str
    n_tokens: int = 0
    elapsed_s: float = 0.0
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(kw_only=True)
class ClimbView:
    """Draws events: the running line again and again if `live`, else each line once, when done.

    Args:
        console: of stderr.
        live: it is a terminal.
        verbose: also the route's reasons, details of evidence, and engines.
    """

    console: Console
    live: bool
    verbose: bool = False
    midline: bool = False
    """An answer is being written to the same terminal, and its line has not ended."""
    _lines: dict[int, _Line] = field(default_factory=dict)
    _line: _Line | None = None
    _live: Live | None = None
    _told: Attempt | None = None

    def __call__(self, event: Event) -> None:
        """Take in one event."""
        match event:
            case RouteDecided():
                self._route(event)
            case CallStarted():
                self._start(event.attempt, _Line(tier=event.tier, model=event.model))
            case TokensDrawn():
                if line := self._of(event.attempt):
                    line.n_tokens = event.n_tokens
                    line.elapsed_s = event.elapsed_s
                self._draw()
            case EvidenceFound():
                if line := self._of(event.attempt):
                    line.evidence.append(event.evidence)
                self._draw()
            case AttemptJudged():
                self._finish(self._judged(event))
                self._told = event.record
            case CallFailed():
                self._of(event.attempt)
                self._finish(Text(printable(f"{event.tier:<7} failed: {event.error}"), style="red"))
            case RecordFailed() | PriceFailed():
                self.console.print(Text(printable(f"not recorded: {event.error}"), style="red"))
            case EngineStarted():
                without = ", ".join(("", *(f"without {each}" for each in event.given_up)))
                self._say(
                    f"{event.model} ready in {event.ready_s:.2f} s, {event.measured_mib:.0f} MiB "
                    f"(estimated {event.estimated_mib:.0f}){without}"
                )
            case EngineStopped():
                self._say(f"{event.model} stopped: {event.reason}")
            case RequestAnswered(trajectory=trajectory):
                self.close()
                self._settle(trajectory)
            case (
                CacheConsulted()
                | CacheFailed()
                | EngineMeasured()
                | EngineProbed()
                | EngineHung()
                | ModelQuarantined()
                | ModelReleased()
                | HealthChanged()
                | MachineLooked()
                | AlertRaised()
                | AlertCleared()
                | ContextSaved()
                | ContextRestored()
                | ContextDropped()
                | FeedbackGiven()
                | RequestCame()
                | AnswerBegan()
                | AnswerBroken()
                | RequestEnded()
                | ClientGone()
                | ClientStalled()
                | QueueChanged()
                | EventsLost()
            ):
                pass  # of the cache, of engines at work and of the server: no part of a climb
            case _:
                assert_never(event)

    def close(self) -> None:
        """Leave the terminal as it was; safe to call twice."""
        if self._live is not None:
            self._live.stop()
            self._live = None

    def _route(self, event: RouteDecided) -> None:
        features = event.route.features
        plan = " → ".join(event.route.plan)
        self.console.print(Text(f"route   {features.complexity}, plan {plan}", style="dim"))
        if self.verbose:
            for reason in event.route.reasons:
                self.console.print(Text(printable(f"        {reason}"), style="dim"))

    def _settle(self, trajectory: Trajectory) -> None:
        """Tell who answers where that is not the verdict that was told last."""
        answering = trajectory.answering
        if answering == self._told:
            return
        style = "green" if trajectory.accepted else "red"
        before = f", from {trajectory.cached_from[:8]}" if trajectory.cached_from else ""
        who = f"{answering.draft.tier}'s{before}"
        text = f"answer  {who}, p {answering.probability:.2f}: "
        told = printable(text + answering.verdict.reason)
        self.console.print(Text(told, style=style), soft_wrap=True)

    def _say(self, text: str) -> None:
        if self.verbose:
            self.console.print(Text(printable(f"        {text}"), style="dim"), soft_wrap=True)

    def _of(self, attempt: int) -> _Line | None:
        """The line of a call, which becomes the one that is drawn; several may be under way."""
        self._line = self._lines.get(attempt)
        return self._line

    def _start(self, attempt: int, line: _Line) -> None:
        self._lines[attempt] = self._line = line
        if self.live and self._live is None:
            self._live = Live(
                _running(line),
                console=self.console,
                refresh_per_second=8,
                transient=True,
                redirect_stdout=False,  # the answer is not a log line of ours
                redirect_stderr=False,
            )
            self._live.start()

    def _draw(self) -> None:
        if self._live is not None and self._line is not None:
            self._live.update(_running(self._line))

    def _finish(self, text: Text) -> None:
        self.close()
        if self.midline:
            self.console.print()
            self.midline = False
        self.console.print(text, soft_wrap=True)
        if self.verbose and self._line is not None:
            for evidence in self._line.evidence:
                self._say(f"{evidence.kind}: {evidence.detail} ({1000 * evidence.cost_s:.1f} ms)")
                for fact in evidence.facts:
                    self._say(f"  {fact}")
        self._line = None

    def _judged(self, event: AttemptJudged) -> Text:
        verdict = event.record.verdict
        draft = event.record.draft
        line = self._of(event.attempt) or _Line(tier=draft.tier, model=draft.model)
        compared = (e for e in event.record.evidence if e.kind == "behaviour")
        line.evidence.extend(compared)  # of several drafts together, so that no event tells it
        line.n_tokens = draft.usage.completion_tokens or line.n_tokens
        line.elapsed_s = draft.elapsed_s
        text = _running(line)
        if found := draft.compression:
            told = f"  compressed {found.tokens_before:,} → {found.tokens_after:,} tokens"
            text.append(told, style="not bold yellow")
        text.append(f"  p {event.record.probability:.2f}  ")
        text.append(
            printable(f"{verdict.action}: {verdict.reason}"), style=_ACTION_STYLE[verdict.action]
        )
        return text


def _running(line: _Line) -> Text:
    speed = line.n_tokens / line.elapsed_s if line.elapsed_s > 0 else 0.0
    text = Text(f"{line.tier:<7} ", style="bold")
    drawn = f"{line.n_tokens:>4} tokens {speed:>6,.0f} t/s" if line.n_tokens else "   starting"
    text.append(f"{printable(line.model):<15} {drawn}", style="not bold")
    for evidence in line.evidence:
        text.append(f"  {_short(evidence)}", style=_colour(evidence))
    return text


def _short(evidence: Evidence) -> str:
    if evidence.score is None:
        return f"{evidence.kind} not checked"
    if evidence.refutes:
        return f"{evidence.kind} failed"
    if evidence.score <= 0:
        return f"no {evidence.kind}" if evidence.kind == "agreement" else f"{evidence.kind} against"
    return f"{evidence.kind} ok" if evidence.score >= 1 else f"{evidence.kind} {evidence.score:.2f}"


def _colour(evidence: Evidence) -> str:
    if evidence.score is None:
        return "not bold dim"
    if evidence.refutes:
        return "not bold red"
    return "not bold yellow" if evidence.score < 0.5 else "not bold green"
