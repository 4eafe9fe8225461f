"""The gateways that are compared, each as it is installed and started; all over `bench.upstream`.

Peers are installed into a cache folder at the first run: LiteLLM into an environment of its own by
pip, Portkey's gateway by npm. What cannot be installed or started is told, not left out silently.
llama.cpp's router needs a llama-server with router mode, named by an option or `LLAMA_SERVER`; it
speaks to real children of its own and is compared with one of them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Final

import httpx2
import platformdirs

import xnai.pocket
from bench import upstream
from bench.wire import TOKEN, Target
from xnai.engines.process import free_port

CACHE: Final = Path(platformdirs.user_cache_dir("xnai-bench"))
START_S: Final = 90
SLOTS: Final = 64


class Missing(Exception):
    """A peer that cannot be compared here; says why."""


@contextmanager
def direct() -> Iterator[Target]:
    """The upstream itself."""
    port = free_port()
    command = [sys.executable, "-S", upstream.__file__, "--port", str(port)]
    with running(command, port, "/health") as pid:
        yield Target(name="direct", port=port, model="m", pid=pid)


@contextmanager
def ours(home: Path, *, at_once: int = 64) -> Iterator[Target]:
    """`xnai serve`, each of its engines one more upstream."""
    engine = {"binary": str(upstream.write_binary(home / "engine")), "n_slots": SLOTS}
    config = {
        "preset": "pocket",
        "models": {"pocket-draft": engine, "pocket-refine": engine},
        "cache": {"enabled": False},  # the same request again would be no answer of the engine
        "server": {"running": at_once, "waiting": 2048},
    }
    (home / "config").mkdir()
    (home / "config" / "xnai.yaml").write_text(json.dumps(config), encoding="utf-8")
    port = free_port()
    command = [str(Path(sys.executable).with_name("xnai")), "serve", "--port", str(port)]
    environment = {"PATH": os.environ["PATH"], "XNAI_HOME": str(home), "XNAI_API_KEY": TOKEN}
    with running(command, port, "/health", environment, home) as pid:
        yield Target(name="xnai", port=port, model="xnai/draft", pid=pid)


@contextmanager
def litellm(base: Target) -> Iterator[Target]:
    """LiteLLM's proxy."""
    folder = CACHE / "litellm"
    program = folder / "bin" / "litellm"
    if not program.exists():
        _install([sys.executable, "-m", "venv", str(folder)])
        _install([str(folder / "bin" / "pip"), "install", "--quiet", "litellm[proxy]"])
    port = free_port()
    served = {"model": "openai/m", "api_base": f"http://127.0.0.1:{base.port}/v1", "api_key": "x"}
    config = {
        "model_list": [{"model_name": "m", "litellm_params": served}],
        "litellm_settings": {"telemetry": False},
    }
    (folder / "config.yaml").write_text(json.dumps(config), encoding="utf-8")
    command = [str(program), "--config", "config.yaml", "--host", "127.0.0.1", "--port", str(port)]
    key = f"sk-{token_hex(32)}"
    environment = {
        "PATH": os.environ["PATH"],
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_MASTER_KEY": key,
    }
    with running(command, port, "/health/liveliness", environment, folder) as pid:
        headers = {"authorization": f"Bearer {key}"}
        yield Target(name="LiteLLM proxy", port=port, model="m", pid=pid, headers=headers)


@contextmanager
def portkey(base: Target) -> Iterator[Target]:
    """Portkey's gateway."""
    folder = CACHE / "portkey"
    started = folder / "node_modules" / "@portkey-ai" / "gateway" / "build" / "start-server.js"
    if not started.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise Missing("there is no npm here")
        _install([npm, "install", "--silent", "--prefix", str(folder), "@portkey-ai/gateway"])
    port = free_port()
    host = f"http://127.0.0.1:{base.port}/v1"
    command = [shutil.which("node") or "node", str(started), "--headless", f"--port={port}"]
    environment = {"PATH": os.environ["PATH"], "TRUSTED_CUSTOM_HOSTS": "127.0.0.1,localhost"}
    with running(command, port, "/", environment) as pid:
        headers = {"x-portkey-provider": "openai", "x-portkey-custom-host": host}
        yield Target(name="Portkey gateway", port=port, model="m", pid=pid, headers=headers)


@contextmanager
def llama_router(binary: str) -> Iterator[tuple[Target, Target]]:
    """One llama-server alone, and another as router before one of its children."""
    if not shutil.which(binary):
        raise Missing("no llama-server is named; see --llama-server")
    models = Path(xnai.pocket.__path__[0])
    alone_port, port = free_port(), free_port()
    flags = ["--host", "127.0.0.1", "--no-webui", "--jinja", "--ctx-size", "1024"]
    one = [binary, *flags, "--port", str(alone_port), "--model", str(models / "draft.gguf")]
    router = [binary, *flags, "--port", str(port), "--models-dir", str(models)]
    with running(one, alone_port, "/health") as one_pid, running(router, port, "/health") as pid:
        yield (
            Target(
                name="llama-server alone", port=alone_port, model="draft", pid=one_pid, fresh=True
            ),
            Target(name="llama.cpp router", port=port, model="draft", pid=pid, fresh=True),
        )


def _install(command: Sequence[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=900)
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        raise Missing(f"it cannot be installed: {said.strip().splitlines()[-1][:200]}") from error


@contextmanager
def running(
    command: Sequence[str],
    port: int,
    ready: str,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Iterator[int]:
    """Start a program, wait until it answers, and end it; its pid."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, env=environment, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet
    ) as process:
        try:
            wait_for(f"http://127.0.0.1:{port}{ready}", process)
            yield process.pid
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a program answers.

    Raises:
        Missing: it ended, or did not in time.
    """
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            if httpx2.get(url).status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.1)
    if process.poll() is not None:
        raise Missing(f"it ended with status {process.returncode}")
    raise Missing(f"it did not answer within {START_S} s")
