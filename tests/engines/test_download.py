"""One file of the hub into its place: over real HTTP, with everything that may go wrong."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engines.conftest import ask, read
from tests.tools.fake_hub import COMMIT, FakeHub, serving
from tests.tools.random_gguf import write_random_gguf
from tests.tools.small_disk import small_disk
from xnai.core.chat import Delta, Sampling
from xnai.core.errors import BadRequest, FetchFailed, HubUnreachable, UnknownName
from xnai.engines.download import PAUSES_S, Unwatched, fetch
from xnai.engines.hub import choose
from xnai.engines.hub_client import Hub
from xnai.engines.placing import SPARE_BYTES, parts_of
from xnai.engines.receipts import is_whole, read_receipt

REPO, FILE = "some/Model-GGUF", "model-q4_k_m.gguf"


@pytest.fixture
def hub(tiny_gguf: Path) -> Iterator[FakeHub]:
    with serving(FakeHub(files={REPO: {FILE: tiny_gguf.read_bytes()}})) as fake:
        yield fake


class Notes(Unwatched):
    """Notes what it is told."""

    def __init__(self) -> None:
        self.begun: list[tuple[int, int | None]] = []
        self.came = 0
        self.waited = threading.Event()
        self.paused: list[float] = []

    def waits(self) -> None:
        self.waited.set()

    def begins(self, done: int, total: int | None) -> None:
        self.begun.append((done, total))

    def comes(self, n_bytes: int) -> None:
        self.came += n_bytes

    def pauses(self, why: str, seconds: float) -> None:
        self.paused.append(seconds)


def get(hub: FakeHub, target: Path, *, notes: Notes | None = None, wanted: str = "", **more):
    with Hub(hub.url, token=more.pop("token", None), silence_s=10) as client:
        repository = client.repository(REPO)
        entry = client.completed(choose(repository, wanted), repository)
        return fetch(client, repository, entry, target, watcher=notes, pause=lambda s: None, **more)


def left_in(folder: Path) -> list[str]:
    """Names of everything but locks."""
    return sorted(p.name for p in folder.iterdir() if not p.name.endswith(".lock"))


def test_a_file_comes_whole_and_the_second_time_nothing_is_asked_for(hub, tmp_path):
    target, notes = tmp_path / "deep" / FILE, Notes()
    first = get(hub, target, notes=notes)
    content = hub.files[REPO][FILE]
    assert (first.was_there, target.read_bytes()) == (False, content)
    assert (notes.begun, notes.came) == ([(0, len(content))], len(content))
    receipt = first.receipt
    assert (receipt.origin, receipt.commit, receipt.licence) == (REPO, COMMIT, "apache-2.0")
    assert receipt.sha256 == hub.sha256(REPO, FILE)
    assert is_whole(target, read_receipt(target))
    assert get(hub, target).was_there
    assert len(hub.asked_of_store()) == 1
    assert left_in(target.parent) == [f".{FILE}.json", FILE]


def test_a_broken_connection_goes_on_where_it_ended(hub, tmp_path):
    hub.cut_after = [70_000, 50_000]
    notes = Notes()
    assert get(hub, tmp_path / FILE, notes=notes).path.read_bytes() == hub.files[REPO][FILE]
    ranges = [head.get("range") for head in hub.asked_of_store()]
    assert ranges == [None, "bytes=70000-", "bytes=120000-"]
    assert [done for done, _ in notes.begun] == [0, 70_000, 120_000]
    assert notes.paused == [PAUSES_S[0], PAUSES_S[0]]


def test_one_that_was_given_up_is_resumed_by_the_next_command(hub, tmp_path):
    target = tmp_path / FILE
    hub.cut_after = [70_000] + [0] * 50
    with pytest.raises(HubUnreachable, match="did not come to its end") as failed:
        get(hub, target)
    assert "run the same command again" in failed.value.hint
    assert [path.stat().st_size for path in parts_of(target)] == [70_000]
    assert not target.exists()
    hub.cut_after = []
    get(hub, target)
    assert hub.asked_of_store()[-1]["range"] == "bytes=70000-"
    assert target.read_bytes() == hub.files[REPO][FILE]


def test_a_store_that_ignores_ranges_is_read_from_the_beginning(hub, tmp_path):
    hub.cut_after, hub.ignores_ranges = [70_000], True
    assert get(hub, tmp_path / FILE).path.read_bytes() == hub.files[REPO][FILE]


def test_a_wrong_checksum_leaves_nothing_in_place(hub, tmp_path):
    hub.lies_about = {FILE}
    with pytest.raises(FetchFailed, match="another SHA-256") as failed:
        get(hub, tmp_path / FILE)
    assert hub.sha256(REPO, FILE) in failed.value.message
    assert left_in(tmp_path) == [f".{FILE}.json"]


def test_a_wrong_checksum_leaves_the_file_that_was_there_as_it_was(hub, tmp_path):
    target = get(hub, tmp_path / FILE).path
    before = target.read_bytes()
    hub.files[REPO][FILE] = before[:-1] + b"!"
    hub.lies_about = {FILE}
    with pytest.raises(FetchFailed, match="another SHA-256"):
        get(hub, target)
    assert target.read_bytes() == before
    assert is_whole(target, read_receipt(target))


def test_a_part_that_was_damaged_on_this_disk_is_fetched_anew(hub, tmp_path):
    target = tmp_path / FILE
    hub.cut_after = [70_000] + [0] * 50
    with pytest.raises(HubUnreachable):
        get(hub, target)
    (part,) = parts_of(target)
    part.write_bytes(b"?" * 70_000)
    hub.cut_after = []
    assert get(hub, target).path.read_bytes() == hub.files[REPO][FILE]


def test_a_part_of_another_state_of_the_file_is_thrown_away(hub, tmp_path):
    target = tmp_path / FILE
    hub.cut_after = [70_000] + [0] * 50
    with pytest.raises(HubUnreachable):
        get(hub, target)
    hub.cut_after = []
    write_random_gguf(tmp_path / "other.gguf", seed=2)
    hub.files[REPO][FILE] = (tmp_path / "other.gguf").read_bytes()
    get(hub, target)
    assert "range" not in hub.asked_of_store()[-1]
    assert target.read_bytes() == hub.files[REPO][FILE]


def test_more_bytes_than_were_told_are_not_kept(hub, tmp_path):
    hub.longer_by = 40_000
    with pytest.raises(FetchFailed, match="sent more of"):
        get(hub, tmp_path / FILE)
    assert left_in(tmp_path) == [f".{FILE}.json"]


def test_what_is_no_model_is_not_kept(hub, tmp_path):
    hub.files[REPO][FILE] = b"<html>" * 1000
    with pytest.raises(FetchFailed, match="is not a GGUF file"):
        get(hub, tmp_path / FILE)
    assert left_in(tmp_path) == [f".{FILE}.json"]


def test_a_hub_that_tells_no_hash_in_its_listing_is_asked_for_it(hub, tmp_path):
    hub.silent_about_hashes = True
    assert get(hub, tmp_path / FILE).receipt.sha256 == hub.sha256(REPO, FILE)
    hub.lies_about = {FILE}
    with pytest.raises(FetchFailed, match="another SHA-256"):
        get(hub, tmp_path / "again" / FILE)


def test_a_file_that_was_brought_by_hand_is_known_by_its_hash(hub, tmp_path):
    target = tmp_path / FILE
    target.write_bytes(hub.files[REPO][FILE])
    assert get(hub, target).was_there
    assert hub.asked_of_store() == []
    target.write_bytes(b"?" + hub.files[REPO][FILE][1:])
    assert not get(hub, target).was_there
    assert target.read_bytes() == hub.files[REPO][FILE]


def test_the_second_of_two_waits_and_uses_what_the_first_fetched(hub, tmp_path):
    hub.gate = threading.Event()
    target, notes, results = tmp_path / FILE, Notes(), []
    first = threading.Thread(target=lambda: results.append(get(hub, target)))
    first.start()
    assert hub.half_way.wait(30)
    second = threading.Thread(target=lambda: results.append(get(hub, target, notes=notes)))
    second.start()
    assert notes.waited.wait(30)
    hub.gate.set()
    first.join(30)
    second.join(30)
    assert sorted(each.was_there for each in results) == [False, True]
    assert len(hub.asked_of_store()) == 1


def test_a_full_disk_is_told_before_anything_is_asked_for(hub, tmp_path):
    with small_disk(tmp_path / "small", kib=256) as small:
        with pytest.raises(FetchFailed, match="has room for 0 bytes, but"):
            get(hub, small / FILE)
        assert hub.asked_of_store() == []


def test_a_disk_that_fills_up_meanwhile_is_told_and_the_part_is_resumed(hub, tmp_path):
    hub.files[REPO][FILE] += bytes(6 << 20)  # more than is written at once
    size = len(hub.files[REPO][FILE])
    with small_disk(tmp_path / "small", kib=(size + SPARE_BYTES) // 1024 + 64) as small:
        hub.gate = threading.Event()
        failed: list[BaseException] = []

        def try_it() -> None:
            try:
                get(hub, small / FILE)
            except FetchFailed as error:
                failed.append(error)

        thread = threading.Thread(target=try_it)
        thread.start()
        assert hub.half_way.wait(30)
        fill(small / "other")
        hub.gate.set()
        thread.join(30)
        assert "the disk is full" in str(failed[0])
        assert not (small / FILE).exists()
        (small / "other").unlink()
        hub.gate = None
        assert get(hub, small / FILE).path.read_bytes() == hub.files[REPO][FILE]
        assert hub.asked_of_store()[-1]["range"].startswith("bytes=")


def fill(path: Path) -> None:
    """Write until the disk takes no more."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


