"""What an engine gives up, step by step, where the machine has less memory left than the budget.

An engine cannot change while it runs, so that these are forms that the next one may start in. The
configuration and what was measured decided how engines are within the budget; these forms are for
the time in which other programs have a part of it. Each step is added to those before, from what
costs least to what costs most: a copy of the weights, slots beside the first, half of every key and
value, bits of the weights, the model that guesses. Only then is a smaller tier asked.

Pure; `xnai.engines.steward` chooses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from xnai.core.config import LlamaModel
from xnai.engines.geometry import GgufInfo
from xnai.engines.local_model import LocalModel


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """A model as one engine serves it.

    Args:
        info: of the file that it is served from.
        whole: of the file that it is configured with.
        given_up: what it does without, in words; empty for the model as it is configured.
    """

    model: LocalModel
    info: GgufInfo
    whole: GgufInfo
    given_up: tuple[str, ...] = ()

    @property
    def total_mib(self) -> float:
        """What it is estimated to take with its whole context in use, MiB."""
        return self.model.footprint(self.info).total_mib


def forms(model: LocalModel, info: GgufInfo, smaller: GgufInfo | None) -> tuple[Form, ...]:
    """The model as it is, then its leaner forms; each takes less than the one before.

    Args:
        smaller: of its file with fewer bits, where that is here too.
    """
    found = [Form(model=model, info=info, whole=info)]
    for words, step in _STEPS:
        last = found[-1]
        lean = replace(step(last, smaller), given_up=(*last.given_up, words))
        if lean.total_mib < last.total_mib:
            found.append(lean)
    return tuple(found)


def _without_copy(form: Form, _: GgufInfo | None) -> Form:
    return replace(form, model=replace(form.model, repacks=False))


def _with_one_slot(form: Form, _: GgufInfo | None) -> Form:
    return _configured(form, lambda config: config.model_copy(update={"n_slots": 1}))


def _with_half_of_context(form: Form, _: GgufInfo | None) -> Form:
    """Values of fewer bits need flash attention; without it llama.cpp does not start."""
    tuned = form.model.tuned
    if form.model.embeds or form.model.config.kv_type != "f16":
        return form
    if tuned is not None and tuned.flash_attention == "off":
        return form
    return _configured(form, lambda config: config.model_copy(update={"kv_type": "q8_0"}))


def _of_smaller_file(form: Form, smaller: GgufInfo | None) -> Form:
    if smaller is None:
        return form
    return replace(form, model=replace(form.model, path=smaller.path), info=smaller)


def _without_guessing(form: Form, _: GgufInfo | None) -> Form:
    return replace(form, model=replace(form.model, guessing=None))


def _configured(form: Form, change: Callable[[LlamaModel], LlamaModel]) -> Form:
    return replace(form, model=replace(form.model, config=change(form.model.config)))


_STEPS: Final[tuple[tuple[str, Callable[[Form, GgufInfo | None], Form]], ...]] = (
    ("repacked weights", _without_copy),
    ("slots", _with_one_slot),
    ("context in F16", _with_half_of_context),
    ("the larger file", _of_smaller_file),
    ("guessing", _without_guessing),
)
