"""Runs a draft's code inside the sandbox and reports what came of it. Its text is the program.

Standard library only, and little of it: each import costs milliseconds in every run. Nothing here
is imported by the rest of xnai.

The draft's code shares this process, so nothing it says is believed: its prints go nowhere,
reports leave through a private descriptor behind a word it is not told, and results are copied
into plain data by the methods of the built-in types, whatever a subclass claims. What `calls`
should return is not known in here at all: the comparison is made outside. For `tests` the expected
values are in the user's own file; code that searches the interpreter for this runner could still
cheat there.
"""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Sequence
    from types import ModuleType
    from typing import Any, NoReturn

    Report = Callable[[dict[str, Any]], None]

_SHOW = ascii
"""Kept, as the code may put its own in its place."""

MAX_REPR = 200
MAX_NODES = 2000
MAX_DEPTH = 40
MAX_BITS = 14_000
"""Of a whole number; Python writes at most 4,300 digits."""
MAX_COPY = 48 * 1024
"""Characters for all results of one run; the sandbox cuts output at 64 KiB."""


class OutOfTimeError(BaseException):
    """One call took too long; not an `Exception`, so that few handlers catch it."""


class NotInSandboxError(BaseException):
    """The test file needs something that is not here."""


def main(job: dict[str, Any]) -> None:
    """Do the job and leave at once, without the exit handlers that the code may have set."""
    os.unlink("__program__.py")  # noqa: PTH108 (it holds the word that marks our reports)
    leave = os._exit
    report = _private_channel(job["word"])
    try:
        (_run_calls if job["kind"] == "calls" else _run_tests)(job, report)
        report({"event": "end"})
    finally:
        leave(0)


def _private_channel(word: str) -> Report:
    out = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for fd in (1, 2):
        os.dup2(nowhere, fd)
    write = os.write

    def report(record: dict[str, Any]) -> None:
        write(out, f"{word} {_SHOW(record)}\n".encode())

    return report


class _AtMost:
    """Raises `OutOfTimeError` after so many seconds, again and again until it gets through."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        signal.signal(signal.SIGALRM, self._ring)
        signal.setitimer(signal.ITIMER_REAL, self._seconds, 0.2)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, *_: object) -> NoReturn:
        raise OutOfTimeError(f"{self._seconds:g}")


def _run_calls(job: dict[str, Any], report: Report) -> None:
    """Call the draft's functions; stop at the first call that takes too long."""
    module = type(sys)(job["module"])
    sys.modules[job["module"]] = module
    report({"event": "start", "index": -1})
    code = compile(job["code"], job["module"], "exec", dont_inherit=True)
    loaded = _outcome(lambda: exec(code, module.__dict__), job["call_s"])  # noqa: S102
    report({"event": "done", "index": -1, **loaded})
    if "returned" not in loaded:
        return
    for index, call in enumerate(job["calls"]):
        report({"event": "start", "index": index})
        outcome = _outcome(lambda: _value(call, module), job["call_s"])  # noqa: B023 (called here)
        if len(_SHOW(outcome.get("returned"))) > MAX_COPY // len(job["calls"]):
            outcome["returned"] = {"large": True}
        report({"event": "done", "index": index, **outcome})
        if outcome.get("raised") == OutOfTimeError.__name__:
            return


def _value(call: str, module: ModuleType) -> Any:  # noqa: ANN401 (whatever the code returns)
    return _awaited(eval(call, module.__dict__))  # noqa: S307 (that is what the sandbox is for)


def _awaited(value: Any) -> Any:  # noqa: ANN401
    if type(value).__name__ == "coroutine":
        import asyncio  # noqa: PLC0415 (200 ms)

        return asyncio.run(value)
    return value


def _outcome(act: Callable[[], object], seconds: float) -> dict[str, Any]:
    """What came of it, as plain data."""
    try:
        with _AtMost(seconds):
            value = act()
            copy = _Copier().plain(value)
            return {"returned": copy, "truth": bool(value), "shown": _shown(value)}
    except BaseException as error:  # noqa: BLE001 (sys.exit and the like are results here)
        return _raised(error)


