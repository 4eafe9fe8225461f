"""A model behind a URL: what is sent, what is not, what is tried again, what is written down."""

import gzip
import socket
from contextlib import aclosing
from dataclasses import replace

import anyio
import orjson
import pytest

from tests.engines.remote.builders import ENGINES, REQUEST, Log, cut, house, said, sse, text_of
from tests.tools.certificates import self_signed
from tests.tools.fake_endpoint import Reply
from xnai.core.chat import Sampling
from xnai.core.errors import (
    BadRequest,
    EngineError,
    KeptPrivate,
    NoInfill,
    OverSpend,
    PromptTooLong,
    RemoteFailed,
    StoreError,
)
from xnai.store.egress import EgressLog
from xnai.store.store import SqliteStore

pytestmark = pytest.mark.anyio
DOWN = Reply(status=503, body=b'{"error": {"message": "busy"}}')


@pytest.mark.parametrize("engine", ENGINES)
async def test_an_answer_comes_in_pieces_with_its_tokens_and_their_price(engine):
    async with house(said(engine, "hel", "lo"), engine=engine) as made:
        deltas = await made.ask()
    assert [delta.text for delta in deltas] == ["hel", "lo", ""]
    last = deltas[-1]
    assert last.finish == "stop"
    assert (last.usage.prompt_tokens, last.usage.completion_tokens) == (3, 2)
    assert last.usage.cost == 3 * 1 + 2 * 2


@pytest.mark.parametrize("engine", ENGINES)
async def test_the_key_goes_in_a_header_and_nowhere_else(engine):
    async with house(said(engine, "a"), engine=engine) as made:
        await made.ask()
    (head,) = made.endpoint.heads
    assert "k-1" in head
    assert "k-1" not in head.split("\r\n")[0]
    assert "k-1" not in str(made.endpoint.bodies)


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_leaves_is_written_down_before_it_does_and_its_end_after(engine):
    async with house(said(engine, "a"), engine=engine) as made:
        await made.ask()
    (sending,) = made.log.begun
    assert (sending.request_id, sending.model, sending.host) == ("r1", "cloud", "0.0.0.0")
    assert b"double it" in sending.body
    assert made.log.outcomes == ["answered"]
    assert made.log.ended[0][2].cost == 7


async def test_what_stays_on_this_machine_is_not_written_down():
    async with house(said("ollama", "a"), engine="ollama", here=True) as made:
        assert text_of(await made.ask(replace(REQUEST, private="its header says so"))) == "a"
    assert made.log.begun == []


async def test_nothing_of_a_private_request_is_sent():
    async with house(said("openai", "a")) as made:
        with pytest.raises(KeptPrivate, match="it names \\.env"):
            await made.ask(replace(REQUEST, private="it names .env"))
    assert made.endpoint.heads == []


@pytest.mark.parametrize(
    "refusal",
    [
        StoreError("The disk is full."),
        OverSpend(model="cloud", reserved=1, spent=9, budget=9.5),
    ],
)
async def test_what_cannot_be_written_down_or_paid_is_not_sent(refusal):
    async with house(said("openai", "a"), log=Log(refuses=refusal)) as made:
        with pytest.raises(EngineError, match=r"disk is full|of this month"):
            await made.ask()
    assert made.endpoint.heads == []


async def test_without_its_key_nothing_is_sent():
    async with house(said("openai", "a"), key=None, key_env="CLOUD_KEY") as made:
        with pytest.raises(RemoteFailed, match="CLOUD_KEY is not set") as caught:
            await made.ask()
    assert "xnai key set CLOUD_KEY" in caught.value.hint
    assert made.endpoint.heads == []


async def test_what_may_be_reserved_covers_the_longest_answer():
    asked = replace(REQUEST, sampling=Sampling(max_tokens=100))
    async with house(said("openai", "a")) as made:
        await made.ask(asked)
    (sending,) = made.log.begun
    assert sending.reserved >= 100 * 2 + len(sending.body) / 2


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("status", [429, 500, 503, 529])
async def test_a_passing_failure_before_the_first_token_is_tried_again(engine, status):
    failed = Reply(status=status, body=b'{"error": "busy"}')
    async with house(failed, failed, said(engine, "a"), engine=engine) as made:
        assert text_of(await made.ask()) == "a"
    assert len(made.endpoint.heads) == 3
    assert made.log.outcomes[-1] == "answered"
    assert all(usage.cost == 0 for _, outcome, usage in made.log.ended if outcome == "limit")


