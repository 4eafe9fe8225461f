"""`xnai classify`: which class a phrase belongs to, an agent or a domain, by a fitted file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xnai.cli import options
from xnai.cli.groups import Group

if TYPE_CHECKING:
    from xnai.learning.phrases import Classifier
    from xnai.replay.recordings import Recording

Model = Annotated[Path, typer.Argument(help="File that `fit` wrote.", show_default=False)]
Folder = Annotated[
    Path, typer.Argument(help="Folder of phrases with `task` and `agent`.", show_default=False)
]

app = typer.Typer(
    cls=Group, no_args_is_help=True, help="Tell which agent or domain a phrase is for."
)


def register(parent: typer.Typer) -> None:
    """Add the group."""
    parent.add_typer(app, name="classify")


@app.command()
def fit(
    folder: Folder,
    out: Annotated[Path, typer.Option("--out", help="Write the fitted file here.")],
    as_json: options.Json = False,
) -> None:
    """Fit to labelled phrases and write what was learned, phrases included, as JSON."""
    import json  # noqa: PLC0415 (keeps `xnai --help` fast)

    from xnai.cli.answer import write_atomically  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.learning import phrases  # noqa: PLC0415

    texts, labels = _labelled(_recording(folder))
    model = phrases.fit(texts, labels)
    document = {**phrases.as_document(model), "source": folder.resolve().name}
    write_atomically(out, json.dumps(document, ensure_ascii=False, indent=1))
    if as_json:
        print_json({"phrases": len(texts), "classes": list(model.classes), "file": str(out)})
        return
    typer.echo(f"{len(texts)} phrases of {len(model.classes)} classes are in {out}.")


@app.command()
def tell(
    model: Model,
    phrases: Annotated[list[str], typer.Argument(help="Phrases to tell the class of.")],
    as_json: options.Json = False,
) -> None:
    """Tell the class of each phrase, and how sure that is."""
    from xnai.cli.printing import printable  # noqa: PLC0415
    from xnai.cli.tables import print_json  # noqa: PLC0415

    fitted = _read(model)
    told = [(phrase, fitted.tell(phrase)) for phrase in phrases]
    if as_json:
        print_json([{"phrase": phrase, "probabilities": found} for phrase, found in told])
        return
    for phrase, found in told:
        name = max(found, key=lambda each: found[each])
        typer.echo(f"{printable(name)}  {found[name]:.2f}  {printable(phrase)}")


@app.command()
def score(model: Model, folder: Folder, as_json: options.Json = False) -> None:
    """Count how many phrases of a folder the file tells rightly, and how long one takes."""
    import time  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    from xnai.cli.tables import print_json  # noqa: PLC0415
    from xnai.core.statistics import bootstrap, mean  # noqa: PLC0415

    fitted = _read(model)
    texts, labels = _labelled(_recording(folder))
    fitted.tell("")  # the first call unfolds the file
    took_ms: list[float] = []
    right: list[float] = []
    for text, label in zip(texts, labels, strict=True):
        began = time.perf_counter()
        found = fitted.tell(text)
        took_ms.append(1000 * (time.perf_counter() - began))
        right.append(float(max(found, key=lambda each: found[each]) == label))
    accuracy = bootstrap(mean, np.array(right))
    median_ms = float(np.median(took_ms))
    if as_json:
        interval = {"value": accuracy.value, "low": accuracy.low, "high": accuracy.high}
        print_json({"phrases": len(texts), "accuracy": interval, "median_ms": median_ms})
        return
    typer.echo(
        f"{accuracy.value:.3f} ({accuracy.low:.3f}–{accuracy.high:.3f}) of {len(texts)} phrases "
        f"are told rightly; one takes {median_ms:.2f} ms."
    )


def _recording(folder: Path) -> Recording:
    from xnai.core.errors import BadRequest  # noqa: PLC0415
    from xnai.replay.recordings import read_recording  # noqa: PLC0415

    found = read_recording(folder)
    if found.kind != "phrases":
        raise BadRequest(
            f"{folder} holds recorded {found.kind}, no phrases.",
            hint="A phrase is a row with `task`, the text, and `agent`, its class.",
        )
    return found


def _labelled(recording: Recording) -> tuple[list[str], list[str]]:
    rows = recording.rows
    return [str(row["task"]) for row in rows], [str(row["agent"]) for row in rows]


def _read(path: Path) -> Classifier:
    import json  # noqa: PLC0415

    from xnai.core.errors import BadRequest, ConfigError  # noqa: PLC0415
    from xnai.learning.phrases import read_document  # noqa: PLC0415

    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadRequest(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ConfigError(f"{path} is no JSON: {error}.", hint="Fit it again.") from error
    if not isinstance(document, dict):
        raise ConfigError(f"{path} is no file of phrases.", hint="Write one: xnai classify fit")
    return read_document(document)