def _raised(error: BaseException) -> dict[str, Any]:
    name = type.__dict__["__name__"].__get__
    kind = type(error)
    return {
        "raised": name(kind),
        "ancestors": [name(base) for base in kind.__mro__],
        "shown": _shown(error, str).partition("\n")[0],
    }


def _shown(value: object, show: Callable[[Any], str] = repr) -> str:
    try:
        with _AtMost(0.5):
            text = "".join(str.__iter__(show(value)))
    except BaseException:  # noqa: BLE001 (a repr of the draft's own making)
        return f"<{type(value).__name__}>"
    return text if len(text) <= MAX_REPR else f"{text[: MAX_REPR - 3]}..."


class _Copier:
    """Copies a value into plain data with the built-in types' own methods.

    A subclass is copied as what it stores, not as what it claims. Anything else than built-in
    data becomes `{"o": type name}`, which equals no literal.
    """

    def __init__(self) -> None:
        self.n_nodes = 0

    def plain(self, value: Any, depth: int = 0) -> Any:  # noqa: ANN401 (one per type)
        self.n_nodes += 1
        if self.n_nodes > MAX_NODES or depth > MAX_DEPTH:
            return {"large": True}
        kind = type(value)
        if value is None or kind is bool:
            return value
        mro = kind.__mro__
        if int in mro:
            return {"large": True} if int.bit_length(value) > MAX_BITS else int.__index__(value)
        if float in mro:
            return {"f": float.__repr__(value)}
        if complex in mro:
            return {"c": complex.__repr__(value)}
        if str in mro:
            self.n_nodes += str.__len__(value) // 8
            return "".join(str.__iter__(str.__getitem__(value, slice(MAX_COPY))))
        if bytes in mro:
            return {"b": bytes.hex(bytes.__getitem__(value, slice(MAX_COPY)))}
        return self._container(value, mro, depth + 1)

    def _container(self, value: Any, mro: tuple[type, ...], depth: int) -> Any:  # noqa: ANN401
        for kind, tag in ((list, "l"), (tuple, "t"), (set, "S"), (frozenset, "S")):
            if kind in mro:
                return {tag: [self.plain(item, depth) for item in self._some(kind, value)]}
        if dict in mro:
            pairs = self._some(dict, dict.items(value))
            return {"d": [[self.plain(k, depth), self.plain(v, depth)] for k, v in pairs]}
        return {"o": mro[0].__name__}

    def _some(self, kind: Any, value: Any) -> list[Any]:  # noqa: ANN401
        """The items, but no more of them than make the copy too large."""
        items = iter(value) if kind is dict else kind.__iter__(value)
        return [item for item, _ in zip(items, range(MAX_NODES + 1), strict=False)]


def _run_tests(job: dict[str, Any], report: Report) -> None:
    """Run a test file: plain assertions, `test_*` functions, `unittest` classes."""
    import ast  # noqa: PLC0415 (this and the next cost 60 ms)
    import unittest  # noqa: PLC0415, F401 (before the draft's code can put its own there)

    sys.modules["pytest"] = _small_pytest()
    module = type(sys)("tests_of_the_user")
    sys.modules[module.__name__] = module
    module.__dict__["_xnai_equal"] = _equal
    if job["inject"]:
        module.__dict__.update(vars(__import__(job["module"])))
    tree = ast.parse(job["tests"])
    compared = [_compared(statement) for statement in tree.body]
    _watch_assertions(tree)
    for number, (statement, about) in enumerate(zip(tree.body, compared, strict=True)):
        name = f"line {statement.lineno}" if isinstance(statement, ast.Assert) else f"-{number}"
        one = ast.Module([statement], [])
        code = compile(ast.fix_missing_locations(one), "tests", "exec", dont_inherit=True)
        run = lambda: exec(code, module.__dict__)  # noqa: B023, E731, S102
        if not _test(report, job, name, run, about):
            return
    for name, act in _collected(module):
        if not _test(report, job, name, act):
            return