@pytest.mark.parametrize(("status", "code"), [(401, "GatedRepo"), (403, "")])
def test_a_gated_repository_says_what_to_accept_and_where(hub, tmp_path, status, code):
    hub.refuses = (status, code)
    with pytest.raises(FetchFailed, match="only to those who accepted its terms") as failed:
        get(hub, tmp_path / FILE)
    assert f"{hub.url}/{REPO}" in failed.value.hint
    assert "HF_TOKEN" in failed.value.hint


def test_the_token_is_shown_to_the_hub_and_not_to_its_store(hub, tmp_path):
    get(hub, tmp_path / FILE, token="hf_secret")
    shown = {where: head.get("authorization") for where, _, head in hub.asked}
    assert shown == {"hub": "Bearer hf_secret", "store": None}


def test_a_token_is_not_sent_in_the_clear():
    with Hub("http://mirror.example", token="hf_secret") as client:
        assert client._head == {}


def test_a_repository_that_is_not_there_is_told_with_one_that_is(hub):
    with (
        Hub(hub.url, known=["some/Model-GGUF"]) as client,
        pytest.raises(UnknownName, match="Did you mean 'some/Model-GGUF'"),
    ):
        client.repository("some/Modell-GGUF")


def test_a_quantisation_that_is_not_there_is_told_with_those_that_are(hub, tmp_path):
    with pytest.raises(UnknownName, match="Did you mean 'Q4_K_M'"):
        get(hub, tmp_path / FILE, wanted="Q4_K_S")
    with pytest.raises(UnknownName, match=f"Did you mean '{FILE}'"):
        get(hub, tmp_path / FILE, wanted="model-q4_k_s.gguf")


