"""The evaluation's tables as Markdown."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from pocket.draft import Draft, pick
from pocket.figures import auroc, bins, share
from pocket.judge import code_in

_LEVELS = ("mundane", "mid", "heavy")
_HANDS = ("hand", "others", "strangers")
_CODE = ("generated", "held-out", "told", *(f"{h}-{s}" for s in ("test", "tune") for h in _HANDS))


def tables(drafts: Sequence[Draft], models: dict[str, Path], split: str) -> str:
    """Everything that is reported on one set of questions."""
    tiers = list(models)
    parts = [
        f"# The embedded ladder, judged on the {split} set\n",
        f"Made by `python -m pocket.evaluate --split {split}`. Greedy decoding through llama.cpp,",
        "code executed. Shares are per cent with Wilson's 95 % interval.\n",
        "## Models\n",
        _table(("tier", "MB", "SHA-256"), [_file(tier, path) for tier, path in models.items()]),
        *_passing(drafts, tiers),
        "\n## Other kinds\n",
        _other_kinds(drafts, tiers),
        *_calibration(drafts, tiers),
        "\n## Agreement\n",
        "Code requests for which two tiers give the same code, and how often that code is right.\n",
        _agreement(drafts, tiers),
        "\n## Tokens and time\n",
        _costs(drafts, tiers),
    ]
    return "\n".join(parts) + "\n"


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *([str(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _file(tier: str, path: Path) -> tuple[str, str, str]:
    content = path.read_bytes()
    return tier, f"{len(content) / 1e6:.2f}", f"`{hashlib.sha256(content).hexdigest()[:16]}`"


def _right(drafts: Iterable[Draft]) -> str:
    return str(share([draft.ok for draft in drafts]))


def _code(drafts: Iterable[Draft]) -> list[Draft]:
    return [draft for draft in drafts if draft.source in _CODE]


def _passing(drafts: Sequence[Draft], tiers: Sequence[str]) -> list[str]:
    found = []
    for source in _CODE:
        rows = []
        for tier in tiers:
            chosen = pick(drafts, source=source, tier=tier)
            levels = (_right(pick(chosen, level=level)) for level in _LEVELS)
            rows.append((tier, *levels, _right(chosen)))
        if pick(drafts, source=source):
            found += [f"\n## pass@1, {source}\n", _table(("tier", *_LEVELS, "all"), rows)]
    return found


def _other_kinds(drafts: Sequence[Draft], tiers: Sequence[str]) -> str:
    sources = sorted({draft.source for draft in drafts} - set(_CODE))
    rows = [
        (tier, *(_right(pick(drafts, tier=tier, source=source)) for source in sources))
        for tier in tiers
    ]
    return _table(("tier", *sources), rows)


def _calibration(drafts: Sequence[Draft], tiers: Sequence[str]) -> list[str]:
    found = [
        "\n## Calibration\n",
        "How well the log-probabilities of an answer's tokens tell right code from wrong: the area",
        "under the ROC curve, and the share right in five equally filled bins of rising score.\n",
    ]
    rows = []
    for tier in tiers:
        chosen = _code(pick(drafts, tier=tier))
        verdicts = [draft.ok for draft in chosen]
        for name, scores in (
            ("mean", [draft.mean_logprob for draft in chosen]),
            ("minimum", [draft.min_logprob for draft in chosen]),
        ):
            area = auroc(scores, verdicts)
            cells = [f"{low:.3f}…{high:.3f}: {part}" for low, high, part in bins(scores, verdicts)]
            rows.append((tier, name, "—" if area is None else f"{area:.3f}", "<br>".join(cells)))
    return [*found, _table(("tier", "log-probability", "AUROC", "bins"), rows)]


def _agreement(drafts: Sequence[Draft], tiers: Sequence[str]) -> str:
    by_tier = {tier: {d.id: d for d in _code(pick(drafts, tier=tier))} for tier in tiers}
    rows = []
    for small, large in combinations(tiers, 2):
        pairs = [(draft, by_tier[large][key]) for key, draft in by_tier[small].items()]
        same = [code_in(one.text).strip() == code_in(two.text).strip() for one, two in pairs]
        together = [one.ok for (one, _), equal in zip(pairs, same, strict=True) if equal]
        apart = [two.ok for (_, two), equal in zip(pairs, same, strict=True) if not equal]
        rows.append((f"{small}, {large}", share(same), share(together), share(apart)))
    return _table(("tiers", "same code", "right when same", "larger right when not"), rows)


def _costs(drafts: Sequence[Draft], tiers: Sequence[str]) -> str:
    rows = []
    for tier in tiers:
        chosen = pick(drafts, tier=tier)
        tokens, seconds = sum(d.n_tokens for d in chosen), sum(d.seconds for d in chosen)
        prompt = sum(d.prompt_tokens for d in chosen) / len(chosen)
        rows.append(
            (
                tier,
                f"{prompt:.0f}",
                f"{tokens / len(chosen):.0f}",
                f"{1000 * seconds / len(chosen):.0f}",
                f"{tokens / seconds:.0f}",
            )
        )
    head = ("tier", "prompt tokens", "answer tokens", "ms an answer", "answer tokens/s")
    return _table(head, rows)
