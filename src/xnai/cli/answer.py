"""The answer as stdout, a file and JSON get it."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import Any

from xnai.cli.printing import printable
from xnai.core.errors import BadRequest
from xnai.core.judgement import Attempt, Evidence, Trajectory

_ONE_FENCE = re.compile(r"\A\s*```[\w+#-]*\n(.*?)\n?```\s*\Z", re.DOTALL)


def plain_answer(text: str) -> str:
    """The answer to print: a lone code block loses its fence, so that it can be piped to a file."""
    lone = _ONE_FENCE.match(text)
    body = lone.group(1) if lone and "```" not in lone.group(1) else text.strip()
    return printable(body)


def answer_json(trajectory: Trajectory) -> dict[str, Any]:
    """The object that `--json` prints."""
    answer = trajectory.answer
    return {
        "id": trajectory.request_id,
        "answer": answer.text,
        "code": answer.code,
        "accepted": trajectory.accepted,
        "probability": round(trajectory.answering.probability, 4),
        "tier": answer.tier,
        "model": answer.model,
        "elapsed_s": round(trajectory.elapsed_s, 4),
        "overhead_s": round(trajectory.overhead_s, 5),
        "cached_from": trajectory.cached_from or None,
        "plan": list(trajectory.plan),
        "failures": dict(trajectory.failures),
        "attempts": [_attempt_json(attempt) for attempt in trajectory.attempts],
    }


def refuse_unwritable(path: Path) -> None:
    """Find out before any work that a file could never be written.

    Raises:
        BadRequest: it is a folder, a device or a pipe, or read-only; or its folder is missing, may
            not be entered or not be written to.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise BadRequest(f"{path} is a folder.", hint="Name a file.")
        if not target.parent.is_dir():
            raise BadRequest(f"There is no folder {target.parent}.", hint="Make it first.")
        if target.exists() and not target.is_file():
            raise BadRequest(f"{path} is not an ordinary file.", hint="Name one, or use a pipe: |")
        if target.exists() and not os.access(target, os.W_OK):
            raise BadRequest(f"{path} is read-only.", hint=f"chmod u+w {path}")
        if not os.access(target.parent, os.W_OK | os.X_OK):
            raise BadRequest(f"Nothing can be written to the folder {target.parent}.")
    except OSError as error:
        raise BadRequest(f"{path} cannot be written: {error.strerror}.") from error


def write_atomically(path: Path, content: str | bytes) -> bytes:
    """Replace a file's content whole or not at all; an existing file keeps its mode.

    Gives what is in the file now.

    Args:
        content: a text ends in a line end, also where it has none.

    Raises:
        BadRequest: it cannot be written; the old content stands.
    """
    target = path.resolve()
    written = content if isinstance(content, bytes) else _ended(content)
    handle, temporary = -1, ""
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(written)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise BadRequest(f"{path} cannot be written: {error.strerror}.") from error
    return written


def _ended(text: str) -> bytes:
    return (text if text.endswith("\n") else f"{text}\n").encode()


def _attempt_json(attempt: Attempt) -> dict[str, Any]:
    draft = attempt.draft
    return {
        "tier": draft.tier,
        "model": draft.model,
        "tokens": draft.usage.completion_tokens,
        "prompt_tokens": draft.usage.prompt_tokens,
        "elapsed_s": round(draft.elapsed_s, 4),
        "probability": round(attempt.probability, 4),
        "verdict": attempt.verdict.action,
        "reason": attempt.verdict.reason,
        "evidence": [_evidence_json(evidence) for evidence in attempt.evidence],
        "answer": draft.text,
    }


def _evidence_json(evidence: Evidence) -> dict[str, Any]:
    return {
        "kind": evidence.kind,
        "score": evidence.score,
        "weight": evidence.weight,
        "cost_s": round(evidence.cost_s, 5),
        "detail": evidence.detail,
        "facts": list(evidence.facts),
    }
