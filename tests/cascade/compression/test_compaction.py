"""What is left out of a conversation that is too long, and what never is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cascade.compression.talks import (
    call,
    filler,
    joined,
    log,
    numbered,
    read,
    run,
    said,
    source,
    user,
)
from xnai.cascade.compression.compaction import LOW, Compressed, compressed, restored
from xnai.cascade.truncation import n_chars
from xnai.core.chat import Message
from xnai.core.judgement import Pack

ALL: tuple[Pack, ...] = get_args(Pack)
A, B = source("a"), source("b")


def squeezed(
    messages: Sequence[Message], share: float = 0.9, packs: Sequence[Pack] = ALL
) -> Compressed:
    """A conversation for which there is room for a share of its characters."""
    size = sum(map(n_chars, messages))
    found = compressed(messages, most_chars=int(share * size), packs=packs)
    assert restored(found.messages, found.elisions) == tuple(messages)
    assert found.after == sum(map(n_chars, found.messages))
    return found


def packs_of(found: Compressed) -> list[str]:
    return [elision.pack for elision in found.elisions]


class TestWhatStandsAgain:
    def test_an_earlier_read_names_the_file_whose_newest_read_stands_below(self):
        talk = joined(
            user("Make it faster."),
            read("src/a.py", A),
            filler(8),
            read("src/a.py", A.replace("argument * 3", "argument * 33")),
            user("Go on."),
        )
        found = squeezed(talk, packs=["superseded"])
        assert packs_of(found) == ["superseded"]
        assert "an earlier read of src/a.py stood here" in found.messages[2].content
        assert found.messages[3:] == talk[3:]

    @pytest.mark.parametrize(
        ("older", "newer"),
        [
            (read("a.py", A), read("b.py", A.replace("run", "go"))),
            (read("a.py", A), read("a.py", "Error: there is no such file\n" * 30)),
            (read("x/a.py", A), read("y/a.py", A.replace("5", "6"))),
            (read("a.py", A), read("a.py", A[: len(A) // 2], offset=1, limit=40)),
        ],
        ids=["another file", "an error", "another folder", "a part"],
    )
    def test_what_shows_something_else_is_no_newer_read(self, older, newer):
        talk = joined(user("Hm."), older, filler(8), newer, user("Go on."))
        assert "superseded" not in packs_of(squeezed(talk, packs=["superseded"]))

    def test_a_part_that_stands_in_a_newer_part_goes(self):
        talk = joined(
            user("Hm."),
            read("a.py", "".join(A.splitlines(keepends=True)[:40]), offset=0, limit=40),
            filler(3),
            read("/home/me/a.py", "".join(A.splitlines(keepends=True)[:90]), offset=0, limit=90),
            user("Go on."),
        )
        assert packs_of(squeezed(talk, 0.95, packs=["superseded"])) == ["superseded"]

    def test_line_numbers_do_not_make_another_file(self):
        talk = joined(
            user("Hm."), read("a.py", A), filler(2), read("a.py", numbered(A)), user("Go on.")
        )
        assert packs_of(squeezed(talk, packs=["superseded"])) == ["superseded"]

    def test_of_equal_texts_the_last_stays_and_the_mark_says_how_it_begins(self):
        listing = "\n".join(f"src/file_{n}.py" for n in range(80))
        talk = joined(
            user("Hm."), run("ls", listing), said("So."), run("ls", listing), user("Go on.")
        )
        found = squeezed(talk, packs=["repeats"])
        assert packs_of(found) == ["repeats"]
        assert 'begins with "src/file_0.py"' in found.messages[2].content
        assert found.messages[-2].content == listing

    def test_the_original_of_a_repeat_can_be_read_in_the_prompt_itself(self):
        talk = joined(user("Hm."), *(run("ls", A) for _ in range(4)), user("Go on."))
        found = squeezed(talk, packs=["repeats"])
        assert len(found.elisions) == 3
        below = found.messages[-2].content
        assert all(elision.original == below for elision in found.elisions)

    def test_aiders_files_of_earlier_turns_go_where_they_were_added_again(self):
        def added(text: str) -> Message:
            return user(
                "I have *added these files to the chat* so you can go ahead and edit them.\n\n"
                f"src/a.py\n```python\n{text}```\n"
            )

        newer = A.replace("argument * 3", "argument * 33")
        talk = joined(added(A), said("Ok."), added(newer), said("Ok."), user("Go on."))
        found = squeezed(talk)
        assert packs_of(found) == ["superseded"]
        assert "src/a.py\n```python\n[xnai " in found.messages[0].content
        assert found.messages[2] == talk[2]

    def test_clines_reads_go_where_it_read_the_file_again(self):
        def result(text: str) -> Message:
            return user(
                f"[read_file for 'src/a.py'] Result:\n{text}\n<environment_details>\n# Time\nlate\n"
                "</environment_details>"
            )

        talk = joined(
            user("<task>\nMake it faster.\n</task>"),
            said("<read_file><path>src/a.py</path></read_file>"),
            result(A),
            said("<read_file><path>src/a.py</path></read_file>"),
            result(A + "\n# a line more"),
            said("So."),
            user("Go on."),
        )
        found = squeezed(talk)
        assert packs_of(found) == ["superseded"]
        assert found.messages[2].content.endswith("late\n</environment_details>")


class TestOutputs:
    def test_of_a_long_output_the_ends_and_the_errors_stay(self):
        talk = joined(user("Hm."), run("make", log(900, fault=500)), filler(7), user("Go on."))
        text = squeezed(talk, packs=["outputs"]).messages[2].content
        assert text.startswith("[00000] compiled")
        assert text.endswith(log(900)[-20:])
        assert "unit.c:3: error: no such thing" in text
        assert "of 900 lines left out here]" in text

    def test_the_newest_output_is_shortened_only_where_nothing_else_is_enough(self):
        newest = run("make", log(900, fault=500))
        alone = joined(user("Hm."), newest)
        assert packs_of(squeezed(alone)) == ["outputs"]
        older = run("make all", log(2000, fault=500))
        both = joined(user("Hm."), older, filler(7), newest)
        found = squeezed(both)
        assert [elision.message for elision in found.elisions] == [2]

    @pytest.mark.parametrize("command", ["git diff", "grep -rn f src", "cat notes.txt"])
    def test_what_an_edit_copies_from_is_not_shortened_while_it_is_new(self, command):
        talk = joined(user("Hm."), run(command, log(900)))
        assert not squeezed(talk).elisions

    def test_errors_that_are_too_many_are_counted(self):
        text = "\n".join(f"test_{n} failed: error" for n in range(500))
        talk = joined(user("Hm."), run("pytest", text), filler(7), user("Go on."))
        assert "of them may tell of errors]" in squeezed(talk).messages[2].content


class TestSkeletons:
    def reading(self, *more: Message | Sequence[Message], task: str = "Make it nicer."):
        return joined(user(task), read("src/alpha.py", A), *more)

    def test_a_file_that_was_only_looked_at_becomes_its_signatures(self):
        talk = self.reading(filler(7), user("Go on."))
        found = squeezed(talk)
        assert packs_of(found) == ["skeletons"]
        text = found.messages[2].content
        assert "def run_a_3(argument: int) -> int:" in text
        assert '"""Do the thing numbered 3.' in text
        assert "argument * 3" not in text
        assert text.startswith("# [xnai ")

    @pytest.mark.parametrize(
        "task",
        [
            "Change src/alpha.py.",
            "Something in alpha is wrong.",
            "Let `run_a_3` return a float.",
            "Why does run_a_3() take so long?",
        ],
    )
    @pytest.mark.parametrize("newest", [False, True])
    def test_a_file_that_the_task_or_the_newest_message_names_stays(self, task, newest):
        first, last = ("Hm.", task) if newest else (task, "Hm.")
        talk = self.reading(filler(7), said("So."), user(last), task=first)
        assert not squeezed(talk).elisions

    @pytest.mark.parametrize(
        "change",
        [
            call("edit_file", "done", path="src/alpha.py", old="x", new="y"),
            call("str_replace_based_edit_tool", "done", command="str_replace", path="src/alpha.py"),
            run("sed -i s/3/4/ src/alpha.py", "done"),
            call("apply_patch", "done", input="*** Update File: src/alpha.py\n@@\n-a\n+b"),
            [said("src/alpha.py\n```python\n<<<<<<< SEARCH\nx\n=======\ny\n>>>>>>> REPLACE\n```")],
            [said("<replace_in_file>\n<path>src/alpha.py</path>\n</replace_in_file>")],
        ],
    )
    def test_a_file_that_was_changed_before_stays(self, change):
        assert not squeezed(self.reading(change, filler(7), user("Go on."))).elisions

    def test_what_was_read_just_now_stays(self):
        assert not squeezed(self.reading(filler(5))).elisions
        assert squeezed(self.reading(filler(6))).elisions

    @pytest.mark.parametrize(
        ("words", "stays"),
        [
            ("I have *added these files to the chat* so you can go ahead and edit them.", True),
            ("Here are some READ ONLY files, provided for your reference.", False),
            ("Look at this:", True),
        ],
    )
    def test_a_file_that_the_user_gave_stays_unless_it_is_only_to_be_read(self, words, stays):
        given = user(f"{words}\n\nsrc/alpha.py\n```\n{A}```")
        talk = joined(given, said("Ok."), filler(7), user("Go on."))
        assert packs_of(squeezed(talk)) == ([] if stays else ["skeletons"])

    def test_what_comes_to_be_edited_stands_whole_again(self):
        talk = joined(
            user("Hm."),
            read("alpha.py", A),
            read("beta.py", B),
            filler(7),
            said("So."),
            user("Go."),
        )
        most = int(0.9 * sum(map(n_chars, talk)))
        first = compressed(talk, most_chars=most, packs=ALL)
        assert [elision.what for elision in first.elisions] == ["alpha.py"]
        more = joined(talk, said("So."), user("Now change alpha.py."))
        found = compressed(more, most_chars=most, packs=ALL)
        assert [elision.what for elision in found.elisions] == ["beta.py"]


