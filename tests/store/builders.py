"""Trajectories to record, and the records read back as `xnai logs` reads them."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from xnai.core.chat import ToolCall, Usage
from xnai.core.judgement import (
    Attempt,
    Compression,
    Draft,
    Elision,
    Evidence,
    Features,
    LogprobSummary,
    Route,
    Trajectory,
    Verdict,
)
from xnai.store.reading import list_requests, show_request
from xnai.store.records import RequestRecord, RequestSummary

SECRET = "hunter2"
"""Stands in every text that can quote a request."""


ORIGINAL = f"password = '{SECRET}'\n" * 20
COMPRESSION = Compression(
    elisions=(
        Elision(
            pack="superseded",
            handle=sha256(ORIGINAL.encode()).hexdigest()[:8],
            what=f"{SECRET}.py",
            message=2,
            start=7,
            chars_before=len(ORIGINAL),
            chars_after=90,
            original=ORIGINAL,
        ),
    ),
    tokens_before=1400,
    tokens_after=30,
)


def features() -> Features:
    return Features(
        kind="generate",
        domain="code",
        complexity="mid",
        language="python",
        output="code",
        entry=f"clean_{SECRET}",
        n_asks=2,
        n_examples=1,
        has_tests=False,
        n_chars=40,
        n_turns=1,
        hardness=(f"without {SECRET}",),
    )


def attempt(tier: str, *, accepted: bool, text: str = f"return '{SECRET}'") -> Attempt:
    draft = Draft(
        tier=tier,
        model=f"model-{tier}",
        text=text,
        code=text,
        tool_calls=(ToolCall(id="1", name="read_file", arguments=f'{{"path": "{SECRET}"}}'),),
        usage=Usage(prompt_tokens=30, completion_tokens=12, cached_tokens=4),
        logprob=LogprobSummary(mean=-0.1, minimum=-2.0, n_tokens=12),
        elapsed_s=0.25,
        compression=COMPRESSION,
    )
    evidence = (
        Evidence(kind="parse", score=1.0, weight=0.5, cost_s=0.001, detail=f"{SECRET} parses"),
        Evidence(
            kind="examples",
            score=1.0 if accepted else 0.0,
            weight=3.0,
            cost_s=0.04,
            detail=f"f({SECRET!r}) compared",
            facts=(f"f({SECRET!r}) returned None",),
        ),
        Evidence(kind="schema", score=None),
        Evidence(
            kind="critique",
            score=1.0,
            usage=Usage(prompt_tokens=50, completion_tokens=3),
            prompt_sha256="c" * 64,
        ),
    )
    verdict = Verdict(
        action="accept" if accepted else "climb",
        probability=0.95 if accepted else 0.1,
        reason=f"example with {SECRET}",
    )
    return Attempt(draft=draft, evidence=evidence, verdict=verdict)


def trajectory(
    request_id: str = "r-1",
    *,
    text: str = f"return '{SECRET}'",
    refuted: str = "return None",
) -> Trajectory:
    """A draft that is `refuted`, and a refined `text` that is accepted."""
    attempts = (
        attempt("draft", accepted=False, text=refuted),
        attempt("refine", accepted=True, text=text),
    )
    return Trajectory(
        request_id=request_id,
        route=Route(
            features=features(),
            plan=("draft", "refine"),
            probabilities={"draft": 0.4, "refine": 0.9},
            expected_cost=0.7,
            reasons=(f"hard word {SECRET}",),
        ),
        attempts=attempts,
        answer=attempts[-1].draft,
        failures={"router": f"no room for {SECRET}"},
        accepted=True,
        probability=0.95,
        elapsed_s=0.75,
        overhead_s=0.002,
    )


def listed(path: Path, limit: int = 20) -> list[RequestSummary]:
    return list_requests(path, limit=limit, busy_s=1)


def shown(path: Path, ref: str = "last") -> RequestRecord:
    return show_request(path, ref, busy_s=1)
