"""A ladder of fakes that answer rightly as often as they are told, so that tables hold figures."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

from pocket.questions import Question
from xnai.bootstrap import calibration, tiers
from xnai.cascade.engine import Cascade
from xnai.config import load_config
from xnai.core.chat import ChatModel, ChatRequest, Delta, TokenLogprob, Usage
from xnai.core.config import SandboxConfig
from xnai.core.ports import Calibration
from xnai.sandbox.probe import probe
from xnai.workspace import Workspace

SKILL = {
    "pocket-draft": {"mundane": 0.8, "mid": 0.4, "heavy": 0.1},
    "pocket-refine": {"mundane": 0.93, "mid": 0.8, "heavy": 0.6},
    "pocket-expert": {"mundane": 0.98, "mid": 0.95, "heavy": 0.92},
}


@dataclass(frozen=True, kw_only=True)
class FakeModel:
    """Right answers come with high log-probabilities, wrong ones with low ones, mostly."""

    name: str
    questions: Sequence[Question]
    skill: Mapping[str, float]

    async def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        prompt = request.last_user_text
        asked = next(q for q in self.questions if prompt.startswith(q.prompt))
        dice = Random(f"{self.name} {asked.id} {request.sampling.seed}")
        right = dice.random() < self.skill[asked.level]
        text = asked.answer if right else "```python\ndef f(x):\n    return 'wrong'\n```"
        low = -0.02 if right == (dice.random() < 0.95) else -0.6
        words = [TokenLogprob(token=w, logprob=low * dice.random()) for w in text.split(" ")]
        usage = Usage(prompt_tokens=len(prompt.split()), completion_tokens=len(words))
        yield Delta(text=text, logprobs=tuple(words))
        yield Delta(usage=usage, finish="stop")


@dataclass(frozen=True, kw_only=True)
class FakePool:
    """Leases fakes; every engine is always loaded."""

    questions: Sequence[Question]

    @asynccontextmanager
    async def lease(self, model: str) -> AsyncIterator[ChatModel]:
        yield FakeModel(name=model, questions=self.questions, skill=SKILL[model])


async def fake_cascade(
    questions: Sequence[Question], space: Workspace, known: Calibration | None = None
) -> Cascade:
    """The pocket ladder with fakes for engines."""
    return Cascade(
        tiers=tiers(space),
        pool=FakePool(questions=questions),
        calibration=known or calibration(space.config),
        sandbox=await probe(SandboxConfig()),
        settings=space.config.cascade,
        run_s=2.0,
        emit=lambda event: None,
    )


def pocket_space(folder) -> Workspace:
    """The pocket preset as it is shipped."""
    config = load_config(None, preset="pocket").config
    return Workspace(
        config=config,
        source=None,
        base=folder,
        models_folder=folder,
        store_path=folder / "x",
        embeddings_folder=folder,
    )
