"""Which conversations stay on this machine, and that they do so to their end."""

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.chat import ChatRequest, Message, Role, ToolCall, ToolSpec
from xnai.core.config import PrivacyConfig
from xnai.core.errors import StoreError
from xnai.privacy.guard import BEFORE, PrivacyGuard
from xnai.privacy.paths import named_path
from xnai.privacy.secrets import secret_in
from xnai.store.private import PrivateMemory
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
GLOBS = PrivacyConfig().globs


@dataclass(kw_only=True)
class Memory:
    traces: set[bytes] = field(default_factory=set)

    async def remember_private(self, traces) -> None:
        self.traces |= set(traces)

    async def was_private(self, traces) -> bool:
        return bool(self.traces & set(traces))


def guard(memory=None, **settings) -> PrivacyGuard:
    known = {"globs": GLOBS, "secrets": True, "sends": True} | settings
    return PrivacyGuard(memory=memory or Memory(), **known)


def talk(*turns: str, private: str = "", system: str = "") -> ChatRequest:
    roles: tuple[Role, Role] = ("user", "assistant")
    said = [Message(role=roles[i % 2], content=turn) for i, turn in enumerate(turns)]
    told = [Message(role="system", content=system)] if system else []
    return ChatRequest(id="r", messages=(*told, *said), private=private)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("read .env and say the port", ".env"),
        ("see config/.env.local.", "config/.env.local."),
        ("cat ~/.ssh/config", "~/.ssh/config"),
        (r"open C:\work\secrets\plan.txt", r"C:\work\secrets\plan.txt"),
        ("the file deploy/server.PEM", "deploy/server.PEM"),
        ("id_rsa", "id_rsa"),
        ("grep: .env:3:DB=x", ".env:3:DB"),
        ("@.env please", "@.env"),
        ("git show HEAD:.env", "HEAD:.env"),
        ("ls ~/.ssh", "~/.ssh"),
        ("const port = process.env.PORT", ""),
        ("for key in d: d.key = id_user", ""),
        ("secrets.token_hex(8)", ""),
        ("write f(x): double it", ""),
    ],
)
def test_a_path_that_stays_is_found_and_code_is_none(text, path):
    assert named_path(text, GLOBS) == path


@given(st.text(max_size=200))
def test_without_globs_nothing_is_found(text):
    assert named_path(text, ()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "AKIA" + "IOSFODNN7EXAMPLE",
        'password = "hunter2hunter2"',
        "ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a",
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "sk-" + "ant-" + "abcdefghij" * 4,
        "postgres://bob:s3cr3tpw@db/x",
        "AIza" + "SyA1234567890abcdefghijklmnopqrstuv",
        "x" * 5000 + " ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a",
    ],
)
def test_a_secret_is_found(text):
    assert secret_in(f"here it is:\n{text}\nuse it")


@pytest.mark.parametrize(
    "text",
    [
        "DB_PASSWORD=correct-horse-42",
        "password: hunter2secret",
        "github_pat_" + "1" * 30,
        '{\\"password\\": \\"hunter2secret\\"}',
        "x" * 1_000_001,
    ],
)
def test_what_an_env_file_holds_is_found_and_what_is_too_long_to_search_counts(text):
    assert secret_in(text)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    ["api_key" + " " * 100_000, "password " * 3000, "a" * 200_000, "secret\"'" * 20_000],
)
def test_no_text_holds_up_everybody_else(text):
    """A pattern keeps the interpreter to itself: one that grew with the square would never end."""
    assert secret_in(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "write clean(words): strip each word",
        "commit 5a1b08f0c3d2e1f4a5b6c7d8e9f0a1b2c3d4e5f6",
        "listen at 192.168.1.5:8080",
        'key = os.environ["API_KEY"]',
    ],
)
def test_ordinary_code_holds_no_secret(text):
    assert secret_in(text) == ""


def test_a_text_cannot_allow_its_own_secret():
    assert secret_in('password = "hunter2hunter2"  # pragma: allowlist secret')


async def test_an_ordinary_request_may_leave():
    assert await guard().reason(talk("write f(x): double it")) == ""


async def test_each_reason_is_told():
    assert await guard().reason(talk("read .env")) == "it names .env"
    assert "secret" in await guard().reason(talk('password = "hunter2hunter2"'))
    assert await guard().reason(talk("hi", private="its header says so")) == "its header says so"