@pytest.mark.parametrize(
    ("status", "fault"), [(401, "auth"), (403, "auth"), (402, "limit"), (404, "missing")]
)
async def test_what_no_second_try_would_mend_fails_at_once(status, fault):
    body = b'{"error": {"message": "no such thing"}}'
    async with house(Reply(status=status, body=body, headers=[("retry-after", "99")])) as made:
        with pytest.raises(RemoteFailed, match="no such thing") as caught:
            await made.ask()
    assert caught.value.fault == fault
    assert len(made.endpoint.heads) == 1


async def test_an_endpoint_that_wants_to_be_left_alone_for_long_is_left_alone():
    busy = Reply(status=429, body=b"{}", headers=[("retry-after", "90")])
    async with house(busy, said("openai", "a")) as made:
        with pytest.raises(RemoteFailed) as caught:
            await made.ask()
        assert caught.value.retry_after_s == 90
        with pytest.raises(RemoteFailed, match="asked again in 90 s") as caught:
            await made.ask()
        assert caught.value.fault == "open"
        made.clock.now += 91
        assert text_of(await made.ask()) == "a"
    assert len(made.endpoint.heads) == 2


async def test_after_three_failures_nobody_is_kept_waiting():
    async with house(DOWN, DOWN, DOWN, said("openai", "a")) as made:
        with pytest.raises(RemoteFailed, match="answered 503: busy"):
            await made.ask()
        with pytest.raises(RemoteFailed, match="failed too often"):
            await made.ask()
        made.clock.now += 16
        assert text_of(await made.ask()) == "a"
        assert made.engine.breaker.state == "closed"


async def test_a_call_from_before_the_outage_frees_nobody_elses_trial():
    quiet = replace(said("openai", "a", whole=False), then="hang")
    async with house(quiet, DOWN, DOWN, DOWN, quiet, said("openai", "b")) as made:
        async with aclosing(made.engine.chat(REQUEST)) as slow:
            await anext(slow)
            with pytest.raises(RemoteFailed, match="answered 503"):
                await made.ask()
            made.clock.now += 16
            async with aclosing(made.engine.chat(REQUEST)) as trial:
                await anext(trial)
                await slow.aclose()
                with pytest.raises(RemoteFailed, match="failed too often"):
                    await made.ask()
        assert text_of(await made.ask()) == "b", "the trial was given up: the next may try"


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_stream_that_breaks_after_its_first_token_is_not_begun_again(engine):
    async with house(cut(said(engine, "a", whole=False)), engine=engine) as made:
        answer = made.engine.chat(REQUEST)
        assert (await anext(answer)).text == "a"
        with pytest.raises(RemoteFailed) as caught:
            await anext(answer)
    assert (caught.value.fault, caught.value.before_first_token) == ("cut", False)
    assert len(made.endpoint.heads) == 1
    assert made.log.outcomes == ["cut"]
    assert made.log.ended[0][2].cost > 0, "what was said so far may be charged for"


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_stream_that_ends_without_saying_so_is_no_answer(engine):
    async with house(said(engine, "a", whole=False), engine=engine) as made:
        with pytest.raises(RemoteFailed, match="before the end"):
            await made.ask()


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "garbage",
    [b"<html>Welcome to the hotel</html>\n\n", b'data: {"choices": 7}\n\n', b"\xff\xfe\n{[\n"],
)
async def test_garbage_is_told_as_such(engine, garbage):
    async with house(Reply(body=garbage), engine=engine) as made:
        with pytest.raises(RemoteFailed, match="garbage") as caught:
            await made.ask()
    assert caught.value.fault == "garbled"


