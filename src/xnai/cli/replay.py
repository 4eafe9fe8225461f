"""`xnai replay`: policies on recorded outcomes, as tables, curves and a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from xnai.cli import options


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="replay")(replay)


def replay(
    folders: Annotated[
        list[Path], typer.Argument(help="Folders of recorded outcomes.", show_default=False)
    ],
    policy: Annotated[
        list[str] | None, typer.Option("--policy", help="Try this one; `all` is every one.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="Write replay.json, replay.md and replay.png into this folder."),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Compare policies on recorded outcomes of real models. No model runs."""
    import json  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.replay.policies import studies  # noqa: PLC0415
    from xnai.replay.recordings import read_recording  # noqa: PLC0415
    from xnai.replay.study import Study, as_markdown  # noqa: PLC0415
    from xnai.replay.study import as_json as as_object  # noqa: PLC0415

    recordings = [read_recording(folder) for folder in folders]
    texts: list[str] = []
    objects: list[dict[str, object]] = []
    made: list[Study] = []
    for recording in recordings:
        heading = f"## {recording.name}"
        texts.append(heading)
        if not as_json:
            typer.echo(f"{heading}\n")
        for study in studies(recording, policy or ["all"]):
            made.append(study)
            texts.append(as_markdown(study))
            objects.append({"recording": recording.name, **as_object(study)})
            if not as_json:
                typer.echo(f"{texts[-1]}\n")
    if as_json:
        print_json(objects)
    if out is not None:
        from xnai.replay.pictures import draw  # noqa: PLC0415

        out.mkdir(parents=True, exist_ok=True)
        (out / "replay.json").write_text(json.dumps(objects, indent=1), encoding="utf-8")
        (out / "replay.md").write_text("\n\n".join(texts) + "\n", encoding="utf-8")
        draw(made, out / "replay.png")
