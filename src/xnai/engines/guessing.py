"""Whether an engine goes on guessing ahead: what was measured at first, then what use shows.

One object a model, kept over the lives of its engines. An engine cannot stop guessing while it
runs, nor for one request: llama.cpp reads these settings at its start. So where guessing loses, the
engine is stopped as soon as nobody uses it, and the next one starts without.
"""

from __future__ import annotations

from xnai.core.config import LlamaModel
from xnai.engines.footprint import Footprint, estimate
from xnai.engines.geometry import GgufInfo
from xnai.engines.speculation import Acceptance, Speculation


class Guessing:
    """How one model guesses, until that turns out to be slower.

    Args:
        speculation: what was found to pay, or is asked for.
        draft: of the smaller model's file, where one guesses.
    """

    def __init__(self, speculation: Speculation, *, draft: GgufInfo | None = None) -> None:
        self.acceptance = Acceptance()
        self._speculation = speculation
        self._draft = draft
        self._ended = False

    @property
    def now(self) -> Speculation | None:
        """What an engine that starts now is to do; None for no guessing."""
        return None if self._ended else self._speculation

    @property
    def speed_up(self) -> float:
        """Plain time over the time that answers took, by their acceptance."""
        return self.acceptance.speed_up(self._speculation.break_even)

    def note(self, answer: Acceptance) -> None:
        """Take in how the guesses of one answer went."""
        self.acceptance = self.acceptance.after(answer)
        self._ended |= self.acceptance.loses(self._speculation.break_even)

    @property
    def n_tensors(self) -> int:
        """In the smaller model's file; 0 where there is none."""
        return self._draft.n_tensors if self._draft and not self._ended else 0

    def footprint(self, config: LlamaModel, *, n_ctx: int, repacks: bool) -> Footprint | None:
        """What the smaller model takes in the same process; None where there is none.

        Args:
            config, n_ctx, repacks: of the large one.
        """
        if self._draft is None or self._ended:
            return None
        return beside(self._draft, config, n_ctx=n_ctx, repacks=repacks)


def beside(draft: GgufInfo, config: LlamaModel, *, n_ctx: int, repacks: bool) -> Footprint:
    """What a model that guesses takes: llama.cpp gives it the context of the large one, in F16."""
    return estimate(
        draft, config.model_copy(update={"kv_type": "f16", "n_ctx": n_ctx}), repacks=repacks
    )
