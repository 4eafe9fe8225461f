from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import anyio
import pytest

from tests.tools.fake_engine import write_binary
from tests.tools.random_gguf import write_random_gguf
from xnai.core.chat import ChatModel, ChatRequest, Delta, Message, Sampling
from xnai.core.config import LlamaModel
from xnai.core.events import EngineMeasured, EngineStarted, EngineStopped, Event
from xnai.engines.care import Rounds
from xnai.engines.contexts import Shelf
from xnai.engines.llama import Patience
from xnai.engines.local_model import LocalModel
from xnai.engines.measures import Measures
from xnai.engines.pool import Pool
from xnai.engines.pressure import Look
from xnai.engines.slots import Slots
from xnai.engines.tenant import Limits

E = TypeVar("E", EngineMeasured, EngineStarted, EngineStopped)
QUICK = Limits(
    start_s=20,
    grace_s=0.2,
    wait_s=20,
    patience=Patience(first_token_s=20, per_prompt_token_s=0.01, between_tokens_s=20),
)


def unkept() -> Slots:
    """One slot, which nobody keeps."""
    return Slots(
        model="m", n_slots=1, key=None, bytes_a_token=0, shelf=None, emit=lambda event: None
    )


class Ears:
    """Hears the pool's events, and waits for them."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._woken = anyio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._woken.set()
        self._woken = anyio.Event()

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def next(self) -> None:
        """Wait for one more."""
        await self._woken.wait()

    async def hear(self, kind: type[E], model: str) -> E:
        with anyio.fail_after(30):
            while True:
                if found := [event for event in self.of(kind) if event.model == model]:
                    return found[-1]
                await self._woken.wait()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture(scope="session")
def tiny_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture
def local(tiny_gguf: Path) -> Callable[..., LocalModel]:
    """Makes a model of the tiny file; settings as in `LlamaModel`."""

    def make(path: Path | None = None, **settings: object) -> LocalModel:
        path = path or tiny_gguf
        config = LlamaModel.model_validate(
            {"path": str(path), "parameters_b": 0.0001, "n_ctx": 1024} | settings
        )
        return LocalModel(path=path, config=config)

    return make


@pytest.fixture
def fake(local: Callable[..., LocalModel], tmp_path: Path) -> Callable[..., LocalModel]:
    """Makes a model that is served by the fake engine with the given flags."""
    count = iter(range(1000))

    def make(*flags: object, **settings: object) -> LocalModel:
        binary = write_binary(tmp_path / f"engine-{next(count)}", *map(str, flags))
        return local(binary=binary, **settings)

    return make


@pytest.fixture
def pool_of(ears: Ears) -> Callable[..., Pool]:
    """Makes a pool; it has room for everything unless told otherwise."""

    def make(
        *,
        budget_mib: float = 4096,
        max_loaded: int = 2,
        limits: Limits = QUICK,
        shelf: Shelf | None = None,
        preloads: bool = False,
        looks: Callable[[], Look] | None = None,
        measures: Measures | None = None,
        rounds: Rounds | None = None,
        **models: LocalModel,
    ) -> Pool:
        return Pool(
            models,
            budget_mib=budget_mib,
            max_loaded=max_loaded,
            emit=ears,
            limits=limits,
            shelf=shelf,
            preloads=preloads,
            looks=looks,
            measures=measures,
            rounds=rounds,
        )

    return make


def ask(text: str = "hello", **fields: object) -> ChatRequest:
    sampling = fields.pop("sampling", Sampling(max_tokens=4))
    messages = (Message(role="user", content=text),)
    return ChatRequest(id="r1", messages=messages, sampling=sampling, **fields)


async def read(model: ChatModel, request: ChatRequest | None = None) -> list[Delta]:
    return [delta async for delta in model.chat(request or ask())]


def text_of(deltas: list[Delta]) -> str:
    return "".join(delta.text for delta in deltas)
