"""The models folder and the catalogue, for `xnai list` and `xnai show`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typer

from xnai.cli.tables import print_json, print_table
from xnai.core.config import LlamaModel, ModelConfig
from xnai.core.errors import ModelFileError
from xnai.engines.gguf import read_gguf
from xnai.engines.known import Known, known_models
from xnai.engines.placing import free_bytes, shown_bytes
from xnai.engines.receipts import Receipt, read_receipt
from xnai.engines.shelf import Stored, stored
from xnai.workspace import Workspace


def list_files(space: Workspace, *, as_json: bool) -> None:
    """Print what lies in the models folder."""
    located = space.located()
    rows = [_file(each, located) for each in stored(space.models_folder)]
    if as_json:
        print_json(rows)
        return
    if rows:
        head = ("file", "size", "quantisation", "state", "used by")
        print_table(
            head,
            [
                (
                    row["file"],
                    "link" if row["link"] else shown_bytes(row["bytes"] + row["part_bytes"]),
                    row["quantisation"],
                    row["state"],
                    ", ".join(row["models"]),
                )
                for row in rows
            ],
        )
    total = sum(row["bytes"] + row["part_bytes"] for row in rows)
    free = shown_bytes(free_bytes(space.models_folder))
    typer.echo(f"{space.models_folder}: {shown_bytes(total)}, {free} free", err=True)


def _file(each: Stored, located: Mapping[str, Path]) -> dict[str, Any]:
    quantisation, state = "", "part"
    if each.n_bytes:
        state = "checked" if each.checked else "not checked"
        try:
            quantisation = read_gguf(each.path).quantisation
        except ModelFileError:
            state = "damaged"
    return {
        "file": each.name,
        "bytes": 0 if each.is_link else each.n_bytes,
        "part_bytes": each.part_bytes,
        "link": each.is_link,
        "quantisation": quantisation,
        "state": state,
        "models": [name for name, path in located.items() if path == each.path],
        **_origin(each.receipt),
    }


def list_known(space: Workspace, *, as_json: bool) -> None:
    """Print the catalogue."""
    rows = [known_facts(space, name) for name in known_models().models]
    if as_json:
        print_json(rows)
        return
    print_table(
        ("model", "files", "on disk", "ladders", "licence"),
        [
            (
                row["model"],
                ", ".join(f"{f['quantisation']} {_size(f)}" for f in row["files"]),
                ", ".join(f["quantisation"] for f in row["files"] if f["on_disk"]) or "-",
                ", ".join(row["ladders"]),
                row["licence"],
            )
            for row in rows
        ],
    )


def _size(file: dict[str, Any]) -> str:
    return shown_bytes(file["bytes"] or file["about_bytes"])


def known_facts(space: Workspace, name: str) -> dict[str, Any]:
    """A model of the catalogue, as machines are told."""
    catalogue = known_models()
    known = catalogue.models[name]
    facts: dict[str, Any] = {"model": name, "repo": known.repo, "licence": known.licence}
    if known.licence_note:
        facts["licence_note"] = known.licence_note
    return {
        **facts,
        "parameters_b": known.parameters_b,
        "n_ctx_train": known.n_ctx_train,
        "n_ctx_yarn": known.n_ctx_yarn,
        "n_layer": known.shape.n_layer,
        "n_embd": known.shape.n_embd,
        "ladders": [preset for preset, names in catalogue.ladders.items() if name in names],
        "files": _files(space, known),
    }


def _files(space: Workspace, known: Known) -> list[dict[str, Any]]:
    found = []
    for mix, file in known.files.items():
        path = space.models_folder / known.repo / file
        receipt = read_receipt(path)
        found.append(
            {
                "file": file,
                "quantisation": mix,
                "about_bytes": known.about_bytes(mix),
                "bytes": receipt.n_bytes if receipt else None,
                "sha256": receipt.sha256 if receipt else None,
                "on_disk": path.is_file(),
            }
        )
    return found


def origin_facts(model: ModelConfig, path: str | None) -> dict[str, Any]:
    """Where a file came from, and under which licence; empty where nobody knows."""
    facts = _origin(read_receipt(Path(path))) if path else {}
    source = model.source if isinstance(model, LlamaModel) else None
    known = known_models().of_repo(source.repo) if source else None
    if known:
        facts["licence"] = known.licence
        if known.licence_note:
            facts["licence_note"] = known.licence_note
    return facts


def _origin(receipt: Receipt | None) -> dict[str, Any]:
    if receipt is None:
        return {}
    told = {"origin": receipt.origin, "commit": receipt.commit, "licence": receipt.licence}
    return {key: value for key, value in (told | {"sha256": receipt.sha256}).items() if value}
