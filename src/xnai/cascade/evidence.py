"""Which checks can be made for one request, and making them.

The checks themselves are in `xnai.cascade.checks`; how they add up is in `xnai.cascade.progress`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from xnai.cascade import python_source
from xnai.cascade.checks import (
    check_arguments,
    check_compile,
    check_examples,
    check_grounding,
    check_parse,
    check_schema,
    check_tests,
    check_tool_calls,
    compare_behaviour,
)
from xnai.cascade.examples import Example
from xnai.cascade.extract import extract_code
from xnai.cascade.python_source import normal_form
from xnai.cascade.steps import Behaviour
from xnai.core.chat import ChatRequest
from xnai.core.judgement import Draft, Evidence, EvidenceKind, Features
from xnai.core.ports import Sandbox

AGREEMENT_WEIGHT: Final = 1.0
"""Log-odds of two tiers writing the same code, beside what their confidence says already.

Source: `pocket/RESULTS.md`. Where two tiers were trained apart 90 % of such code is right, where
one grew out of the other 69 %, 10 points more than of all its code: siblings share their mistakes.
Kept low for that reason; 97–99 % have been measured on models that have nothing in common.
"""
DISAGREEMENT_WEIGHT: Final = 0.3
"""Of a larger tier's draft that no smaller one wrote. Measured on 949 requests for calibration: 0.0
for the middle embedded tier against the smallest, 0.6 for the largest against the middle one."""
CRITIQUE_WEIGHT: Final = 1.0
_VERDICT = re.compile(r"\W*(right|wrong)\b\W*(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, kw_only=True, slots=True)
class Examiner:
    """Makes the checks of one request.

    Args:
        examples: found in the newest user message.
        timeout_s: of code that is executed.
    """

    request: ChatRequest
    features: Features
    examples: Sequence[Example]
    sandbox: Sandbox
    timeout_s: float = 5.0

    @property
    def exact(self) -> bool:
        """Running the draft can tell right from wrong: there is something to run, and somewhere."""
        return self.sandbox.grade != "none" and not {"examples", "tests"}.isdisjoint(self.kinds())

    @property
    def runs_alike(self) -> bool:
        """Drafts can be run on inputs of ours: a Python program is asked for, and can be run."""
        seen = self.features
        program = seen.output == "code" and seen.kind != "tool" and seen.language in {"python", ""}
        return program and self.request.suffix is None and self.sandbox.grade != "none"

    def kinds(self) -> tuple[EvidenceKind, ...]:
        """The checks that apply, cheapest first."""
        if self.request.suffix is not None:
            return ()
        if self.features.kind == "tool":
            return ("schema", "grounding", "critique")
        if self.features.output == "json":
            return ("schema", "critique")
        if self.features.output == "text":
            return ("critique",)
        found: list[EvidenceKind] = []
        if python_source.asked_arguments(self.request.last_user_text, self.features.entry):
            found.append("arguments")
        if self.examples:
            found.append("examples")
        if self.request.tests is not None:
            found.append("tests")
        return ("parse", "compile", *found, "agreement", "critique")

    async def examine(self, kind: EvidenceKind, draft: Draft, earlier: Sequence[Draft]) -> Evidence:
        """Make one check of a draft.

        Args:
            earlier: drafts made before it, oldest first.
        """
        entry, text = self.features.entry, self.request.last_user_text
        match kind:
            case "parse":
                return await check_parse(draft.code, draft.language)
            case "compile":
                return await check_compile(draft.code, draft.language, entry=entry, request=text)
            case "arguments":
                return await check_arguments(draft.code, draft.language, entry=entry)
            case "examples":
                return await check_examples(
                    draft.code, self.examples, self.sandbox, entry=entry, timeout_s=self.timeout_s
                )
            case "tests":
                return await check_tests(
                    draft.code,
                    self.request.tests or "",
                    self.sandbox,
                    module=self.request.tests_module,
                    timeout_s=self.timeout_s,
                )
            case "schema" if self.features.kind == "tool":
                must_call = self.request.tool_choice == "required"
                return await check_tool_calls(
                    draft.tool_calls, self.request.tools, must_call=must_call
                )
            case "schema":
                return await check_schema(draft.text, self.request.json_schema or {})
            case "grounding":
                return check_grounding(draft.tool_calls, self.request)
            case "agreement":
                return compare(draft, earlier)
            case "behaviour" | "verification" | "critique" | "logprob" | "whole" | "record":
                raise AssertionError(f"{kind} is not made here")

    async def compare_behaviour(self, drafts: Sequence[Draft]) -> Behaviour:
        """Which drafts do the same, on inputs made for this request."""
        return await compare_behaviour(
            drafts,
            self.request.last_user_text,
            self.examples,
            self.sandbox,
            entry=self.features.entry,
            timeout_s=self.timeout_s,
        )


def read_code(draft: Draft, features: Features) -> Draft:
    """The draft with the code that its text holds."""
    if features.output == "text":
        return draft
    code = extract_code(draft.text, wanted=features.entry, language=features.language)
    return replace(draft, code=code.text, language=code.language)


def compare(draft: Draft, earlier: Sequence[Draft]) -> Evidence:
    """Whether another tier wrote the same program, names and layout apart."""
    began = time.perf_counter()
    program = normal_form(draft.code)
    same = [
        other.tier
        for other in earlier
        if other.tier != draft.tier and other.code and normal_form(other.code) == program
    ]
    return Evidence(
        kind="agreement",
        score=1.0 if same else 0.0,
        weight=AGREEMENT_WEIGHT if same else DISAGREEMENT_WEIGHT,
        cost_s=time.perf_counter() - began,
        detail=f"same program as {same[0]}'s" if same else "no other tier wrote the same",
    )


def read_critique(draft: Draft) -> Evidence:
    """What a critic said: first `right` or `wrong`, then why. Anything else counts as not said."""
    found = _VERDICT.match(draft.text)
    call = Evidence(
        kind="critique",
        score=None,
        cost_s=draft.elapsed_s,
        detail="the critic gave no verdict",
        usage=draft.usage,
        prompt_sha256=draft.prompt_sha256,
        tier=draft.tier,
    )
    if found is None:
        return call
    right = found[1].lower() == "right"
    reason = "" if right else " ".join(found[2].split())[:200]
    return replace(call, score=float(right), weight=CRITIQUE_WEIGHT, detail=reason)
