"""What an answer depends on, as one key; and which requests and answers a cache is for. Pure.

A part of a request that is added somewhere belongs to the key, unless it is named here: a key too
narrow costs one more answer, one too wide gives a wrong one.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import sha256
from typing import Final

from xnai.core.chat import ChatRequest
from xnai.core.judgement import Trajectory

_NO_PART: Final = frozenset({"id", "deadline_s", "latency_target_s", "cache"})
"""Of no influence on an answer that came in time, and for which nothing was left out."""


def response_key(request: ChatRequest, setting: str) -> str:
    """SHA-256, in hex, of the request and of all that answers it.

    Args:
        setting: the models, their files, prompts and calibration, in any form.
    """
    parts = {name: part for name, part in asdict(request).items() if name not in _NO_PART}
    # The order of keys stays: a schema is shown to a model as it was written.
    text = json.dumps([setting, parts], separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def may_use_cache(request: ChatRequest) -> bool:
    """Whether an earlier answer will do. A greedy one would be the same; others must ask for it."""
    if request.cache is None:
        return request.sampling.temperature == 0
    return request.cache


def is_worth_keeping(trajectory: Trajectory, deadline_s: float | None) -> bool:
    """Whether an answer would be given again if the same were asked at leisure.

    It was accepted and is whole, no tier had failed, time did not run out on the way, and no
    latency target left anything out.
    """
    in_time = deadline_s is None or trajectory.elapsed_s < deadline_s
    whole = trajectory.answer.finish in {"stop", "tool_calls"}
    undisturbed = not (trajectory.failures or trajectory.hurried)
    return trajectory.accepted and whole and in_time and undisturbed