async def test_a_call_of_a_tool_is_searched_too():
    call = ToolCall(id="c", name="read", arguments='{"path": "/home/me/.aws/credentials"}')
    message = Message(role="assistant", content="", tool_calls=(call,))
    request = ChatRequest(id="r", messages=(Message(role="user", content="go"), message))
    assert "credentials" in await guard().reason(request)


async def test_all_that_could_be_sent_is_searched():
    key = "AKIA" + "IOSFODNN7EXAMPLE"
    tool = ToolSpec(name="f", description=f"use {key}")
    schema = {"const": key}
    for fields in ({"tools": (tool,)}, {"json_schema": schema}, {"tests": f"assert {key!r}"}):
        assert await guard().reason(replace(talk("write f(x)"), **fields))
    escaped = ToolCall(id="c", name="run", arguments='{"command": "cd x\\ncat .env\\nls"}')
    message = Message(role="assistant", content="", tool_calls=(escaped,))
    request = ChatRequest(id="r", messages=(Message(role="user", content="go"), message))
    assert await guard().reason(request) == "it names .env"


async def test_where_its_memory_fails_a_request_stays():
    class Broken(Memory):
        async def was_private(self, traces) -> bool:
            raise StoreError("The disk is full.")

    assert "cannot be told" in await guard(Broken()).reason(talk("write f(x)"))


async def test_another_blank_makes_no_other_conversation():
    made = guard()
    assert await made.reason(talk("our plan", private="asked for"))
    assert await made.reason(talk("our  plan\n", "noted", "go on")) == BEFORE


async def test_what_was_private_once_stays_so_to_the_end_of_the_conversation():
    made = guard()
    assert await made.reason(talk("our plan", private="asked for"))
    assert await made.reason(talk("our plan", "noted", "go on")) == BEFORE
    assert await made.reason(talk("our plan", "noted", "go on", "done", "and?")) == BEFORE


async def test_another_conversation_that_begins_alike_is_not_tainted():
    made = guard()
    assert await made.reason(talk("hi", "hello", "our plan", private="asked for"))
    assert await made.reason(talk("hi")) == ""
    assert await made.reason(talk("hi", "hello", "write f(x)")) == ""


async def test_a_long_private_turn_is_known_again_wherever_it_stands():
    made, plan = guard(), "our plan for the next year is to sell the whole company to a friend"
    assert await made.reason(talk("hi", "hello", plan, private="asked for"))
    assert await made.reason(talk("short", "of it", plan, "so?", "go on")) == BEFORE


async def test_the_system_text_of_an_agent_taints_nothing():
    made, system = guard(), "You are a careful agent. " * 9
    assert await made.reason(talk("our plan", private="asked for", system=system))
    assert await made.reason(talk("write f(x)", system=system)) == ""


async def test_where_every_tier_is_here_nothing_is_searched_but_marks_are_kept():
    memory = Memory()
    made = guard(memory, sends=False)
    assert await made.reason(talk("read .env")) == ""
    assert await made.reason(talk("our plan", private="asked for"))
    assert await guard(memory).reason(talk("our plan", "noted", "go on")) == BEFORE


async def test_secrets_may_be_nobodys_business():
    assert await guard(secrets=False).reason(talk('password = "hunter2hunter2"')) == ""


async def test_a_clean_text_is_searched_once():
    made = guard()
    await made.reason(talk("write f(x)"))
    known = len(made._clean)
    again = replace(talk("write f(x)", "ok", "more"), id="r2")
    await made.reason(again)
    assert len(made._clean) == known + 2


async def test_a_line_end_that_parts_a_secret_does_not_make_the_whole_one_clean():
    made = guard()
    assert await made.reason(talk("token:\nab12345678")) == ""
    assert "secret" in await made.reason(talk("token: ab12345678"))


async def test_the_memory_outlives_the_process(tmp_path):
    async with SqliteStore(tmp_path / "s") as store:
        assert await guard(PrivateMemory(store)).reason(talk("our plan", private="asked for"))
    async with SqliteStore(tmp_path / "s") as store:
        other = guard(PrivateMemory(store))
        assert await other.reason(talk("our plan", "noted", "go on")) == BEFORE
        assert await other.reason(talk("another")) == ""
