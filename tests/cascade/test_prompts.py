"""What a tier is told, and where the texts come from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cascade.builders import attempt, draft, failed, request, route
from xnai.cascade.handoff import make_handoff
from xnai.cascade.packs import MAX_STYLE_BYTES, SHIPPED, read_pack, read_style
from xnai.cascade.prompts import PromptPack, compose, compose_critique, token_budget
from xnai.core.chat import ChatRequest, Message, Sampling, ToolSpec
from xnai.core.errors import ConfigError

PACK = PromptPack(
    system={"draft": "Be brief.\n"}, handoff="<$tier>$draft$facts", critique="$request|$draft"
)
ASKED = request("Write f(x): double it")


def told(asked: ChatRequest = ASKED, **changes: object) -> ChatRequest:
    settings = {"role": "draft", "tier_number": 0, "max_tokens": 512} | changes
    return compose(asked, PACK, **settings)


class TestBudget:
    @pytest.mark.parametrize(
        ("role", "total", "tokens"),
        [
            ("router", 4096, 409),
            ("router", 100_000, 512),
            ("draft", 4000, 1000),
            ("draft", 100_000, 1024),
            ("refine", 4000, 2000),
            ("refine", 100_000, 2048),
            ("expert", 4000, 3000),
            ("cloud", 100_000, 75_000),
        ],
    )
    def test_each_role_has_its_share_and_cap(self, role: str, total: int, tokens: int):
        assert token_budget(role, total) == tokens

    def test_the_clients_own_limit_stands_when_it_is_lower(self):
        asked = request("x", sampling=Sampling(max_tokens=7))
        assert told(asked).sampling.max_tokens == 7
        assert told(asked, max_tokens=5).sampling.max_tokens == 5


class TestCompose:
    def test_the_text_of_the_role_comes_first_and_the_request_is_untouched(self):
        system, user = told().messages
        assert (system.role, system.content) == ("system", "Be brief.")
        assert user == ASKED.messages[0]

    def test_a_role_without_a_text_adds_nothing(self):
        assert told(role="expert").messages == ASKED.messages

    def test_a_function_that_the_request_does_not_name_is_named(self):
        asked = request("Strip every word.")
        assert told(asked, entry="tidy").last_user_text == "Strip every word.\nCall it tidy."
        verb = request("Take a list and tidy its words")
        assert told(verb, entry="tidy").last_user_text.endswith("words\nCall it tidy.")
        fenced = request("Mend this:\n```python\nprint(1)\n```")
        assert told(fenced, entry="f").last_user_text.endswith("\n```\nCall it f.")
        named = request("Write tidy(words): strip every word.")
        assert told(named, entry="tidy").last_user_text == named.last_user_text

    def test_a_clients_system_text_follows_ours_in_one_message(self):
        theirs = (Message(role="system", content="Speak French."), *ASKED.messages)
        system, _ = told(ChatRequest(id="r", messages=theirs)).messages
        assert system.content == "Be brief.\n\nSpeak French."

    def test_the_users_style_follows_the_text_of_the_role_and_goes_before_the_clients(self):
        asked = replace(ASKED, messages=(Message(role="system", content="Mine."), *ASKED.messages))
        styled = replace(PACK, style="Write no docstrings.")
        settings = {"tier_number": 0, "max_tokens": 512}
        system, _ = compose(asked, styled, role="draft", **settings).messages
        assert system.content == "Be brief.\n\nWrite no docstrings.\n\nMine."
        system, _ = compose(ASKED, styled, role="expert", **settings).messages
        assert system.content == "Write no docstrings."

    @pytest.mark.parametrize(
        "form", [{"json_schema": {"type": "object"}}, {"tools": (ToolSpec(name="f"),)}]
    )
    def test_where_a_schema_or_tools_say_how_an_answer_looks_style_does_not(self, form):
        styled = replace(PACK, style="Write no docstrings.")
        asked = compose(replace(ASKED, **form), styled, role="draft", tier_number=0, max_tokens=512)
        assert asked.messages[0].content == "Be brief."

    def test_a_router_writes_no_answer_and_is_told_no_style(self):
        styled = replace(PACK, style="Write no docstrings.")
        asked = compose(ASKED, styled, role="router", tier_number=0, max_tokens=512)
        assert asked.messages == ASKED.messages

    def test_a_packet_is_added_to_the_newest_user_message_only(self):
        talk = (
            Message(role="user", content="first"),
            Message(role="assistant", content="answer"),
            Message(role="user", content="second"),
        )
        asked = ChatRequest(id="r", messages=talk)
        packet = make_handoff(
            asked,
            route(),
            [attempt("draft", 0.1, failed("examples", "f(1) returned 1, expected 2", score=0.0))],
        )
        _, first, _, second = told(asked, handoff=packet, tier_number=1).messages
        assert first.content == "first"
        assert second.content == "second\n\n<1>f(1) returned 1, expected 2"

    def test_words_with_dollar_signs_are_told_as_they_are(self):
        packet = make_handoff(
            ASKED, route(), [attempt("draft", 0.1, failed("examples", "$draft $x", score=0.0))]
        )
        assert told(handoff=packet).last_user_text.endswith("$draft $x")

    def test_log_probabilities_are_always_asked_for(self):
        assert told().logprobs

    def test_a_redraw_overrides_what_the_client_set(self):
        asked = request("x", sampling=Sampling(temperature=0.1, seed=5))
        assert told(asked).sampling.seed == 5
        redrawn = told(asked, temperature=0.7, seed=2).sampling
        assert (redrawn.temperature, redrawn.seed) == (0.7, 2)


class TestCritique:
    def test_the_critic_gets_request_and_draft_and_nothing_else(self):
        asked = request("cost: $5", tests="assert True", sampling=Sampling(stop=("x",)))
        prompt = compose_critique(asked, PACK, draft(code="pay = '$5'"))
        assert prompt.last_user_text == "cost: $5|```python\npay = '$5'\n```"
        assert (prompt.tests, prompt.sampling.stop, prompt.logprobs) == (None, (), False)


class TestPacks:
    @pytest.mark.parametrize("name", SHIPPED)
    def test_shipped_packs_can_be_filled_in(self, name: str):
        pack = read_pack(name, Path("/nowhere"))
        packet = make_handoff(
            ASKED,
            route(),
            [attempt("draft", 0.1, failed("examples", "f(1) returned 1, expected 2", score=0.0))],
        )
        text = compose(
            ASKED, pack, role="refine", tier_number=1, max_tokens=9, handoff=packet
        ).last_user_text
        assert '<route tier="1"><payload>' in text
        assert "f(1) returned 1, expected 2" in text
        assert "$" not in text + compose_critique(ASKED, pack, draft()).last_user_text

    def test_a_folder_of_the_users_is_read(self, tmp_path: Path):
        folder = tmp_path / "mine"
        folder.mkdir()
        (folder / "handoff.txt").write_text("$facts costs $$5")
        (folder / "critique.txt").write_text("$draft")
        (folder / "draft.md").write_text("Be kind.")
        assert read_pack("mine", tmp_path).system == {"draft": "Be kind."}

    @pytest.mark.parametrize(
        ("handoff", "words"),
        [
            ("", "has no handoff.txt"),
            ("$fact", r"has \$fact, which"),
            ("costs $5", "does not fill in"),
        ],
    )
    def test_a_pack_that_cannot_be_filled_in_is_refused(
        self, tmp_path: Path, handoff: str, words: str
    ):
        (tmp_path / "handoff.txt").write_text(handoff)
        (tmp_path / "critique.txt").write_text("$draft")
        with pytest.raises(ConfigError, match=words):
            read_pack(".", tmp_path)

    def test_a_pack_that_is_not_text_is_refused(self, tmp_path: Path):
        (tmp_path / "handoff.txt").write_bytes(b"\xff\xfe")
        with pytest.raises(ConfigError, match="UTF-8"):
            read_pack(".", tmp_path)


class TestStyle:
    def test_its_lines_are_read_without_comments_and_empty_ones(self, tmp_path: Path):
        file = tmp_path / "style.txt"
        assert read_style(file) == ()
        assert read_style(None) == ()
        file.write_text("# mine\n\n  Write no docstrings.  \nUse names, not letters.\n")
        assert read_style(file) == ("Write no docstrings.", "Use names, not letters.")

    def test_one_that_is_no_text_or_too_long_is_refused(self, tmp_path: Path):
        file = tmp_path / "style.txt"
        file.write_bytes(b"\xff\xfe\x00")
        with pytest.raises(ConfigError, match=r"style\.txt cannot be read as UTF-8"):
            read_style(file)
        file.write_text("x" * (MAX_STYLE_BYTES + 1))
        with pytest.raises(ConfigError, match="more than 4096 bytes"):
            read_style(file)
