"""What can be seen in Python source without running it. Pure.

Covers names that are never bound, functions defined, and how many arguments they take. Does not
follow imports or flow: a name bound anywhere counts as bound.
"""

from __future__ import annotations

import ast
import builtins
import re
import symtable
import sys
from dataclasses import dataclass
from functools import lru_cache

from xnai.cascade.extract import fenced_blocks, parse_python

_NOT_OURS = sys.stdlib_module_names | {"pytest", "hypothesis", "numpy", "pandas", "parameterized"}
"""Modules that tests import beside the one they test."""
MAX_TESTS_READ = 8192
"""Characters; a longer test file is run, but not searched for the function that it calls."""
_ALWAYS = frozenset(dir(builtins)) | {"__file__", "__annotations__", "__builtins__", "__class__"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Signature:
    """How many positional arguments a function takes; `most` is None for `*args`."""

    least: int
    most: int | None


def undefined_names(source: str) -> tuple[str, ...]:
    """Names that are read somewhere and bound nowhere, in the order of their first use.

    Empty when the source cannot be judged: it does not parse, or binds names by `import *`.
    """
    tree = parse_python(source)
    if tree is None or _binds_unseen(tree):
        return ()
    try:
        table = symtable.symtable(source, "answer", "exec")
    except SyntaxError:  # what the parser lets pass and the compiler does not
        return ()
    bound = _ALWAYS | {symbol.get_name() for symbol in table.get_symbols() if _is_bound(symbol)}
    bound |= _declared_global(table)
    missing = {name for name in _read_as_global(table) if name not in bound}
    reads = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return tuple(dict.fromkeys(name for name in reads if name in missing))


@lru_cache(maxsize=64)
def normal_form(code: str) -> str:
    """Python code up to layout, comments and the names of local variables; other text as it is."""
    try:
        return _normal_dump(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return code.strip()


def _normal_dump(code: str) -> str:
    tree = ast.parse(code)
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.arg = names.setdefault(node.arg, f"v{len(names)}")
            node.annotation = None
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.setdefault(node.id, f"v{len(names)}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
        elif isinstance(node, ast.FunctionDef):
            node.returns = None
    return ast.dump(tree)


def holds_tests(source: str) -> bool:
    """Whether a test file may test something: an assertion, a function `test…`, or a class."""
    tree = parse_python(source)
    return tree is not None and any(
        isinstance(node, ast.Assert | ast.ClassDef)
        or (isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name[:4] == "test")
        for node in ast.walk(tree)
    )


def module_under_test(tests: str, likely: str = "") -> str:
    """The module that a test file imports the answer from.

    Args:
        likely: its name, if the file imports one of that name.

    Returns:
        Else the one module that neither Python nor a test tool brings; empty when there is none, or
        more than one: then nobody can tell which holds the answer.
    """
    tree = parse_python(tests)
    found = {name.partition(".")[0] for name in _foreign(tree)} if tree else set[str]()
    if likely in found:
        return likely
    return found.pop() if len(found) == 1 else ""


def _foreign(tree: ast.Module) -> frozenset[str]:
    names = {name for node in ast.walk(tree) for name in _imports(node)}
    return frozenset(name for name in names if name.partition(".")[0] not in _NOT_OURS)


def _imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def function_under_test(tests: str, module: str = "") -> str:
    """The one function that a test file calls and that the answer must bring; empty when unsure.

    Args:
        module: name by which the tests may import the answer.
    """
    tree = parse_python(tests) if len(tests) <= MAX_TESTS_READ else None
    if tree is None:
        return ""
    module = module_under_test(tests, module)
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == module
        for alias in node.names
    }
    if not module and not _foreign(tree):
        imported = set(undefined_names(tests))
    called = {_called(node, module) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    wanted = {
        name.removeprefix(f"{module}.")
        for name in called
        if name in imported or (module and name.startswith(f"{module}."))
    }
    return wanted.pop() if len(wanted) == 1 else ""


def _called(call: ast.Call, module: str) -> str:
    """`f` of `f(…)`, `module.f` of `module.f(…)`; empty for other calls."""
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if module and owner == module:
            return f"{owner}.{name}"
    return ""


def _binds_unseen(tree: ast.Module) -> bool:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            return True
        if isinstance(node, ast.Name) and node.id in {"exec", "globals", "__getattr__"}:
            return True
    return False


def _is_bound(symbol: symtable.Symbol) -> bool:
    return symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()


def _declared_global(table: symtable.SymbolTable) -> set[str]:
    names = set[str]()
    for child in table.get_children():
        names |= {s.get_name() for s in child.get_symbols() if s.is_declared_global()}
        names |= _declared_global(child)
    return names


def _read_as_global(table: symtable.SymbolTable) -> set[str]:
    """Names read in this scope or below that resolve to the module or to nothing.

    A local of a function called `top` is said to be global too: Python takes it for the module.
    """
    top = table.get_type() == "module"
    names = {
        s.get_name()
        for s in table.get_symbols()
        if s.is_referenced() and (not _is_bound(s) if top else s.is_global() and not s.is_local())
    }
    for child in table.get_children():
        names |= _read_as_global(child)
    return names


def signature(source: str, name: str) -> Signature | None:
    """How a function defined at the top of the source may be called; None when it is not known.

    Classes, decorated functions and assigned names are not known.
    """
    function = _function(source, name)
    if function is None or function.decorator_list:
        return None
    return _signature(function.args)


def _function(source: str, name: str) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """The function of this name at the top of the source: the last one, which is the one called."""
    tree = parse_python(source)
    for node in reversed(tree.body if tree else []):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
            return node
    return None


def _signature(arguments: ast.arguments) -> Signature:
    n = len(arguments.posonlyargs) + len(arguments.args)
    return Signature(
        least=n - len(arguments.defaults), most=None if arguments.vararg is not None else n
    )


def unused_arguments(source: str, name: str) -> tuple[str, ...]:
    """Arguments that a function at the top of the source takes and never reads, in their order.

    Empty for stubs (`...`, `pass`, `raise`), for functions that read all their locals at once, and
    where there is no such function. Names that begin with an underscore are meant to be unused.
    """
    function = _function(source, name)
    if function is None or _is_stub(function):
        return ()
    read = {
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    if read & {"locals", "vars"}:
        return ()
    taken = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    names = (argument.arg for argument in taken)
    return tuple(n for n in names if n not in read and not n.startswith("_"))


def _is_stub(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = [node for node in function.body if not _is_constant(node)]
    return all(isinstance(node, ast.Pass | ast.Raise) for node in body)


def _is_constant(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def functions(source: str) -> tuple[str, ...]:
    """Functions defined at the top of the source, in order."""
    tree = parse_python(source)
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return tuple(node.name for node in (tree.body if tree else []) if isinstance(node, kinds))


def defines(source: str, name: str) -> bool:
    """Whether the source binds the name at its top, or as a method of a class."""
    tree = parse_python(source)
    if tree is None:
        return False
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    named = {node.name for node in ast.walk(tree) if isinstance(node, kinds)}
    stored = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    imported = {
        (alias.asname or alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    return name in named | stored | imported


def asked_arguments(request: str, name: str) -> tuple[str, ...]:
    """The arguments that a request names in "clean(words, sep)"; empty when it names none."""
    for match in re.finditer(rf"(?<![\w.]){re.escape(name)}\(([^()]*)\)", request):
        tree = parse_python(f"def f({match[1]}): pass") if match[1].strip() else None
        if tree and isinstance(tree.body[0], ast.FunctionDef):
            arguments = tree.body[0].args
            if arguments.vararg or arguments.kwarg or arguments.kwonlyargs:
                return ()
            return tuple(each.arg for each in (*arguments.posonlyargs, *arguments.args))
    return ()


def is_mentioned(name: str, request: str) -> bool:
    """Whether a request speaks of the name as code: called, in backticks or in a block.

    Code may rely on what the request says is there already.
    """
    if re.search(rf"`[^`\n]*\b{re.escape(name)}\b[^`\n]*`|(?<![\w.]){re.escape(name)}\(", request):
        return True
    return any(re.search(rf"\b{re.escape(name)}\b", b.text) for b in fenced_blocks(request))
