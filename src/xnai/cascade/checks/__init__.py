"""Checks of a draft: parse, compile, arguments, examples, tests; schema, grounding.

Each gives one `Evidence` with the facts it has verified, in words that the next tier can use.
A check that cannot be made (no parser, no sandbox, no function to call) scores None and says why:
it speaks neither for the draft nor against it. `compare_behaviour` is about several drafts.
"""

from xnai.cascade.checks.behaviour import compare_behaviour
from xnai.cascade.checks.executed import check_examples, check_tests
from xnai.cascade.checks.grounding import check_grounding
from xnai.cascade.checks.schema import check_schema, check_tool_calls
from xnai.cascade.checks.static import check_arguments, check_compile, check_parse

__all__ = [
    "check_arguments",
    "check_compile",
    "check_examples",
    "check_grounding",
    "check_parse",
    "check_schema",
    "check_tests",
    "check_tool_calls",
    "compare_behaviour",
]
