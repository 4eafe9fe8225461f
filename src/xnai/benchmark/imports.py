"""Task files of others, as task files of xnai: HumanEval and MBPP, one JSON object a line.

    HumanEval   task_id, prompt, entry_point, canonical_solution, test (defines `check`)
    MBPP        task_id, text or prompt, code, test_list, test_setup_code

Their tests stay hidden, so what only the tests of MBPP say is said in the prompt: how the function
is called. They have no levels; one is given by the length of the reference (`level_of`). No code of
a file is run here. Source: Chen et al. (2021), Austin et al. (2021), their published files.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import orjson
import yaml

from xnai.benchmark.tasks import MAX_BYTES, Task, TaskSet, read_tasks
from xnai.cascade.extract import parse_python
from xnai.core.errors import BadRequest
from xnai.core.judgement import Complexity

FEW: Final = 3
"""Statements, loops and branches of a reference that is called mundane, at most."""
SOME: Final = 9
"""As `FEW`, of one that is called mid."""
_STEPS: Final = (ast.stmt, ast.comprehension, ast.IfExp, ast.Lambda)


def import_tasks(path: Path) -> TaskSet:
    """Read a HumanEval- or MBPP-style file.

    Raises:
        BadRequest: it cannot be read, or a line is of neither kind; names the line.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadRequest(f"{path} cannot be read: {error.strerror}.") from error
    if len(content) > MAX_BYTES:
        raise BadRequest(f"{path} has more than {MAX_BYTES} bytes.", hint="Split it.")
    rows = [(n, line) for n, line in enumerate(content.splitlines(), 1) if line.strip()]
    tasks = tuple(_task(line, f"{path}:{number}") for number, line in rows)
    if not tasks:
        raise BadRequest(f"{path} holds no tasks.", hint="Give a file with a JSON object a line.")
    found = TaskSet(name=path.stem, about=f"imported from {path.name}", source="", tasks=tasks)
    # Read as it will be read: what is wrong with a task is said now, by the line of what is made.
    return read_tasks(as_yaml(found), source=f"{path}, imported", told=str(path))


def as_yaml(tasks: TaskSet, *, head: str = "") -> str:
    """A task file.

    Args:
        head: comment lines to begin with.
    """
    rows = [task.model_dump(exclude_defaults=True) for task in tasks.tasks]
    document = {"version": 1, "name": tasks.name, "about": tasks.about, "tasks": rows}
    text: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return head + text


def level_of(reference: str) -> Complexity:
    """By the number of statements, loops and branches of the reference; mid where there is none."""
    tree = parse_python(reference)
    if tree is None or not tree.body:
        return "mid"
    steps = sum(isinstance(node, _STEPS) for node in ast.walk(tree)) - len(tree.body)
    return "mundane" if steps <= FEW else "mid" if steps <= SOME else "heavy"


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they stand, behind `|`."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    )


_Dumper.add_representer(str, _represent)


def _task(line: bytes, place: str) -> Task:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise BadRequest(
            f"{place}: not JSON: {error}.", hint="Give one JSON object a line."
        ) from error
    readers: dict[str, Callable[[Mapping[str, Any]], Task]] = {
        "entry_point": _human_eval,
        "test_list": _mbpp,
    }
    told = next((key for key in readers if isinstance(row, dict) and key in row), None)
    if told is None:
        raise BadRequest(
            f"{place}: neither HumanEval (`entry_point`, `test`, …) nor MBPP (`test_list`, …).",
            hint="HumanEval has task_id, prompt, entry_point, canonical_solution and test; "
            "MBPP has task_id, text, code and test_list.",
        )
    try:
        return readers[told](row)
    except KeyError as error:
        raise BadRequest(f"{place}: the key {error.args[0]!r} is missing.") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise BadRequest(f"{place}: cannot be read: {str(error).splitlines()[0]}.") from error


def _human_eval(row: Mapping[str, Any]) -> Task:
    begun, entry = str(row["prompt"]), str(row["entry_point"])
    reference = _tidy(begun + str(row["canonical_solution"]))
    return Task(
        id=_name(row["task_id"]),
        level=level_of(reference),
        prompt="Complete this Python function. Answer with the whole of it.\n\n"
        f"```python\n{_tidy(begun)}```\n",
        entry=entry,
        tests=_tidy(f"{row['test']}\n\n\ndef test_all():\n    check({entry})\n"),
        reference=reference,
    )


def _mbpp(row: Mapping[str, Any]) -> Task:
    reference, tests = _tidy(row["code"]), [str(each) for each in row["test_list"]]
    entry, arguments = _signature(reference, tests)
    asked = str(row["text"] if "text" in row else row["prompt"]).strip()
    setup = str(row.get("test_setup_code") or "")
    return Task(
        id=_name(row["task_id"]),
        level=level_of(reference),
        prompt=f"{asked}\nIn Python; it is called as {entry}({', '.join(arguments)}).\n",
        entry=entry,
        tests=_tidy("\n".join([setup, *tests])),
        reference=reference,
    )


def _signature(reference: str, tests: list[str]) -> tuple[str, list[str]]:
    """The function of the reference that the first test calls, and the names of its arguments."""
    tree, test = parse_python(reference), parse_python(tests[0] if tests else "")
    called = {n.func.id for n in ast.walk(test) if isinstance(n, ast.Call)
              and isinstance(n.func, ast.Name)} if test else set()  # fmt: skip
    for node in tree.body if tree else []:
        if isinstance(node, ast.FunctionDef) and node.name in called:
            return node.name, [argument.arg for argument in node.args.args]
    raise ValueError("the first test calls no function that `code` defines")


def _name(number: object) -> str:
    return str(number).replace(" ", "_")


def _tidy(code: str) -> str:
    """One kind of line end, and one at the end."""
    return code.replace("\r\n", "\n").strip("\n") + "\n"
