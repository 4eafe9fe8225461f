"""What makes two requests the same, and which answers are worth keeping."""

from dataclasses import fields, replace

import pytest

from tests.store.builders import trajectory
from xnai.cascade.cache_key import is_worth_keeping, may_use_cache, response_key
from xnai.core.chat import ChatRequest, Message, Sampling, ToolCall, ToolSpec

CALL = ToolCall(id="1", name="lamp", arguments="{}")
ASKED = ChatRequest(
    id="r",
    messages=(Message(role="system", content="be brief"), Message(role="user", content="hi")),
    tools=(ToolSpec(name="lamp", parameters={"type": "object"}),),
)
GOOD = replace(trajectory(), failures={})
OTHERS = {
    "messages": (
        ASKED.messages[1:],
        ASKED.messages[::-1],
        (replace(ASKED.messages[0], role="user"), ASKED.messages[1]),
        (ASKED.messages[0], Message(role="user", content="hi ")),
        (*ASKED.messages, Message(role="assistant", content="", tool_calls=(CALL,))),
        (*ASKED.messages, Message(role="tool", content="", tool_call_id="1")),
    ),
    "sampling": (
        Sampling(temperature=0.1),
        Sampling(top_p=0.5),
        Sampling(seed=1),
        Sampling(max_tokens=5),
        Sampling(stop=("x",)),
    ),
    "tools": (
        (),
        (ToolSpec(name="lamp"),),
        (ToolSpec(name="lamp", description="x", parameters={"type": "object"}),),
    ),
    "json_schema": ({}, {"a": 1, "b": 2}, {"b": 2, "a": 1}),
    "logprobs": (True,),
    "top_logprobs": (3,),
    "tool_choice": ("required",),
    "parallel_tool_calls": (False,),
    "grammar": ('root ::= "x"',),
    "router": ("learned", "conductor"),
    "suffix": ("", "x"),
    "truncate": (True,),
    "compress": (False, True),
    "private": ("it names .env",),
    "tier": ("draft",),
    "min_tier": ("draft",),
    "max_tier": ("draft",),
    "quality": (0.9, 0.95),
    "pattern": ("voting", "ensemble"),
    "objective": ("quality", "fast"),
    "tests": ("assert f()", ""),
    "tests_module": ("m",),
}
SAME = {"id": "other", "deadline_s": 5.0, "latency_target_s": 2.0, "cache": True}


def test_every_part_of_a_request_is_either_in_the_key_or_said_not_to_be():
    assert {field.name for field in fields(ChatRequest)} == OTHERS.keys() | SAME.keys()


def test_each_part_changes_the_key():
    others = [replace(ASKED, **{name: each}) for name, all_ in OTHERS.items() for each in all_]
    keys = [response_key(each, "m") for each in (ASKED, *others)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("name", SAME)
def test_what_has_no_influence_does_not(name):
    assert response_key(replace(ASKED, **{name: SAME[name]}), "m") == response_key(ASKED, "m")


def test_what_answers_changes_the_key():
    assert response_key(ASKED, "m") != response_key(ASKED, "n")


def test_any_text_has_a_key():
    odd = replace(ASKED, messages=(Message(role="user", content="\ud800\x00"),))
    assert len(response_key(odd, "m")) == 64


@pytest.mark.parametrize(
    ("temperature", "said", "may"),
    [(0, None, True), (0, False, False), (0.7, None, False), (0.7, True, True), (0, True, True)],
)
def test_a_greedy_answer_is_taken_unless_forbidden_and_others_where_asked_for(
    temperature, said, may
):
    asked = replace(ASKED, sampling=Sampling(temperature=temperature), cache=said)
    assert may_use_cache(asked) is may


@pytest.mark.parametrize(
    ("changed", "deadline_s", "worth"),
    [
        ({}, None, True),
        ({}, 60.0, True),
        ({"elapsed_s": 60.0}, 60.0, False),
        ({"accepted": False}, None, False),
        ({"failures": {"expert": "died"}}, None, False),
        ({"hurried": True}, None, False),
        ({"answer": replace(GOOD.answer, finish="length")}, None, False),
        ({"answer": replace(GOOD.answer, finish="error")}, None, False),
        ({"answer": replace(GOOD.answer, finish="tool_calls")}, None, True),
    ],
)
def test_what_would_not_be_answered_so_again_is_not_kept(changed, deadline_s, worth):
    assert is_worth_keeping(replace(GOOD, **changed), deadline_s) is worth