async def test_a_packed_answer_is_not_unpacked():
    packed = Reply(headers=[("content-encoding", "gzip")], body=gzip.compress(b"x" * (1 << 20)))
    async with house(packed) as made:
        with pytest.raises(RemoteFailed, match="packed answer"):
            await made.ask()
    assert "accept-encoding: identity" in made.endpoint.heads[0].lower()


async def test_a_bill_that_cannot_be_written_down_costs_no_answer():
    async with house(said("openai", "a"), log=Log(forgets=StoreError("The disk is full."))) as made:
        assert text_of(await made.ask()) == "a"


async def test_tokens_below_nothing_are_no_money_back():
    end = {"choices": [], "usage": {"prompt_tokens": -(10**9), "completion_tokens": 2}}
    stop = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
    async with house(Reply(body=sse(stop, end))) as made:
        deltas = await made.ask()
    assert deltas[-1].usage.cost == len("double it") // 8 * 1 + 2 * 2


def billing(prompt: int, completion: int, text: str) -> Reply:
    usage = {"prompt_tokens": prompt, "completion_tokens": completion}
    end = {"delta": {"content": text}, "finish_reason": "stop"}
    return Reply(body=sse({"choices": [end]}, {"choices": [], "usage": usage}))


LONG = replace(
    REQUEST,
    messages=(replace(REQUEST.messages[0], content="x" * 8000),),
    sampling=Sampling(max_tokens=200),
)


async def test_what_an_endpoint_bills_is_no_less_than_its_texts_show():
    async with house(billing(0, 1, "y" * 800)) as made:
        deltas = await made.ask(LONG)
    told = deltas[-1].usage
    assert (told.prompt_tokens, told.completion_tokens) == (0, 1), "as the endpoint says"
    assert told.cost == 1000 * 1 + 100 * 2


async def test_a_bill_above_what_its_texts_show_stands():
    async with house(billing(3000, 250, "y" * 800)) as made:
        deltas = await made.ask(LONG)
    assert deltas[-1].usage.cost == 3000 * 1 + 250 * 2


async def test_an_endpoint_that_bills_nothing_cannot_be_asked_for_ever(tmp_path):
    async with SqliteStore(tmp_path / "x.sqlite3") as store:
        log = EgressLog(store)
        async with house(billing(1, 1, "y"), log=log, monthly_budget=11_000) as made:
            for _ in range(3):  # each may cost 8,500, and counts for 1,000 at least
                await made.ask(LONG)
            with pytest.raises(OverSpend):
                await made.ask(LONG)


async def test_a_line_without_end_is_not_read_for_ever():
    async with house(Reply(body=b"data: " + b"x" * (1 << 21))) as made:
        with pytest.raises(RemoteFailed, match="more than 1048576 bytes"):
            await made.ask()


async def test_a_silent_endpoint_is_given_up():
    async with house(Reply(then="hang"), timeout_s=0.2) as made:
        with pytest.raises(RemoteFailed, match="silent for") as caught:
            await made.ask()
    assert caught.value.fault == "timeout"


async def test_a_silence_within_an_answer_is_given_up_too():
    quiet = replace(said("openai", "a", whole=False), then="hang")
    async with house(quiet, timeout_s=0.2) as made:
        with pytest.raises(RemoteFailed, match="silent for") as caught:
            await made.ask()
    assert not caught.value.before_first_token


async def test_an_endpoint_that_only_says_that_it_is_still_there_is_given_up():
    async with house(Reply(then="drip"), timeout_s=5.0, answer_s=0.2) as made:
        with (
            anyio.fail_after(5),
            pytest.raises(RemoteFailed, match="not ended its answer") as caught,
        ):
            await made.ask()
        await made.endpoint.hung_up.wait()
    assert (caught.value.fault, caught.value.before_first_token) == ("timeout", True)
    assert len(made.endpoint.heads) == 1, "no time is left for another try"
    assert made.log.ended[0][2].cost >= made.log.begun[0].reserved, "it may be charged for"


