"""How the bare interpreter is called, and what it must be able to read.

Covers the Python installation and the system libraries. Does not open the home folder, site
packages or `/etc`: a program sees the standard library and its own scratch folder.
"""

from __future__ import annotations

import marshal
import sys
import sysconfig
from functools import cache
from pathlib import Path

SYSTEM_LIBRARIES = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache")
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")


def command(order: dict[str, object]) -> list[str]:
    """The argument list that runs `xnai.sandbox.inside.run(order)`: isolated, no site packages."""
    flags = ["-I", "-S", "-B", "-X", "utf8"]
    return [executable(), *flags, "-c", f"{_boot()}run({order!r}, seal)"]


@cache
def executable() -> str:
    """The interpreter itself, not the link of a virtual environment."""
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    return str(Path(base).resolve())


@cache
def readable() -> tuple[str, ...]:
    """Files and folders a bare interpreter needs, existing ones only."""
    paths = sysconfig.get_paths(vars={"base": sys.base_prefix, "platbase": sys.base_exec_prefix})
    libraries = Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib").glob("libpython3*.so*")
    wanted = [executable(), paths["stdlib"], paths["platstdlib"], *map(str, libraries)]
    wanted += [*SYSTEM_LIBRARIES, *DEVICES]
    return tuple(dict.fromkeys(path for path in wanted if Path(path).exists()))


@cache
def _boot() -> str:
    """Source for `-c`. Both modules travel compiled: compiling them costs 4 ms in every run."""
    here = Path(__file__).parent
    parts = [_compiled(here / "seal.py"), _compiled(here / "inside.py")]
    return "import marshal\n" + "".join(f"exec(marshal.loads({part!r}))\n" for part in parts)


def _compiled(path: Path) -> bytes:
    return marshal.dumps(compile(path.read_text("utf-8"), path.name, "exec", dont_inherit=True))
