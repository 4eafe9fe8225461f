"""The upper bound on the share of wrong answers. Imports scipy, so no answer waits for it.

What it is and is not stands in `xnai.core.guarantee`.
"""

from __future__ import annotations

from scipy.special import betaincinv

from xnai.core.guarantee import ALPHA, Tally


def upper_bound(tally: Tally) -> float:
    """Clopper–Pearson, one-sided at 95 %: the true share of wrong answers is rarely above it.

    For a number of outcomes that was fixed before. 1 where nothing is known, or all were wrong.

    Source: Clopper and Pearson, Biometrika 26 (1934); as a quantile of the beta distribution with
    parameters wrong + 1 and n - wrong.
    """
    if tally.wrong >= tally.n:
        return 1.0
    return float(betaincinv(tally.wrong + 1, tally.n - tally.wrong, 1 - ALPHA))
