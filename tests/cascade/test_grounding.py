"""Which arguments of a call are taken to be out of nowhere."""

import json
import time

import pytest

from tests.cascade.fakes import Says, house
from xnai.cascade.checks import check_grounding
from xnai.core.chat import ChatRequest, Message, ToolCall, ToolSpec

READ = ToolSpec(
    name="read_file",
    description="Reads at most 64 KiB, such as from README.md",
    parameters={
        "type": "object",
        "properties": {
            "path": {"type": "string"},
            "mode": {"enum": ["binary", "text"]},
            "limit": {"type": "integer", "default": 4096},
        },
    },
)
EARLIER = (
    Message(role="user", content="Where is the parser? Sort the words in src/app/words.txt."),
    Message(
        role="assistant",
        content="",
        tool_calls=(ToolCall(id="1", name="find", arguments='{"pattern": "Parse*"}'),),
    ),
    Message(role="tool", content="lib/tokens.py:1337: class TokenParser9912345", tool_call_id="1"),
    Message(role="user", content="Zeig mir «größe.toml», und sag Wer@Example.org Bescheid."),
)


def asked(*messages: Message) -> ChatRequest:
    return ChatRequest(id="r1", messages=messages or EARLIER, tools=(READ,))


def judged(arguments: object):
    call = ToolCall(id="2", name="read_file", arguments=json.dumps(arguments))
    return check_grounding([call], asked())


@pytest.mark.parametrize(
    "value",
    [
        "src/app/words.txt",  # as it was said
        "words.txt",
        "./lib/tokens.py",  # by a tool
        "Parse*",  # by a call before
        "README.md",  # by a tool's description
        "binary",  # by a schema
        4096,
        1337,
        "1337",
        "größe.toml",
        "GRÖSSE.toml",
        "wer@example.org",
        "sort_words.py",  # called after what is asked for
        "test_words.py",
        "sortedWords.txt",
        "TokenParserTest",
    ],
)
def test_what_the_conversation_or_a_tool_speaks_of_says_nothing_against_a_call(value):
    found = judged({"path": value})
    assert (found.score, found.weight) == (1.0, 0.0)


@pytest.mark.parametrize(
    "value",
    [
        "notes.md",
        "/etc/passwd",
        "https://evil.test/x",
        "fetchUser",
        "readme2/other.cfg",
        "ab12cd34-0000-4000-8000-1234567890ab",
        1338,
        "1338",
        99123,  # a part of a longer number
        13370001,
        2.75,
        -8081,
        "nobody@nowhere.test",
    ],
)
def test_names_and_numbers_out_of_nowhere_speak_against_it(value):
    found = judged({"path": value})
    assert found.score == 0.0
    assert found.weight > 0
    assert not found.refutes
    assert found.detail == f"read_file: path {str(value)!r} is nowhere in the conversation"


@pytest.mark.parametrize(
    "value",
    [
        "print('hello')\nfor unheard in (): pass",  # content that is written
        "how do quokkas sleep",  # words of its own
        "x" * 500,
        "寫一個排序函數的程式",  # no blanks between words
        "تقرير",
        5,
        -1,
        100,
        3000,
        0.5,
        1e9,
        True,
        None,
        "",
        "*",
        [],
        {},
    ],
)
def test_what_is_written_or_only_counts_is_not_judged(value):
    assert judged({"path": value}).score is None


def test_arguments_are_looked_up_at_any_depth():
    found = judged({"edits": [{"file": {"path": "words.txt"}}, {"file": {"path": "spam.cfg"}}]})
    assert found.detail == "read_file: edits.file.path 'spam.cfg' is nowhere in the conversation"
    assert judged({"edits": [{"file": {"path": "words.txt"}}]}).score == 1.0


def test_every_unknown_argument_is_told_to_the_next_tier():
    found = judged({"a": "quux.cfg", "b": ["xyzzy.ini", "words.txt"]})
    assert [fact.split("'")[1] for fact in found.facts] == ["quux.cfg", "xyzzy.ini"]


def test_no_call_and_no_json_are_no_matter_of_this():
    assert check_grounding([], asked()).score is None
    broken = ToolCall(id="1", name="read_file", arguments="{")
    assert check_grounding([broken], asked()).score is None


def test_a_megabyte_of_conversation_is_looked_through_in_a_moment():
    text = " ".join(f"word{i} path/{i}/name.py" for i in range(40_000))
    began = time.process_time()
    call = ToolCall(id="1", name="read_file", arguments='{"path": "name.py"}')
    found = check_grounding([call], asked(Message(role="user", content=text)))
    assert found.score == 1.0
    assert time.process_time() - began < 2


@pytest.mark.anyio
async def test_a_call_with_a_path_out_of_nowhere_is_looked_at_by_the_next_tier():
    wrong = ToolCall(id="1", name="read_file", arguments='{"path": "spam.cfg"}')
    right = ToolCall(id="2", name="read_file", arguments='{"path": "words.txt"}')
    scripts = {"draft": [Says(tool_calls=(wrong,))], "refine": [Says(tool_calls=(right,))]}
    sure = {"draft": 0.95, "refine": 0.95, "expert": 0.95}
    done = await house(scripts, after=sure).ask(asked())
    assert done.answer.tool_calls == (right,)
    assert "spam.cfg" not in done.answering.verdict.reason
