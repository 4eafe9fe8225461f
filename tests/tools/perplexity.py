"""How surprised a model is by given texts, as real llama.cpp computes it.

The server scores no given text, so it is asked for every next token in turn, with the probability
of each token of its vocabulary. For models of a few thousand tokens only.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2

from xnai.engines.gguf import read_gguf
from xnai.engines.process import Launch, free_port, new_key
from xnai.engines.tuning import Tuning

START_S = 30.0


@contextmanager
def served(path: Path, *, n_ctx: int = 1024) -> Iterator[httpx2.Client]:
    """A llama.cpp server of its own for one file, and a client of it."""
    launch = Launch(
        model=path.stem,
        path=path,
        n_ctx=n_ctx,
        n_slots=1,
        tuning=Tuning(n_threads=1, n_threads_batch=1),
        kv_type="f16",
        mlock=False,
        binary=None,
        port=free_port(),
        api_key=new_key(),
    )
    command = [sys.executable, "-P", "-m", "xnai.engines.child"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as child:
        assert child.stdin is not None
        child.stdin.write(launch.settings())
        child.stdin.flush()
        base = f"http://127.0.0.1:{launch.port}"
        head = {"authorization": f"Bearer {launch.api_key}"}
        try:
            with httpx2.Client(base_url=base, headers=head, timeout=60) as client:
                _wait_for(client)
                yield client
        finally:
            child.kill()


def _wait_for(client: httpx2.Client) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        try:
            if client.get("/health").status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.02)
    raise AssertionError("llama.cpp did not start")


def perplexity(path: Path, texts: Sequence[tuple[str, str]]) -> float:
    """Of the second of each pair, given the first."""
    n_vocab = read_gguf(path).n_vocab
    losses: list[float] = []
    with served(path) as client:
        for before, after in texts:
            given, all_of_it = (_tokens(client, text) for text in (before, before + after))
            for at in range(len(given), len(all_of_it)):
                losses.append(-_logprob(client, all_of_it[:at], all_of_it[at], n_vocab))
    return math.exp(sum(losses) / len(losses))


def _tokens(client: httpx2.Client, text: str) -> list[int]:
    asked = {"content": text, "add_special": False, "parse_special": True}
    return client.post("/tokenize", json=asked).raise_for_status().json()["tokens"]


def _logprob(client: httpx2.Client, before: list[int], token: int, n_vocab: int) -> float:
    asked = {"prompt": before, "n_predict": 1, "n_probs": n_vocab, "temperature": 0}
    asked |= {"cache_prompt": True}
    found = json.loads(client.post("/completion", json=asked).raise_for_status().content)
    top = found["completion_probabilities"][0]["top_logprobs"]
    return next(each["logprob"] for each in top if each["id"] == token)