async def test_an_answer_without_end_is_broken_off():
    drop = sse({"choices": [{"index": 0, "delta": {"content": "x"}}]})
    async with house(Reply(then="drip", drop=drop), answer_s=0.2) as made:
        answer = made.engine.chat(REQUEST)
        assert (await anext(answer)).text == "x"
        with (
            anyio.fail_after(5),
            pytest.raises(RemoteFailed, match="not ended its answer") as caught,
        ):
            [delta async for delta in answer]
    assert not caught.value.before_first_token
    assert made.log.outcomes == ["timeout"]


async def test_time_in_which_an_answer_is_read_is_not_the_endpoints():
    async with house(said("openai", "a", "b", "c"), answer_s=0.5) as made:
        answer = made.engine.chat(REQUEST)
        assert (await anext(answer)).text == "a"
        await anyio.sleep(0.6)
        assert text_of([delta async for delta in answer]) == "bc"


async def test_nobody_at_that_port_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        async with house(base_url=url) as made:
            with pytest.raises(RemoteFailed, match="refused the connection") as caught:
                await made.ask()
    assert caught.value.fault == "refused"


async def test_a_name_that_nobody_knows_is_told():
    async with house(base_url="http://nobody.invalid") as made:
        with pytest.raises(RemoteFailed, match="cannot be resolved") as caught:
            await made.ask()
    assert caught.value.fault == "dns"


async def test_an_endpoint_whose_certificate_nobody_vouches_for_is_not_trusted(tmp_path):
    async with house(said("openai", "a"), tls=self_signed(tmp_path)) as made:
        with pytest.raises(RemoteFailed, match="could not be trusted") as caught:
            await made.ask()
    assert caught.value.fault == "tls"
    assert made.endpoint.heads == [], "not even the key was sent"


async def test_a_redirect_is_not_followed():
    async with house(said("openai", "a")) as target:
        away = f"http://127.0.0.1:{target.endpoint.port}/elsewhere"
        async with house(Reply(status=307, headers=[("location", away)])) as made:
            with pytest.raises(RemoteFailed, match="never followed"):
                await made.ask()
    assert target.endpoint.heads == []


async def test_a_field_that_is_not_known_is_left_out_from_then_on():
    unknown = (
        b'{"error": {"message": "no logprobs here", "code": "unsupported_parameter",'
        b' "param": "logprobs"}}'
    )
    asked = replace(REQUEST, logprobs=True)
    refused = Reply(status=400, body=unknown)
    async with house(refused, said("openai", "a"), said("openai", "b")) as made:
        assert text_of(await made.ask(asked)) == "a"
        assert text_of(await made.ask(asked)) == "b"
    assert ["logprobs" in body for body in made.endpoint.bodies] == [True, False, False]
    assert made.log.outcomes == ["rejected", "answered", "answered"]


RENAMED = {
    "OpenAI's words": {
        "message": "Unsupported parameter: 'max_tokens' is not supported with this model. "
        "Use 'max_completion_tokens' instead.",
        "param": "max_tokens",
        "code": "unsupported_parameter",
    },
    "words alone": {"message": "max_tokens is deprecated, use max_completion_tokens"},
}


@pytest.mark.parametrize("error", RENAMED.values(), ids=RENAMED)
async def test_an_endpoint_that_knows_only_the_newer_name_of_the_limit_is_told_that_one(error):
    refused = Reply(status=400, body=orjson.dumps({"error": error}))
    async with house(refused, said("openai", "a"), said("openai", "b")) as made:
        assert text_of(await made.ask()) == "a"
        assert text_of(await made.ask()) == "b"
    told = [(body.get("max_tokens"), body.get("max_completion_tokens")) for body in
            made.endpoint.bodies]  # fmt: skip
    assert told == [(4096 - 1, None), (None, 4096 - 1), (None, 4096 - 1)]
    assert made.log.outcomes == ["rejected", "answered", "answered"]


@pytest.mark.parametrize("engine", ENGINES)
async def test_what_bounds_an_answer_is_never_left_out(engine):
    unknown = b'{"error": {"code": "unsupported_parameter", "param": "max_tokens"}}'
    async with house(Reply(status=400, body=unknown), engine=engine) as made:
        with pytest.raises(BadRequest):
            await made.ask()
    assert len(made.endpoint.heads) == (2 if engine == "openai" else 1)
    for body in made.endpoint.bodies:
        assert 4095 in [*body.values(), *body.get("options", {}).values()]


