"""Recorded confidences of models that do not exist, with what a policy should find in them."""

from __future__ import annotations

import numpy as np

from xnai.replay.recordings import Recording

SMALL, MIDDLE, BIG = "tiny-1b", "mid-4b", "large-40b"
_WORDS = {"sums": "add these numbers please", "dates": "when did that battle happen"}


def recorded(
    n: int = 400, seed: int = 0, *, middle: bool = False, big: str = BIG, big_cost: float = 1.0
) -> Recording:
    """In `sums` the small model knows when it is right, in `dates` it is sure of whatever it says.

    Prompts with the word `riddle` are beyond it.
    """
    rng = np.random.default_rng(seed)
    rows, prompts = [], {}
    for at in range(n):
        domain = ("sums", "dates")[at % 2]
        riddle = rng.random() < 0.4
        chance = 0.1 if riddle else 0.8
        right = int(rng.random() < chance)
        sure = (0.9 if right else 0.4) if domain == "sums" else 0.95
        models = {
            big: model(int(rng.random() < 0.92), 0.9) | {"cost": big_cost},
            SMALL: model(right, sure * rng.uniform(0.9, 1)),
        }
        if middle:
            models[MIDDLE] = model(int(rng.random() < 0.85), 0.8)
        name = f"{domain}/{at}"
        rows.append({"id": name, "chain": "made", "models": models})
        prompts[name] = {"prompt": f"{_WORDS[domain]} {'riddle' if riddle else 'plain'} {at}"}
    return Recording(name="made", kind="confidences", rows=tuple(rows), prompts=prompts, visible={})


def model(right: int, sure: float) -> dict[str, float]:
    return {"y": right, "conf": float(np.log(sure)), "tin": 20, "tout": 10, "cost": 1.0}
