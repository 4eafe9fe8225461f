"""Probabilities and log-odds, the currency of evidence."""

from __future__ import annotations

import math


def sigmoid(x: float) -> float:
    """Log-odds to probability, without overflow."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def logit(p: float) -> float:
    """Probability to log-odds; `p` is kept within [1e-4, 1 - 1e-4]."""
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))