async def test_a_limit_that_is_too_high_is_no_unknown_name():
    high = b'{"error": {"message": "max_completion_tokens (or max_tokens) must be at most 9"}}'
    async with house(Reply(status=400, body=high)) as made:
        with pytest.raises(BadRequest, match="at most 9"):
            await made.ask()
    assert len(made.endpoint.heads) == 1


async def test_who_says_more_than_was_asked_for_is_broken_off():
    asked = replace(REQUEST, sampling=Sampling(max_tokens=1))
    many = said("openai", *["x" * 1000] * 2000)
    async with house(many) as made:
        with pytest.raises(RemoteFailed, match="more than it was asked for"):
            await made.ask(asked)
    assert made.log.ended[0][2].cost >= made.log.begun[0].reserved


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": [{"delta": {"content": 5}}]},
        {"choices": [{"delta": {"content": [{"type": "text", "text": "a"}]}}]},
        {"choices": [], "usage": {"prompt_tokens": 10**18, "completion_tokens": "x"}},
    ],
)
async def test_a_shape_that_nobody_thought_of_is_garbage_and_no_mistake_of_ours(odd):
    async with house(Reply(body=sse(odd))) as made:
        with pytest.raises(RemoteFailed, match="garbage"):
            await made.ask()


async def test_a_field_that_is_refused_twice_is_the_requests_fault():
    unknown = b'{"error": {"message": "never", "code": "unsupported_value", "param": "model"}}'
    async with house(Reply(status=400, body=unknown)) as made:
        with pytest.raises(BadRequest, match="never"):
            await made.ask()
    assert made.engine.breaker.state == "closed", "the endpoint is well"


@pytest.mark.parametrize(
    "body",
    [
        b'{"error": {"code": "context_length_exceeded", "message": "too many tokens"}}',
        b'{"type": "error", "error": {"message": "prompt is too long: 9 tokens > 8 maximum"}}',
    ],
)
async def test_a_prompt_over_the_context_is_told_as_such(body):
    async with house(Reply(status=400, body=body)) as made:
        with pytest.raises(PromptTooLong):
            await made.ask()


async def test_a_prompt_that_can_never_fit_is_not_sent():
    async with house(said("openai", "a"), n_ctx=128) as made:
        long = replace(REQUEST.messages[0], content="x" * 128 * 256)
        with pytest.raises(PromptTooLong, match="at most 128"):
            await made.ask(replace(REQUEST, messages=(long,)))
    assert made.endpoint.heads == []


@pytest.mark.parametrize(
    ("engine", "error"),
    [
        ("openai", sse({"error": {"type": "server_error", "message": "out of order"}})),
        ("anthropic", sse({"type": "error", "error": {"type": "x", "message": "out of order"}})),
        ("ollama", b'{"error": "out of order"}\n'),
    ],
)
async def test_an_error_within_the_stream_is_told(engine, error):
    async with house(Reply(body=error), engine=engine) as made:
        with pytest.raises(RemoteFailed, match="out of order"):
            await made.ask()


async def test_a_reader_that_goes_away_hangs_up_and_is_written_down():
    quiet = replace(said("openai", "a", whole=False), then="hang")
    async with house(quiet) as made:
        async with aclosing(made.engine.chat(REQUEST)) as deltas:
            await anext(deltas)
        with anyio.fail_after(5):
            await made.endpoint.hung_up.wait()
        assert made.log.outcomes == ["cancelled"]
        assert made.log.ended[0][2].cost > 0
        assert made.engine.breaker.state == "closed"


async def test_a_gap_is_not_filled_by_a_chat():
    async with house(said("openai", "a")) as made:
        with pytest.raises(NoInfill, match="cannot fill in"):
            await made.ask(replace(REQUEST, suffix="}"))
    assert made.endpoint.heads == []


async def test_prompts_are_not_sent_away_to_be_counted():
    async with house(said("openai", "a")) as made:
        with pytest.raises(EngineError, match="not counted"):
            await made.engine.count(REQUEST)
    assert made.endpoint.heads == []
