"""A ladder whose last rung is somebody else's model: a real server, a scripted endpoint.

The endpoint listens in this process at all addresses; 0.0.0.0 reaches it, and is no address of
this machine as far as a configuration can tell.
"""

import subprocess
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import anyio.to_thread
import httpx2
import yaml

from tests.server.live import TOKEN, XNAI, environment, serving
from tests.tools.fake_endpoint import FakeEndpoint, Reply, endpoint

UNKNOWN = "Recite f(x) like the moon. f(2) == 4, f(5) == 10"
"""What the embedded draft gets wrong."""


@dataclass(frozen=True, kw_only=True)
class Hybrid:
    client: httpx2.AsyncClient
    endpoint: FakeEndpoint
    home: Path

    async def ask(self, model: str = "xnai/auto", text: str = UNKNOWN, **more) -> httpx2.Response:
        headers = more.pop("headers", {})
        said = [{"role": "user", "content": text}]
        return await self.client.post(
            "/v1/chat/completions", json={"model": model, "messages": said, **more},
            headers=headers,
        )  # fmt: skip

    async def run(self, *words: str, **more) -> subprocess.CompletedProcess[str]:
        """An `xnai` command beside the server, on the same store."""
        command = [XNAI, *words]
        return await anyio.to_thread.run_sync(
            lambda: subprocess.run(
                command, env=environment(self.home), cwd=self.home, capture_output=True, text=True,
                check=False, **more,
            )
        )  # fmt: skip


def configuration(port: int, policy: str, local: Mapping[str, Mapping], **cloud) -> str:
    models = {
        "pocket-draft": {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024},
        "theirs": {
            "engine": "openai", "model": "theirs-1", "base_url": f"http://0.0.0.0:{port}",
            "parameters_b": 100, "price": {"prompt": 1.0, "completion": 2.0}, "timeout_s": 10,
        },
        **local,
    }  # fmt: skip
    tiers = [
        {"name": "draft", "model": "pocket-draft", "role": "draft", "pack": "pocket", "draws": 1},
        *({"name": name, "model": name, "role": "draft", "pack": "pocket"} for name in local),
        {"name": "cloud", "model": "theirs", "role": "cloud", "threshold": 0.7, "draws": 1},
    ]
    return yaml.safe_dump({"models": models, "tiers": tiers, "cloud": {"policy": policy, **cloud}})


@asynccontextmanager
async def hybrid(
    home: Path,
    *replies: Reply,
    policy: str = "local_first",
    local: Mapping[str, Mapping] = MappingProxyType({}),
    before: Sequence[str] = (),
    **cloud,
) -> AsyncIterator[Hybrid]:
    """Serve it until the end of the block.

    Args:
        local: more models of this machine, each a tier of its name.
        before: see `serving`.
        cloud: more of the configuration's `cloud`.
    """
    async with endpoint(*replies) as theirs:
        file = home / "x.yaml"
        file.write_text(configuration(theirs.port, policy, local, **cloud))
        opened = serving(home, "--config", str(file), preset=None, before=before)
        live = await anyio.to_thread.run_sync(opened.__enter__)
        try:
            async with httpx2.AsyncClient(
                base_url=live.url, headers={"authorization": f"Bearer {TOKEN}"}, timeout=60
            ) as client:
                yield Hybrid(client=client, endpoint=theirs, home=home)
        finally:
            await anyio.to_thread.run_sync(opened.__exit__, None, None, None)