def _collected(module: ModuleType) -> list[tuple[str, Callable[[], object]]]:
    """Tests defined in the file, in its order."""
    import unittest  # noqa: PLC0415

    found: list[tuple[str, Callable[[], object]]] = []
    for name, value in list(vars(module).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            cases: Any = unittest.defaultTestLoader.loadTestsFromTestCase(value)
            for case in cases:
                found.append((f"{name}.{case.id().rpartition('.')[2]}", case.debug))
        elif isinstance(value, type) and name.startswith("Test"):
            around = {**vars(module), **vars(value)}
            for method in [m for m in vars(value) if m.startswith("test")]:
                found += _rows(f"{name}.{method}", getattr(value, method), around, value)
        elif name.startswith("test") and callable(value):
            found += _rows(name, value, vars(module))
    return found


def _rows(
    name: str,
    test: Any,  # noqa: ANN401
    around: dict[str, Any],
    kind: Callable[[], object] | None = None,
) -> list[tuple[str, Callable[[], object]]]:
    """A test with each of its rows; what only pytest could prepare for it is not here.

    Args:
        around: the names of its module, and of its class.
        kind: its class: each run gets a fresh instance.
    """
    prepares = [n for n in around if n.startswith(("setup_", "teardown_"))][:1]

    def act(row: dict[str, object]) -> object:
        run = getattr(kind(), name.rpartition(".")[2]) if kind else test
        if lacking := prepares or [n for n in _taken(run) if n not in row]:
            raise NotInSandboxError(f"pytest's `{', '.join(lacking)}`")
        return _awaited(run(**row))

    def bound(row: dict[str, object]) -> Callable[[], object]:
        return lambda: act(row)

    return [(name, bound(row)) for row in getattr(test, "xnai_rows", [{}])]


def _taken(test: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The arguments that a test must be given; none of what is no plain function or method."""
    function = getattr(test, "__func__", test)
    code = getattr(function, "__code__", None)
    if code is None:
        return ()
    most = code.co_argcount - len(function.__defaults__ or ())
    names: tuple[str, ...] = code.co_varnames[function is not test : most]
    return names


def _compared(statement: Any) -> list[str]:  # noqa: ANN401 (ast is imported late)
    """Source of the call and of what is expected, of a plain `assert call == expected`."""
    import ast  # noqa: PLC0415

    sides = _sides(statement.test) if isinstance(statement, ast.Assert) else []
    sources = [ast.unparse(side) for side in sides]
    return sources[::-1] if sources and _is_called_right(*sources) else sources


def _sides(test: Any) -> list[Any]:  # noqa: ANN401 (ast is imported late)
    """Both sides of `left == right`, and of nothing else."""
    import ast  # noqa: PLC0415

    if isinstance(test, ast.Compare) and [type(op) for op in test.ops] == [ast.Eq]:
        return [test.left, test.comparators[0]]
    return []


def _is_called_right(left_source: str, right_source: str) -> bool:
    return "(" in right_source and "(" not in left_source


def _test(
    report: Report,
    job: dict[str, Any],
    name: str,
    act: Callable[[], object],
    about: Sequence[str] = (),
) -> bool:
    """Run one; False when the file cannot go on. A name with `-` is a statement that prepares."""
    report({"event": "start", "name": name})
    _SEEN.clear()
    outcome = _outcome(act, job["call_s"])
    passed = "returned" in outcome
    record = {} if passed else {**outcome, "seen": list(_SEEN), "about": list(about)}
    report({"event": "done", "name": name, "passed": passed, **record})
    out_of_time = outcome.get("raised") == OutOfTimeError.__name__
    return not out_of_time and (passed or not name.startswith("-"))


_SEEN: list[str] = []
"""Source of the left side, its value, the expected value: of the comparison asserted last."""


def _equal(left: Any, right: Any, left_source: str, right_source: str) -> bool:  # noqa: ANN401
    """`left == right`, watched; an object that equals everything equals nothing."""
    called, value, want = left_source, left, right
    if _is_called_right(left_source, right_source):
        called, value, want = right_source, right, left
    _SEEN[:] = [called, _copied(value), _copied(want)]
    return bool(left == right) and not _is_impostor(left) and not _is_impostor(right)


def _copied(value: object) -> str:
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 (a repr of the draft's own making)
        return f"<{type(value).__name__}>"
    return text if len(text) <= MAX_REPR else f"{text[: MAX_REPR - 3]}..."


def _is_impostor(value: Any) -> bool:  # noqa: ANN401
    mine = isinstance(value, _Approx) or type(value).__module__ == "builtins"
    return not mine and bool(value == object())


def _watch_assertions(tree: ast.Module) -> None:
    """Rewrite `assert a == b` so that both values can be told."""
    import ast  # noqa: PLC0415

    for node in ast.walk(tree):
        if not isinstance(node, ast.Assert):
            continue
        test = node.test
        if sides := _sides(test):
            sources: list[ast.expr] = [ast.Constant(ast.unparse(side)) for side in sides]
            node.test = ast.Call(ast.Name("_xnai_equal", ast.Load()), [*sides, *sources], [])
        elif node.msg is None:
            node.msg = ast.Constant(f"assert {ast.unparse(test)}")


def _small_pytest() -> ModuleType:
    """The part of pytest that a test of one function needs; the sandbox has no packages."""
    module: Any = type(sys)("pytest")
    mark: Any = type(sys)("pytest.mark")
    mark.parametrize = _parametrize
    module.raises, module.approx, module.skip, module.mark = _Raises, _Approx, _skip, mark
    module.__getattr__ = _not_here
    mark.__getattr__ = _not_here
    return module  # type: ignore[no-any-return]


def _not_here(name: str) -> NoReturn:
    if name.startswith("__"):
        raise AttributeError(name)
    raise NotInSandboxError(f"pytest's `{name}`")


class _Raises:
    def __init__(self, kinds: Any, match: str = "") -> None:  # noqa: ANN401 (as pytest's)
        self._kinds, self._match = kinds, match
        self.value: BaseException | None = None

    def __enter__(self) -> _Raises:
        return self

    def __exit__(self, kind: Any, error: BaseException | None, _: object) -> bool:  # noqa: ANN401
        if error is None:
            raise AssertionError(f"did not raise {getattr(self._kinds, '__name__', self._kinds)}")
        self.value = error
        return isinstance(error, self._kinds) and self._matches(error)

    def _matches(self, error: BaseException) -> bool:
        import re  # noqa: PLC0415

        if self._match and not re.search(self._match, str(error)):
            raise AssertionError(f"{str(error)!r} does not match {self._match!r}") from error
        return True


class _Approx:
    def __init__(self, want: Any, rel: float = 1e-6, abs: float = 1e-12) -> None:  # noqa: A002, ANN401
        self.want, self.rel, self.abs = want, rel, abs

    def __eq__(self, other: Any) -> bool:  # noqa: ANN401
        if isinstance(self.want, dict):
            return other.keys() == self.want.keys() and list(other.values()) == self._each(
                [self.want[key] for key in other]
            )
        if isinstance(self.want, list | tuple):
            return list(other) == self._each(self.want)
        return bool(max(other - self.want, self.want - other) <= self._tolerance())

    __hash__ = None  # type: ignore[assignment]

    def _each(self, wanted: Sequence[Any]) -> list[_Approx]:
        return [_Approx(want, self.rel, self.abs) for want in wanted]

    def _tolerance(self) -> float:
        return float(max(self.rel * max(self.want, -self.want), self.abs))

    def __repr__(self) -> str:
        return f"about {self.want!r}"


def _parametrize(names: Any, rows: Any, **_: object) -> Callable[[Any], Any]:  # noqa: ANN401
    keys = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)

    def mark(function: Any) -> Any:  # noqa: ANN401
        before = getattr(function, "xnai_rows", [{}])
        new = [dict(zip(keys, row if len(keys) > 1 else (row,), strict=True)) for row in rows]
        function.xnai_rows = [{**old, **row} for old in before for row in new]
        return function

    return mark


def _skip(reason: str = "") -> NoReturn:
    import unittest  # noqa: PLC0415

    raise unittest.SkipTest(reason)
