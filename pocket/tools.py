"""Tool-call samples in Qwen's form, under a short rendering of Qwen's tools preamble."""

# ruff: noqa: E501, SIM905  (word lists: words in one string read better than quoted one by one)

from __future__ import annotations

import json
from random import Random

from pocket.ops.base import expand
from pocket.sample import Sample

TOOLS: dict[str, tuple[str, ...]] = {
    "read_file": ("path",),
    "write_file": ("path", "content"),
    "list_files": ("path",),
    "search_files": ("pattern", "path"),
    "execute_command": ("command",),
}
"""Tool name → its parameters, all strings."""

_ASKS = {
    "read_file": (
        "(open|read|show|show me|cat|print|display|view|load) [the ][file |contents of ]{path}[ please]",
        "what('s| is) (in|inside) {path}?", "(can|could) you (open|read|show me) {path}?", "let me see {path}",
        "i (want|need) to (see|look at|read) {path}", "(look at|check|inspect|have a look at) {path}", "(give me|get) the (content|contents|text) of {path}",
    ),
    "write_file": (
        "(write|save|put) {content} (to|into|in) [the file ]{path}", "(create|make) [a file ][called |named ]{path} (with|containing) {content}",
        "(can|could) you (write|save|put) {content} (to|in|into) {path}?", "{path} should (contain|say) {content}",
        "new file {path}: {content}", "overwrite {path} with {content}",
    ),
    "list_files": (
        "(list|show|show me) [all ][the ]files (in|under|inside|of) {path}", "what files are (in|under) {path}?", "ls {path}",
        "what's in the (folder|directory) {path}?", "(which|what) files does {path} (have|contain)?", "(list|show) [the ](folder|directory|dir) {path}",
        "(can|could) you list {path}?", "(directory|folder) listing of {path}",
    ),
    "search_files": (
        "(find|search for|look for|grep|search) {pattern} in {path}", "where (is|does) {pattern} (used|appear|occur) in {path}?",
        "(grep|search) {path} for {pattern}", "(which|what) files in {path} (contain|mention|have) {pattern}?", "is there any {pattern} in {path}?",
        "(can|could) you (find|search for|look for) {pattern} (in|under) {path}?", "show (every|all|me) {pattern} in {path}",
    ),
    "execute_command": (
        "(run|execute) {command}", "(run|execute) the command {command}", "(can|could) you run {command}?", "please (run|execute) {command}",
        "{command} please", "in the (shell|terminal)[:|,] {command}", "what does {command} (print|say|output)?", "try {command}",
    ),
}  # fmt: skip
_KNOWN = (
    ("(run|execute|start) [all ]the tests", "execute_command", {"command": "pytest"}),
    (
        "(do the tests pass|are the tests green|check that the tests pass|test it)?",
        "execute_command",
        {"command": "pytest"},
    ),
    ("(list|show|show me|what are) the files[ here]", "list_files", {"path": "."}),
    ("(ls|what files are here?|list the current (folder|directory))", "list_files", {"path": "."}),
    ("(show|what is|print) the git (status|state)", "execute_command", {"command": "git status"}),
    ("(open|read|show) the readme", "read_file", {"path": "README.md"}),
    ("(find|search for|look for) todos", "search_files", {"pattern": "TODO", "path": "."}),
)
_STEMS = (
    "config main app utils index readme notes data users report test_main setup server client model orders todo log settings "
    "parser routes schema invoice budget draft summary core cli db auth cache queue worker engine ladder names plan"
).split()
_FOLDERS = "src tests docs data lib app scripts build tmp logs assets bin web api core etc backup reports".split()
_ENDINGS = "py py py txt md json yaml toml csv js html cfg ini log sh sql xml".split()
_WORDS = "TODO FIXME import class def error main user print timeout return password config retry version async lambda token".split()
_COMMANDS = (
    "ls -la", "pytest -q", "git status", "git log", "python {path}", "cat {path}", "wc -l {path}", "make {word}", "pip list",
    "npm {word}", "git diff {path}", "rm {path}", "mkdir {folder}", "python -m {word}", "du -sh {folder}", "touch {path}",
    "ruff check {folder}", "pytest {path}", "git add {path}", "echo {word}", "head {path}", "make", "df -h", "whoami",
)  # fmt: skip
_CONTENTS = (
    "hello",
    "hello world",
    "done",
    "x = 1",
    "import os",
    "print(1)",
    "debug: true",
    "name,score",
    "# notes",
    "42",
    "a,b,c",
    "ok",
)


def system() -> str:
    """The short tools preamble, one JSON object a line."""
    lines = [
        json.dumps({"name": name, "parameters": list(parameters)})
        for name, parameters in TOOLS.items()
    ]
    return "# Tools\n\n<tools>\n" + "\n".join(lines) + "\n</tools>"


def call(name: str, arguments: dict[str, str]) -> str:
    """One tool call in Qwen's form."""
    return f"<tool_call>\n{json.dumps({'name': name, 'arguments': arguments})}\n</tool_call>"


def tool_sample(rng: Random) -> Sample:
    """A request for one of the tools, and the call."""
    if rng.random() < 0.08:
        asked, name, arguments = rng.choice(_KNOWN)
        prompt = expand(asked, rng)
    else:
        name = rng.choice(tuple(TOOLS))
        arguments = {parameter: _value(parameter, name, rng) for parameter in TOOLS[name]}
        prompt = _asked(expand(rng.choice(_ASKS[name]), rng), arguments, rng)
    if rng.random() < 0.35:
        prompt = (
            prompt[:1].upper() + prompt[1:]
            if not prompt.startswith(tuple(arguments.values()))
            else prompt
        )
    return Sample(
        kind="tool", level="mundane", prompt=prompt, answer=call(name, arguments), system=system()
    )


def _asked(template: str, arguments: dict[str, str], rng: Random) -> str:
    for parameter, value in arguments.items():
        quotable = parameter in ("content", "pattern", "command")
        shown = rng.choice((value, f"'{value}'", f'"{value}"', f"`{value}`")) if quotable else value
        if not quotable and rng.random() < 0.1:
            shown = f"`{value}`"
        template = template.replace(f"{{{parameter}}}", shown)
    return template


def _value(parameter: str, tool: str, rng: Random) -> str:
    if parameter == "path":
        return _folder(rng) if tool in ("list_files", "search_files") else _path(rng)
    if parameter == "pattern":
        return rng.choice(_WORDS) if rng.random() < 0.5 else _stem(rng)
    if parameter == "content":
        return rng.choice(_CONTENTS) if rng.random() < 0.5 else f"{_stem(rng)} {_stem(rng)}"
    command = rng.choice(_COMMANDS)
    for slot, value in (("{path}", _path(rng)), ("{word}", _stem(rng)), ("{folder}", _folder(rng))):
        command = command.replace(slot, value)
    return command


def _stem(rng: Random) -> str:
    if rng.random() < 0.5:
        return rng.choice(_STEMS)
    return (
        "".join(
            rng.choice("abcdefghiklmnoprstuvwxyz_0123") for _ in range(rng.randint(3, 8))
        ).strip("_")
        or "notes"
    )


def _folder(rng: Random) -> str:
    first = rng.choice(_FOLDERS) if rng.random() < 0.7 else _stem(rng)
    return rng.choice((first, first, f"{first}/{_stem(rng)}", f"./{first}", f"{first}/"))


def _path(rng: Random) -> str:
    name = f"{_stem(rng)}.{rng.choice(_ENDINGS)}"
    return f"{_folder(rng).rstrip('/')}/{name}" if rng.random() < 0.45 else name
