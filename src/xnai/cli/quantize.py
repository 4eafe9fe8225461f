"""`xnai quantize`: a smaller file from one with weights of 16 or 32 bits."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from xnai.cli import options
from xnai.cli.completing import complete_file
from xnai.cli.printing import printable

_WHOLE = re.compile(r"[-._](?:b?f16|fp16|f32)$", re.I)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="quantize")(quantize)


def _mixes(incomplete: str) -> list[str]:
    from xnai.engines.mixes import MIXES  # noqa: PLC0415

    return [mix.lower() for mix in MIXES if mix.lower().startswith(incomplete.lower())]


def quantize(
    file: Annotated[
        Path,
        typer.Argument(help="A GGUF file in F16, BF16 or F32.", autocompletion=complete_file),
    ],
    to: Annotated[
        str, typer.Option(help="q5_k_m, q4_k_m or q3_k_m.", autocompletion=_mixes)
    ] = "q4_k_m",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="The new file; default beside the old one.", show_default=False
        ),
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="A file of that name may go.")] = False,
    as_json: options.Json = False,
) -> None:
    """Make a file of about 3, 4 or 5 bits a weight; all that it says of itself stays."""
    from xnai.cli.bars import bytes_bar  # noqa: PLC0415 (keeps `xnai --help` fast)
    from xnai.cli.environment import stderr_is_terminal  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.errors import BadRequest, UnknownName  # noqa: PLC0415
    from xnai.engines.machine import usable_cores  # noqa: PLC0415
    from xnai.engines.mixes import MIXES  # noqa: PLC0415
    from xnai.engines.placing import shown_bytes  # noqa: PLC0415
    from xnai.engines.quantising import plan, quantise  # noqa: PLC0415

    mix = next((each for each in MIXES if each == to.upper()), None)
    if mix is None:
        raise UnknownName(kind="quantisation", name=to, known=[each.lower() for each in MIXES])
    target = out or file.with_name(f"{_WHOLE.sub('', file.stem)}-{mix.lower()}.gguf")
    if target.exists() and (not replace or target.samefile(file)):
        raise BadRequest(
            f"{target} is there already.", hint="Name another with --out, or say --replace."
        )
    wanted = plan(file, mix)
    if stderr_is_terminal():
        with bytes_bar(file.name, wanted.source_bytes) as bar:
            info = quantise(wanted, target, n_threads=usable_cores(), told=bar.advance)
    else:
        info = quantise(wanted, target, n_threads=usable_cores())
    if as_json:
        print_json(
            {
                "path": str(target),
                "quantisation": info.quantisation,
                "bytes": info.file_bytes,
                "source_bytes": wanted.info.file_bytes,
            }
        )
        return
    before, after = shown_bytes(wanted.info.file_bytes), shown_bytes(info.file_bytes)
    typer.echo(printable(f"{target}: {info.quantisation}, {after} (was {before})"))