class TestStability:
    def grown(self, n: int) -> tuple[Message, ...]:
        """A conversation of an agent after n steps."""
        steps = [user("Clean up.")]
        for k in range(n):
            match k % 4:
                case 0:
                    newer = source(f"s{k % 24}").replace("* 7", f"* {k}")
                    steps += read(f"src/file_{k % 24}.py", newer)
                case 1:
                    steps += run(f"pytest -k {k}", log(150 + k))
                case 2:
                    steps += read(f"src/file_{k % 12}.py", source(f"s{k % 12}"))
                case _:
                    steps += [said(f"Step {k} is done."), user("Go on.")]
        return tuple(steps)

    def test_a_prompt_begins_as_the_one_before_unless_it_had_become_too_long_again(self):
        n_changes, before = 0, None
        for n in range(2, 90):
            talk = self.grown(n)
            if talk[-1].role == "assistant":
                continue
            found = compressed(talk, most_chars=150_000, packs=ALL)
            assert found.after <= 150_000
            if before is not None:
                places = [
                    {(e.message, e.handle) for e in each.elisions} for each in (before, found)
                ]
                assert places[0] <= places[1]  # what was left out stays so
                same = found.messages[: len(before.messages)] == before.messages
                n_changes += not same
                if not same:  # it would have been too long
                    added = talk[len(before.messages) :]
                    assert before.after + sum(map(n_chars, added)) > 150_000
            before = found
        assert 2 <= n_changes <= 8

    def test_what_fits_is_left_as_it_is(self):
        talk = self.grown(20)
        size = sum(map(n_chars, talk))
        assert compressed(talk, most_chars=size, packs=ALL).messages == talk

    def test_what_cannot_be_made_to_fit_is_left_as_it_is(self):
        talk = joined(self.grown(20), user("x" * 50_000))
        assert not compressed(talk, most_chars=50_000, packs=ALL).elisions

    def test_no_more_is_left_out_than_brings_it_well_below(self):
        talk = joined(
            user("Hm."),
            *(user(f"```log\n{log(200 + k)}\n```") for k in range(40)),
            user("Go on."),
        )
        found = squeezed(talk, 0.9)
        at = [elision.message for elision in found.elisions]
        assert at == sorted(at)
        assert found.after <= LOW * 0.9 * found.before
        fewer = squeezed(talk, 0.99)
        assert 0 < len(fewer.elisions) < len(found.elisions)

    def test_a_pack_that_is_not_wanted_is_not_used(self):
        talk = self.grown(60)
        assert set(packs_of(squeezed(talk, 0.8))) >= {"repeats", "outputs"}
        assert set(packs_of(squeezed(talk, 0.99, packs=["superseded"]))) == {"superseded"}


texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from([A, B, log(200, fault=9), numbered(A), A[:700], "x" * 3000, "\0\ud800" * 600]),
)
paths = st.sampled_from(["a.py", "src/a.py", "b.ts", "c", "C:\\b.py", "../a.py"])
pieces = st.one_of(
    texts.map(lambda text: [user(text)]),
    texts.map(lambda text: [said(text)]),
    st.tuples(paths, texts).map(lambda each: [*read(*each)]),
    st.tuples(paths, texts).map(lambda each: [*run(f"cat {each[0]}", each[1])]),
    texts.map(lambda text: [*run("make", text)]),
    st.tuples(paths, texts).map(lambda each: [user(f"{each[0]}\n```py\n{each[1]}\n```\nSo?")]),
    st.tuples(paths, texts).map(lambda e: [user(f"[read_file for '{e[0]}'] Result:\n{e[1]}")]),
    texts.map(lambda text: [Message(role="system", content=text)]),
    texts.map(lambda text: [Message(role="tool", content=text)]),
)
talks = st.lists(pieces, min_size=1, max_size=14).map(lambda each: joined(*each))


class TestWhateverIsSaid:
    @settings(max_examples=150, deadline=None)
    @given(talks, st.floats(0.05, 1), st.lists(st.sampled_from(ALL), unique=True))
    def test_the_conversation_can_be_had_back_exactly(self, talk, share, packs):
        found = squeezed(talk, share, packs)
        assert set(packs_of(found)) <= set(packs)

    @settings(max_examples=150, deadline=None)
    @given(talks, st.floats(0.05, 1))
    def test_what_may_not_be_altered_is_byte_for_byte_the_same(self, talk, share):
        found = squeezed(talk, share)
        users = [at for at, message in enumerate(talk) if message.role == "user"]
        for at, (before, after) in enumerate(zip(talk, found.messages, strict=True)):
            if before.role in ("system", "assistant") or at in users[-1:]:
                assert after == before
            assert replace(after, content="") == replace(before, content="")

    @settings(max_examples=100, deadline=None)
    @given(talks, st.floats(0.3, 1))
    def test_a_shortened_prompt_fits_or_is_none(self, talk, share):
        size = sum(map(n_chars, talk))
        found = compressed(talk, most_chars=int(share * size), packs=ALL)
        assert found.after <= int(share * size) or not found.elisions


JUNK = (
    *("(", "\0\x01\ud800", "```\n", "a.py\n```\n", "[read_file for 'a.py'] Result:\n", "error "),
    *("error\n", " 1→x\n", "if x:\n", "`a.b/c` ", "<<<<<<< SEARCH\n"),
)


def test_ten_megabytes_of_anything_take_bounded_time():
    shown: list[Message] = [user("Hm.")]
    for n, text in enumerate(JUNK):
        junk = text * (300_000 // len(text))
        shown += [user(junk), *read(f"{n}.py", junk + text), *run("make", junk + 2 * text)]
    talk = joined(shown, filler(7), user("Go on."))
    assert sum(map(n_chars, talk)) > 9_900_000
    began = perf_counter()
    assert squeezed(talk, 0.9).elisions
    assert perf_counter() - began < 60
