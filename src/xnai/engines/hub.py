"""What the model hub says, and how a file of it is named. Pure.

Covers: `REPO[:QUANT|:FILE]`, the listing of a repository, which of its files is meant, addresses.
Does not cover asking it (`xnai.engines.hub_client`).
Source: the API as `huggingface_hub` 2.4 asks it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit

from xnai.core.errors import BadRequest, UnknownName

REPO: Final = re.compile(r"\w[\w.-]*/\w[\w.-]*")
SHA256: Final = re.compile(r"[0-9a-f]{64}")
_COMMIT: Final = re.compile(r"[0-9a-f]{7,64}")
_QUANT: Final = re.compile(r"(?:^|[-._/])((?:i?q\d\w*|b?f16|f32|fp16|mxfp4\w*))(?=[-._]|$)", re.I)
_PART: Final = re.compile(r"-\d{5}-of-\d{5}\.gguf$")
_NAME: Final = re.compile(r"[\w./ +()-]+\.gguf")
USUAL: Final = ("Q4_K_M", "Q5_K_M", "Q4_0", "Q8_0", "F16")
"""Which file is meant where none is named, best first: what most laptops can run."""
MAX_FILES: Final = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class HubEntry:
    """One GGUF file of a repository.

    Args:
        n_bytes: None where the hub does not say.
        sha256: None where the hub does not say.
    """

    name: str
    n_bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Repository:
    """What the hub says of one repository.

    Args:
        commit: which state of it.
        licence: as its authors name it; may be empty.
    """

    repo: str
    commit: str
    licence: str
    entries: tuple[HubEntry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """What `REPO[:QUANT|:FILE]` means; `wanted` is empty where nothing is named."""

    repo: str
    wanted: str = ""


def read_reference(text: str) -> Reference | None:
    """The reference that a word is; None where it is none."""
    repo, _, wanted = text.removeprefix("hf.co/").partition(":")
    return Reference(repo=repo, wanted=wanted) if REPO.fullmatch(repo) else None


def listing_url(endpoint: str, repo: str) -> str:
    """Where all files of a repository are listed, with their sizes and hashes."""
    return f"{endpoint}/api/models/{repo}/revision/main?blobs=true"


def file_url(endpoint: str, repo: str, file: str, commit: str = "main") -> str:
    """Where a file is had, at one state of its repository."""
    return f"{endpoint}/{repo}/resolve/{commit}/{quote(file)}"


def host_of(url: str) -> str:
    """For messages: without the path."""
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2] or url


def read_listing(repo: str, document: object) -> Repository | None:
    """What a listing says; None where it is none. Names that could leave a folder are left out."""
    if not isinstance(document, dict) or not isinstance(document.get("siblings"), list):
        return None
    commit = document.get("sha")
    if not isinstance(commit, str) or not _COMMIT.fullmatch(commit):
        return None
    found = [_entry(each) for each in document["siblings"][:MAX_FILES]]
    return Repository(
        repo=repo,
        commit=commit,
        licence=_licence(document),
        entries=tuple(entry for entry in found if entry is not None),
    )


def _entry(told: Any) -> HubEntry | None:  # noqa: ANN401 (what a stranger sent)
    name = told.get("rfilename") if isinstance(told, dict) else None
    if not isinstance(name, str) or not is_safe(name):
        return None
    kept = told.get("lfs")
    large: dict[str, Any] = kept if isinstance(kept, dict) else {}
    size, digest = large.get("size", told.get("size")), large.get("sha256")
    return HubEntry(
        name=name,
        n_bytes=size if isinstance(size, int) and size > 0 else None,
        sha256=digest if isinstance(digest, str) and SHA256.fullmatch(digest) else None,
    )


def is_safe(name: str) -> bool:
    """Whether a name is one of a GGUF file below the folder of its repository."""
    parts = name.split("/")
    return bool(_NAME.fullmatch(name)) and all(part.strip(".") for part in parts)


def _licence(document: dict[str, Any]) -> str:
    card = document.get("cardData")
    said = [card.get(key) for key in ("license_name", "license")] if isinstance(card, dict) else []
    tags = document.get("tags")
    said += [
        tag.removeprefix("license:")
        for tag in (tags if isinstance(tags, list) else [])
        if isinstance(tag, str) and tag.startswith("license:")
    ]
    return next((text for text in said if isinstance(text, str) and text), "")


def quantisation_of(name: str) -> str:
    """What a file's name says of its types, as `Q4_K_M`; empty where it says nothing."""
    found = _QUANT.findall(name.removesuffix(".gguf"))
    return found[-1].upper().replace("FP16", "F16") if found else ""


def choose(repository: Repository, wanted: str) -> HubEntry:
    """The file that is meant.

    Args:
        wanted: its name, the name of a quantisation, or empty for a usual one.

    Raises:
        UnknownName: there is none such; names the nearest.
        BadRequest: it is split into parts, or several could be meant.
    """
    if not repository.entries:
        raise BadRequest(
            f"{repository.repo} has no GGUF file.",
            hint="Look for a repository whose name ends with -GGUF.",
        )
    meant = _named(repository.entries, wanted) if wanted else _usual(repository.entries)
    if not meant:
        raise _unknown(repository, wanted)
    whole = [entry for entry in meant if not _PART.search(entry.name)]
    if not whole:
        raise BadRequest(
            f"{meant[0].name} of {repository.repo} is one part of several, "
            "and xnai runs whole files only.",
            hint="Choose another quantisation, or join the parts with llama-gguf-split, "
            "and then: xnai import FILE",
        )
    if len(whole) > 1:
        raise BadRequest(
            f"{wanted} could be several files of {repository.repo}: "
            f"{', '.join(entry.name for entry in whole)}.",
            hint=f"Name one: xnai pull {repository.repo}:{whole[0].name}",
        )
    return whole[0]


def _unknown(repository: Repository, wanted: str) -> UnknownName:
    names, where = [entry.name for entry in repository.entries], f" in {repository.repo}"
    if wanted.endswith(".gguf"):
        return UnknownName(kind="file", name=wanted, known=names, where=where)
    known = quantisations(repository.entries) or names
    return UnknownName(kind="quantisation", name=wanted.upper(), known=known, where=where)


def quantisations(entries: Sequence[HubEntry]) -> list[str]:
    """Those that there are, once each."""
    return [name for name in dict.fromkeys(quantisation_of(each.name) for each in entries) if name]


def _named(entries: Sequence[HubEntry], wanted: str) -> list[HubEntry]:
    exact = [entry for entry in entries if entry.name == wanted]
    return exact or [e for e in entries if quantisation_of(e.name) == wanted.upper()]


def _usual(entries: Sequence[HubEntry]) -> list[HubEntry]:
    whole = [entry for entry in entries if not _PART.search(entry.name)]
    for quant in USUAL:
        if found := _named(whole, quant):
            return found
    return whole or list(entries)