def test_a_split_file_is_refused_before_it_is_fetched(hub, tmp_path):
    hub.files[REPO] = {"m-q8_0-00001-of-00002.gguf": b"", "m-q8_0-00002-of-00002.gguf": b""}
    with pytest.raises(BadRequest, match="one part of several"):
        get(hub, tmp_path / FILE, wanted="Q8_0")


def test_a_hub_that_nobody_answers_at_is_told():
    with (
        Hub("http://127.0.0.1:1") as client,
        pytest.raises(HubUnreachable, match=r"127\.0\.0\.1:1 refused the connection"),
    ):
        client.repository(REPO)


def test_a_hub_that_is_overloaded_is_told(hub):
    hub.refuses, hub.also_listings = (503, ""), True
    with Hub(hub.url) as client, pytest.raises(HubUnreachable, match="answered 503"):
        client.repository(REPO)


def test_a_page_that_is_no_hub_is_told(hub):
    with Hub(hub.url + f"/{REPO}/resolve/x/{FILE}?") as client, pytest.raises(FetchFailed):
        client.repository(REPO)


def test_names_of_the_listing_cannot_leave_the_folder(hub):
    hub.files[REPO] |= {"../../evil.gguf": b"", "/etc/evil.gguf": b"", "a/./evil.gguf": b""}
    with Hub(hub.url) as client:
        assert [entry.name for entry in client.repository(REPO).entries] == [FILE]


def test_a_receipt_of_a_changed_file_counts_for_nothing(hub, tmp_path):
    target = get(hub, tmp_path / FILE).path
    receipt = read_receipt(target)
    assert receipt is not None
    assert not is_whole(target, replace(receipt, mtime_ns=1))
    target.write_bytes(target.read_bytes() + b"\0")
    assert not is_whole(target, receipt)


@pytest.mark.anyio
async def test_an_engine_keeps_the_file_that_it_has_loaded_when_another_takes_its_place(
    hub, tmp_path, tiny_gguf, pool_of, local
):
    target = get(hub, tmp_path / FILE).path
    asked = ask(sampling=Sampling(max_tokens=8), logprobs=True)
    async with pool_of(m=local(target)) as pool, pool.lease("m") as engine:
        before = logprobs_of(await read(engine, asked))
        write_random_gguf(tmp_path / "other.gguf", seed=2)
        hub.files[REPO][FILE] = (tmp_path / "other.gguf").read_bytes()
        assert not get(hub, target).was_there
        assert logprobs_of(await read(engine, asked)) == before
    async with pool_of(m=local(target)) as pool, pool.lease("m") as engine:
        assert logprobs_of(await read(engine, asked)) != before


def logprobs_of(deltas: list[Delta]) -> list[float]:
    """By which two models differ even where they say the same."""
    return [round(entry.logprob, 3) for delta in deltas for entry in delta.logprobs]
