"""The work behind `xnai ask`: run the cascade, show the climb, put the answer where it belongs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import anyio
from rich.console import Console

from xnai.bootstrap import BUSY_S, open_cascade, with_cache
from xnai.cli.answer import answer_json, plain_answer, refuse_unwritable, write_atomically
from xnai.cli.environment import forget_the_reader, stderr_is_terminal, stdout_is_terminal
from xnai.cli.printing import printable, tell, tell_only_losses
from xnai.cli.tables import print_json
from xnai.cli.trace import ClimbView
from xnai.core.chat import ChatRequest
from xnai.core.errors import StoreError
from xnai.core.events import Emit
from xnai.core.judgement import AnswerDelta, Trajectory
from xnai.store.outcomes import keep_written
from xnai.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Output:
    """Where the answer goes, and how much of the climb is told."""

    as_json: bool
    verbose: bool
    target: Path | None


def answer(space: Workspace, request: ChatRequest, output: Output) -> int:
    """Answer; gives the exit status.

    Raises:
        XnaiError: no tier could answer at all, or the file cannot be written; then the answer has
            been printed all the same.
    """
    if output.target is not None:
        refuse_unwritable(output.target)
    trajectory, streamed = anyio.run(_climb, space, request, output)
    try:
        if output.as_json:
            print_json(answer_json(trajectory), indent=None)
        elif not streamed:
            sys.stdout.write(f"{plain_answer(trajectory.answer.text)}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        forget_the_reader()  # the file is wanted all the same, and the status is the answer's
    if trajectory.accepted and output.target is not None and trajectory.answer.code:
        written = write_atomically(output.target, trajectory.answer.code)
        _remember(space, trajectory, output.target, written)
    bars = {tier.name: request.quality or tier.threshold for tier in space.config.tiers}
    sure = trajectory.answering.probability >= bars[trajectory.answering.draft.tier]
    _say_how_it_ended(trajectory, output, sure=sure or stderr_is_terminal() or output.verbose)
    return 0 if trajectory.accepted else 1


def _remember(space: Workspace, trajectory: Trajectory, file: Path, content: bytes) -> None:
    """What becomes of the file says later whether the answer was good."""
    try:
        keep_written(space.store_path, trajectory.request_id, file, content, busy_s=BUSY_S)
    except StoreError as error:
        tell(f"what becomes of {file} will not be learned from: {error.message}")


async def _climb(space: Workspace, request: ChatRequest, output: Output) -> tuple[Trajectory, bool]:
    terminal = stderr_is_terminal()
    view = ClimbView(console=Console(stderr=True), live=terminal, verbose=output.verbose)
    emit: Emit = view if terminal or output.verbose else tell_only_losses
    # Written as it comes only to a person: a pipe gets the code without its fence.
    live_answer = stdout_is_terminal() and not output.as_json
    trajectory: Trajectory | None = None
    streamed = False
    try:
        async with open_cascade(space, emit=emit) as cascade:
            model = with_cache(space, cascade) if request.cache else cascade
            async for delta in model.chat(request):
                if isinstance(delta, AnswerDelta):
                    trajectory = delta.trajectory
                elif delta.text and live_answer:
                    view.close()  # a line that draws itself again would paint over the answer
                    _write_piece(printable(delta.text), view)
                    streamed = True
    finally:
        view.close()
        if view.midline:
            sys.stdout.write("\n")
    assert trajectory is not None, "the cascade ends in an answer or an error"
    return trajectory, streamed


def _write_piece(text: str, view: ClimbView) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
    view.midline = not text.endswith("\n")


def _say_how_it_ended(trajectory: Trajectory, output: Output, *, sure: bool) -> None:
    """What nobody should miss.

    Args:
        sure: the answer reached its tier's threshold, or the climb was shown, with every verdict.
    """
    answering = trajectory.answering
    if trajectory.private and not trajectory.accepted:
        tell(f"nobody beyond this machine was asked: {trajectory.private}")
    who = f"{answering.draft.tier}'s, p {answering.probability:.2f} ({answering.verdict.reason})"
    kept = f"; {output.target} was not written" if output.target else ""
    if not trajectory.accepted:
        tell(f"no tier gave an acceptable answer; the best draft is {who}{kept}")
    elif output.target is not None and not trajectory.answer.code:
        tell(f"the answer has no code{kept}")
    elif not sure:
        tell(f"not sure of this answer: it is {who}")
