"""Judge the exported models through real llama.cpp: `python -m pocket.evaluate`.

Greedy answers through the chat endpoint, as the product asks, with log-probabilities; code is
executed. Writes the tables as Markdown, and every draft as one JSON line for calibration to be
fitted on.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pocket.draft import Draft
from pocket.judge import judge
from pocket.questions import Question, questions
from pocket.serve import Refused, Server, serving
from pocket.tables import tables
from pocket.tools import TOOLS

TIERS = ("draft", "refine", "expert")
LONGEST_ANSWER = 320
_TOOLS = [
    {
        "type": "function",
        "function": {
            "name": name,
            "parameters": {
                "type": "object",
                "properties": {parameter: {"type": "string"} for parameter in parameters},
                "required": list(parameters),
            },
        },
    }
    for name, parameters in TOOLS.items()
]

_NOTHING = {
    "choices": [{"message": {"content": ""}}],
    "usage": {"completion_tokens": 0, "prompt_tokens": 0},
}
"""Stands for an answer that llama.cpp itself refused to pass on."""


def ask(server: Server, question: Question) -> dict[str, Any]:
    """Put one question to a model; the fields of a `Draft` that the model decides."""
    begin = time.perf_counter()
    try:
        answer = server.post("/v1/chat/completions", _request(question))
    except Refused:
        answer = _NOTHING
    seconds = time.perf_counter() - begin
    choice = answer["choices"][0]
    logprobs = [t["logprob"] for t in (choice.get("logprobs") or {}).get("content") or []] or [0.0]
    return {
        "text": _text(choice["message"]),
        "mean_logprob": sum(logprobs) / len(logprobs),
        "min_logprob": min(logprobs),
        "n_tokens": answer["usage"]["completion_tokens"],
        "prompt_tokens": answer["usage"]["prompt_tokens"],
        "seconds": round(seconds, 4),
    }


def _request(question: Question) -> dict[str, Any]:
    messages = [{"role": "user", "content": question.prompt}]
    body: dict[str, Any] = {"temperature": 0, "logprobs": True, "max_tokens": LONGEST_ANSWER}
    if question.kind == "tool":
        body["tools"] = _TOOLS
    elif question.system:
        messages.insert(0, {"role": "system", "content": question.system})
    return body | {"messages": messages}


def _text(message: dict[str, Any]) -> str:
    """The content, with parsed tool calls written back in the form they were given."""
    calls = [
        f'<tool_call>\n{{"name": {json.dumps(call["function"]["name"])}, '
        f'"arguments": {call["function"]["arguments"]}}}\n</tool_call>'
        for call in message.get("tool_calls") or []
    ]
    return "\n".join([message["content"]] * bool(message.get("content")) + calls)


def drafts(tier: str, model: Path, asked: Sequence[Question], threads: int) -> list[Draft]:
    """Ask one tier everything, then judge."""
    with serving(model, threads) as server:
        answers = [ask(server, question) for question in asked]
    verdicts = judge(asked, [answer["text"] for answer in answers])
    return [
        Draft(
            tier=tier,
            level=question.level,
            source=question.source,
            kind=question.kind,
            id=question.id,
            ok=verdict,
            **answer,
        )
        for question, answer, verdict in zip(asked, answers, verdicts, strict=True)
    ]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("test", "calibration"), default="test")
    parser.add_argument("--per-level", type=int, default=400, help="generated questions a level")
    parser.add_argument("--per-kind", type=int, default=100, help="questions of each other kind")
    parser.add_argument("--models", type=Path, default=Path("src/xnai/pocket"))
    parser.add_argument("--tiers", nargs="+", choices=TIERS, default=TIERS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, help="where to write the tables")
    parser.add_argument("--jsonl", type=Path, help="where to write every draft")
    given = parser.parse_args()
    asked = questions(given.split, per_level=given.per_level, per_kind=given.per_kind)
    found: list[Draft] = []
    for tier in given.tiers:
        found += drafts(tier, given.models / f"{tier}.gguf", asked, given.threads)
    if given.jsonl:
        lines = [json.dumps(asdict(draft)) for draft in found]
        given.jsonl.write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = tables(found, {t: given.models / f"{t}.gguf" for t in given.tiers}, given.split)
    print(text)
    if given.out:
        given.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
