"""Brings near what is likely to be asked for next: its file into the page cache, then the engine.

Acts on what `xnai.engines.residency` decides, on what is measured: how much of a file is in memory,
how fast the disk is read, what is free. Nothing here is waited for, and nothing is stopped for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from threading import Event
from typing import Final

import anyio.to_thread

from xnai.core.errors import ModelFileError
from xnai.engines.geometry import GgufInfo
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.memory import available_mib
from xnai.engines.read_ahead import MIB, DiskSpeed, cached_share, read_ahead
from xnai.engines.residency import LEFT_FREE_MIB, Preparation, preparation
from xnai.engines.steward import Steward
from xnai.engines.wishes import Foresee

LOAD_MIB_S: Final = 3000.0
"""MiB a second that an engine is loaded at from the page cache. A 7B of
4,466 MiB took 1.1 to 1.5 s on two idle cores."""


class Foresight:
    """Prepares the models of one pool, each once at a time.

    Args:
        share: of a file that is in the page cache, in [0, 1].
    """

    def __init__(
        self,
        models: Mapping[str, LocalModel],
        steward: Steward,
        *,
        share: Callable[[Path], float] = cached_share,
    ) -> None:
        self._models = models
        self._share = share
        self._steward = steward
        self._speed = DiskSpeed()
        self._stops: dict[str, Event] = {}

    def is_at(self, name: str) -> bool:
        """Whether a model is being prepared."""
        return name in self._stops

    def stop(self, name: str) -> None:
        """Read no further: whoever loads it now reads it himself."""
        if name in self._stops:
            self._stops[name].set()

    def stop_all(self) -> None:
        """Read no further, whatever it is."""
        for stop in self._stops.values():
            stop.set()

    async def prepare(self, name: str, probability: float) -> None:
        """Bring a model as near as pays; at once where it is prepared already or in memory.

        Args:
            probability: that it will be asked for, in [0, 1].
        """
        if self.is_at(name) or name in self._steward.tenants:
            return
        stop = self._stops[name] = Event()
        try:
            info = await anyio.to_thread.run_sync(read_gguf, self._models[name].path)
            step = await self._step(name, info, probability)
            if step == "read" and await self._read(info, stop):  # once: it may not stay in memory
                step = await self._step(name, info, probability)
            if step == "load" and not stop.is_set():
                self._steward.post(Foresee(name=name, info=info))
        except ModelFileError:
            return  # whoever asks for it will be told
        finally:
            del self._stops[name]

    async def _step(self, name: str, info: GgufInfo, probability: float) -> Preparation:
        share = await anyio.to_thread.run_sync(self._share, info.path)
        file_mib = info.file_bytes / MIB
        cold_mib = (1 - share) * file_mib
        return preparation(
            probability=probability,
            read_s=cold_mib / self._speed.mib_s,
            load_s=file_mib / LOAD_MIB_S,
            cold_mib=cold_mib,
            free_mib=available_mib() - self._mapped_mib(),
            fits=self._steward.fits_beside(name, info),
        )

    async def _read(self, info: GgufInfo, stop: Event) -> bool:
        read = partial(
            read_ahead,
            info.path,
            stop=stop,
            least_free_mib=LEFT_FREE_MIB + self._mapped_mib(),
            speed=self._speed,
        )
        return await anyio.to_thread.run_sync(read)

    def _mapped_mib(self) -> float:
        """Weights of engines in memory, whose pages the kernel counts as free."""
        tenants = self._steward.tenants.values()
        return sum(tenant.info.tensor_bytes for tenant in tenants) / MIB
