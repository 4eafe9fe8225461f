"""The published SDKs of OpenAI, Anthropic and Ollama against a live server."""

import json
import time
from datetime import UTC, datetime

import anthropic
import ollama
import openai
import pytest

from tests.server.live import TOKEN, Live

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
READ_FILE = {
    "name": "read_file",
    "description": "Read a file",
    "parameters": {
        "type": "object",
        "properties": {"path": {"type": "string"}},
        "required": ["path"],
    },
}
OKAY = {"role": "assistant", "content": "Okay."}
LAMP = {
    "type": "object",
    "properties": {"on": {"type": "boolean"}, "colour": {"enum": ["red", "blue"]}},
    "required": ["on", "colour"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def claude(live: Live):
    with anthropic.Anthropic(base_url=live.url, auth_token=TOKEN, max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def llama(live: Live):
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("OLLAMA_HOST", live.url)
        environment.setenv("OLLAMA_API_KEY", TOKEN)
        with ollama.Client() as client:
            yield client


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


class TestOpenAI:
    def test_an_answer_says_which_tier_gave_it(self, open_ai):
        raw = open_ai.chat.completions.with_raw_response.create(
            model="xnai/auto", messages=said(SORT)
        )
        answer = raw.parse()
        assert "sorted(xs, reverse=True)" in answer.choices[0].message.content
        assert answer.choices[0].finish_reason == "stop"
        assert answer.usage.total_tokens > 0
        assert answer.model_extra["xnai"]["tier"] == raw.headers["x-xnai-tier"] == "draft"
        assert raw.headers["x-xnai-accepted"] == "true"
        # Two of one name would be read as one, with a comma.
        assert raw.headers["x-xnai-request-id"] == answer.model_extra["xnai"]["request_id"]

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    def test_a_stream_is_the_answer_in_pieces(self, open_ai, model):
        stream = open_ai.chat.completions.create(
            model=model,
            messages=said(SORT),
            stream=True,
            stream_options={"include_usage": True},
        )
        chunks = list(stream)
        text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
        assert "sorted(xs, reverse=True)" in text
        assert len({c.id for c in chunks}) == 1
        assert chunks[-1].usage.completion_tokens > 0
        assert chunks[-2].choices[0].finish_reason == "stop"

    def test_a_tool_is_called(self, open_ai):
        tools = [{"type": "function", "function": READ_FILE}]
        for stream in (False, True):
            answer = open_ai.chat.completions.create(
                model="xnai/auto",
                messages=said("Show me the file notes.txt"),
                tools=tools,
                stream=stream,
            )
            call = _streamed_call(answer) if stream else answer.choices[0].message.tool_calls[0]
            assert call.function.name == "read_file"
            assert json.loads(call.function.arguments) == {"path": "notes.txt"}

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    def test_a_tool_is_called_where_one_must_be(self, open_ai, model):
        tools = [{"type": "function", "function": READ_FILE}]
        named = {"type": "function", "function": {"name": "read_file"}}
        for choice in ("required", named):
            answer = open_ai.chat.completions.create(
                model=model, messages=said(SORT), tools=tools, tool_choice=choice
            )
            (call,) = answer.choices[0].message.tool_calls
            assert call.function.name == "read_file"
            assert isinstance(json.loads(call.function.arguments)["path"], str)
            assert answer.choices[0].finish_reason == "tool_calls"
        answer = open_ai.responses.create(
            model=model,
            input=SORT,
            tools=[{"type": "function", "strict": False} | READ_FILE],
            tool_choice="required",
        )
        assert "function_call" in [item.type for item in answer.output]

    def test_no_tool_is_called_where_none_may_be(self, open_ai):
        answer = open_ai.chat.completions.create(
            model="xnai/draft",
            messages=said("Show me the file notes.txt"),
            tools=[{"type": "function", "function": READ_FILE}],
            tool_choice="none",
        )
        assert answer.choices[0].message.tool_calls is None

    def test_an_answer_follows_a_json_schema(self, open_ai):
        answer = open_ai.chat.completions.create(
            model="xnai/expert",
            messages=said("A red lamp that is on"),
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "lamp", "schema": LAMP},
            },
        )
        lamp = json.loads(answer.choices[0].message.content)
        assert (type(lamp["on"]), lamp["colour"] in ("red", "blue")) == (bool, True)

    def test_the_models_offered_can_be_asked(self, open_ai):
        names = [model.id for model in open_ai.models.list()]
        assert names[0] == "xnai/auto"
        assert open_ai.models.retrieve("xnai/draft").id == "xnai/draft"
        answer = open_ai.completions.create(model="pocket-draft", prompt=SORT)
        assert "sorted" in answer.choices[0].text

    def test_a_response_is_the_answer_whole_and_in_pieces(self, open_ai):
        whole = open_ai.responses.create(model="xnai/auto", input=SORT, instructions="Be brief.")
        assert "sorted(xs, reverse=True)" in whole.output_text
        assert (whole.status, whole.model_extra["xnai"]["tier"]) == ("completed", "draft")
        with open_ai.responses.stream(model="xnai/draft", input=SORT) as stream:
            text = "".join(e.delta for e in stream if e.type == "response.output_text.delta")
            assert stream.get_final_response().output_text == text
        assert "sorted(xs, reverse=True)" in text

    def test_a_response_calls_a_tool(self, open_ai):
        answer = open_ai.responses.create(
            model="xnai/auto",
            input="Show me the file notes.txt",
            tools=[{"type": "function", "strict": False} | READ_FILE],
        )
        call = next(item for item in answer.output if item.type == "function_call")
        assert (call.name, json.loads(call.arguments)) == ("read_file", {"path": "notes.txt"})

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    def test_several_answers_are_numbered(self, open_ai, model):
        ask = {"model": model, "messages": said(SORT), "n": 3, "temperature": 0.8, "seed": 5}
        whole = open_ai.chat.completions.create(**ask)
        assert [choice.index for choice in whole.choices] == [0, 1, 2]
        assert all("def srt" in choice.message.content for choice in whole.choices)
        pieces = ["", "", ""]
        for chunk in open_ai.chat.completions.create(**ask, stream=True):
            for choice in chunk.choices:
                pieces[choice.index] += choice.delta.content or ""
        assert pieces == [choice.message.content for choice in whole.choices]

    def test_answers_at_temperature_0_are_computed_once(self, open_ai):
        one = open_ai.completions.create(model="xnai/draft", prompt=SORT)
        three = open_ai.completions.create(model="xnai/draft", prompt=SORT, n=3)
        assert {choice.text for choice in three.choices} == {one.choices[0].text}
        assert three.usage.completion_tokens == one.usage.completion_tokens

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    @pytest.mark.parametrize("stream", [False, True])
    def test_log_probabilities_are_those_of_the_answer(self, open_ai, model, stream):
        answer = open_ai.chat.completions.create(
            model=model, messages=said(SORT), logprobs=True, top_logprobs=2, stream=stream
        )
        choices = [c.choices[0] for c in answer] if stream else answer.choices
        tokens = [token for c in choices if c.logprobs for token in c.logprobs.content]
        said_ = [c.delta.content if stream else c.message.content for c in choices]
        assert "".join(token.token for token in tokens) == "".join(filter(None, said_))
        assert all(token.logprob <= 0 and len(token.top_logprobs) == 2 for token in tokens)
        assert all(bytes(token.bytes).decode() == token.token for token in tokens)

    @pytest.mark.parametrize("stream", [False, True])
    def test_log_probabilities_of_a_response_are_those_of_its_text(self, open_ai, stream):
        ask = {
            "model": "xnai/draft",
            "input": SORT,
            "include": ["message.output_text.logprobs"],
            "top_logprobs": 2,
        }
        if stream:
            *events, last = open_ai.responses.create(**ask, stream=True)
            deltas = [e for e in events if e.type == "response.output_text.delta"]
            tokens = [token for event in deltas for token in event.logprobs]
            text = last.response.output_text
        else:
            answer = open_ai.responses.create(**ask)
            text, tokens = answer.output_text, answer.output[0].content[0].logprobs
        assert "".join(token.token for token in tokens) == text
        assert all(token.logprob <= 0 and len(token.top_logprobs) == 2 for token in tokens)

    def test_the_older_log_probabilities_are_told_in_columns(self, open_ai):
        found = open_ai.completions.create(model="xnai/draft", prompt=SORT, logprobs=1).choices[0]
        assert "".join(found.logprobs.tokens) == found.text
        assert len(found.logprobs.token_logprobs) == len(found.logprobs.tokens)
        last = found.logprobs.text_offset[-1]
        assert found.text[last:] == found.logprobs.tokens[-1]

    @pytest.mark.parametrize("model", ["xnai/auto", "pocket-draft"])
    def test_a_suffix_needs_a_model_that_knows_what_it_is(self, open_ai, model):
        with pytest.raises(openai.BadRequestError, match="pocket-draft cannot fill in text") as no:
            open_ai.completions.create(model=model, prompt="def f(x):", suffix="    return y")
        assert "Qwen2.5-Coder" in str(no.value)

    def test_names_that_agents_ask_for_follow_the_aliases(self, open_ai):
        answer = open_ai.chat.completions.create(model="gpt-4o-mini", messages=said(SORT))
        assert answer.model_extra["xnai"]["tier"] == "draft"
        assert answer.model == "gpt-4o-mini"

    def test_an_unknown_model_is_not_found_with_those_that_are(self, open_ai):
        with pytest.raises(openai.NotFoundError, match="xnai/auto"):
            open_ai.chat.completions.create(model="no-such-model", messages=said(SORT))

    def test_an_image_is_refused_by_its_place(self, open_ai):
        url = "data:image/png;base64,aGk="
        parts = [{"type": "text", "text": "?"}, {"type": "image_url", "image_url": {"url": url}}]
        with pytest.raises(openai.BadRequestError, match="text only") as refused:
            open_ai.chat.completions.create(
                model="xnai/auto", messages=[{"role": "user", "content": parts}]
            )
        assert refused.value.param == "messages.0.content.1"
        parts = [{"type": "input_image", "image_url": url}]
        with pytest.raises(openai.BadRequestError, match="text only") as refused:
            open_ai.responses.create(model="xnai/auto", input=[{"role": "user", "content": parts}])
        assert refused.value.param == "input.0.content.0"

    def test_a_question_that_is_blank_is_a_fault_of_its_field(self, open_ai):
        with pytest.raises(openai.BadRequestError, match="Say what to write") as refused:
            open_ai.chat.completions.create(model="xnai/auto", messages=said(" "))
        assert refused.value.param == "messages"

    def test_a_wrong_key_is_an_authentication_error(self, live):
        with (
            openai.OpenAI(base_url=f"{live.url}/v1", api_key="wrong", max_retries=0) as client,
            pytest.raises(openai.AuthenticationError),
        ):
            client.models.list()

    def test_a_prompt_over_the_context_names_the_limit(self, open_ai):
        with pytest.raises(openai.APIStatusError, match="1024") as refused:
            open_ai.chat.completions.create(model="xnai/auto", messages=said("word " * 20_000))
        assert refused.value.status_code in (400, 413)

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    def test_the_oldest_turns_are_left_out_where_that_is_asked_for(self, open_ai, model):
        long = [message for n in range(6) for message in (*said(f"{n} word " * 150), OKAY)]
        ask = {"model": model, "messages": [*long, *said(SORT)]}
        with pytest.raises(openai.BadRequestError, match="1024"):
            open_ai.chat.completions.create(**ask)
        answer = open_ai.chat.completions.create(**ask, extra_body={"xnai": {"truncate": True}})
        assert answer.choices[0].message.content
        assert 0 < answer.model_extra["xnai"]["dropped_turns"] <= 6
        assert answer.usage.prompt_tokens < 1024
        alone = open_ai.chat.completions.create(
            model=model, messages=said(SORT), extra_body={"xnai": {"truncate": True}}
        )
        assert alone.model_extra["xnai"]["dropped_turns"] == 0

    def test_a_bad_field_is_named(self, open_ai):
        with pytest.raises(openai.BadRequestError, match="temperature"):
            open_ai.chat.completions.create(model="xnai/auto", messages=said("x"), temperature=9)

    def test_tests_in_the_xnai_options_are_run(self, open_ai):
        answer = open_ai.chat.completions.create(
            model="xnai/auto",
            messages=said("Write last(xs): the last item of xs."),
            extra_body={"xnai": {"tests": "assert last([1, 2]) == 2\n"}},
        )
        assert "tests" in answer.model_extra["xnai"]["reason"]

    def test_a_reader_that_goes_away_frees_the_engine(self, open_ai):
        for _ in range(4):  # the engine has one slot: a lease that stays would block the next
            stream = open_ai.chat.completions.create(
                model="xnai/expert", messages=said(SORT), stream=True
            )
            next(iter(stream))
            stream.close()
        answer = open_ai.chat.completions.create(model="xnai/expert", messages=said(SORT))
        assert answer.choices[0].message.content


def _streamed_call(stream):
    calls = [c.choices[0].delta.tool_calls[0] for c in stream if c.choices[0].delta.tool_calls]
    first = calls[0]
    first.function.arguments = "".join(c.function.arguments or "" for c in calls)
    return first


class TestAnthropic:
    def test_an_answer_is_a_message(self, claude):
        answer = claude.messages.create(
            model="claude-some-day", max_tokens=200, messages=said(SORT)
        )
        assert "sorted(xs, reverse=True)" in answer.content[0].text
        assert answer.stop_reason == "end_turn"
        assert answer.usage.output_tokens > 0

    def test_a_stream_is_the_answer_in_pieces(self, claude):
        with claude.messages.stream(
            model="xnai/draft", max_tokens=200, messages=said(SORT), system="Be brief."
        ) as stream:
            text = "".join(stream.text_stream)
            final = stream.get_final_message()
        assert "sorted(xs, reverse=True)" in text
        assert final.stop_reason == "end_turn"

    def test_drafts_are_told_as_thinking_where_it_is_asked_for(self, claude):
        answer = claude.messages.create(
            model="xnai/auto",
            max_tokens=2000,
            messages=said(SORT),
            thinking={"type": "enabled", "budget_tokens": 1024},
        )
        assert "draft: accept" in answer.content[0].thinking

    def test_a_tool_is_used(self, claude):
        tool = {"name": "read_file", "input_schema": READ_FILE["parameters"]}
        answer = claude.messages.create(
            model="xnai/auto",
            max_tokens=200,
            tools=[tool],
            messages=said("Show me the file notes.txt"),
        )
        use = next(block for block in answer.content if block.type == "tool_use")
        assert (use.name, use.input) == ("read_file", {"path": "notes.txt"})
        assert answer.stop_reason == "tool_use"

    def test_a_tool_is_used_where_one_must_be(self, claude):
        tool = {"name": "read_file", "input_schema": READ_FILE["parameters"]}
        for choice in ({"type": "any"}, {"type": "tool", "name": "read_file"}):
            answer = claude.messages.create(
                model="xnai/expert",
                max_tokens=200,
                tools=[tool],
                tool_choice=choice,
                messages=said("Say hello"),
            )
            assert [block.type for block in answer.content] == ["tool_use"]
            assert isinstance(answer.content[0].input["path"], str)
            assert answer.stop_reason == "tool_use"

    @pytest.mark.parametrize("model", ["xnai/auto", "xnai/draft"])
    def test_the_stop_sequence_that_ended_it_is_named(self, claude, model):
        ask = {"model": model, "max_tokens": 200, "messages": said(SORT)}
        answer = claude.messages.create(**ask, stop_sequences=["zzz", "sorted"])
        assert (answer.stop_reason, answer.stop_sequence) == ("stop_sequence", "sorted")
        with claude.messages.stream(**ask, stop_sequences=["zzz"]) as stream:
            answer = stream.get_final_message()
        assert (answer.stop_reason, answer.stop_sequence) == ("end_turn", None)

    def test_tokens_are_counted_by_the_model_itself(self, claude):
        few = claude.messages.count_tokens(model="xnai/auto", messages=said("x"))
        many = claude.messages.count_tokens(model="xnai/auto", messages=said("x " * 50))
        assert 0 < few.input_tokens < many.input_tokens

    def test_an_image_is_refused_by_its_place(self, claude):
        source = {"type": "base64", "media_type": "image/png", "data": "aGk="}
        parts = [{"type": "text", "text": "What is it?"}, {"type": "image", "source": source}]
        with pytest.raises(anthropic.BadRequestError, match=r"messages\.0\.content\.1.*only text"):
            claude.messages.create(
                model="xnai/auto", max_tokens=9, messages=[{"role": "user", "content": parts}]
            )

    def test_one_model_is_told(self, claude):
        assert claude.models.retrieve("xnai/draft").display_name == "xnai/draft"

    def test_models_are_listed(self, claude):
        assert "xnai/auto" in [model.id for model in claude.models.list()]

    def test_errors_are_of_the_sdk(self, claude, live):
        with pytest.raises(anthropic.NotFoundError):
            claude.messages.create(model="nobody", max_tokens=9, messages=said("x"))
        with (
            anthropic.Anthropic(base_url=live.url, auth_token="wrong", max_retries=0) as stranger,
            pytest.raises(anthropic.AuthenticationError),
        ):
            stranger.models.list()


class TestOllama:
    def test_a_chat_is_answered_whole_and_in_pieces(self, llama):
        whole = llama.chat(model="xnai/auto", messages=said(SORT))
        assert "sorted(xs, reverse=True)" in whole.message.content
        assert whole.done_reason == "stop"
        assert whole.eval_count > 0
        pieces = list(llama.chat(model="xnai/draft", messages=said(SORT), stream=True))
        assert "sorted(xs, reverse=True)" in "".join(p.message.content or "" for p in pieces)
        assert pieces[-1].done

    @pytest.mark.parametrize("stream", [False, True])
    def test_log_probabilities_are_those_of_the_text(self, llama, stream):
        ask = {"model": "xnai/draft", "logprobs": True, "top_logprobs": 2, "stream": stream}
        chat, generated = llama.chat(messages=said(SORT), **ask), llama.generate(prompt=SORT, **ask)
        for answer, text in (
            (chat, lambda p: p.message.content),
            (generated, lambda p: p.response),
        ):
            pieces = list(answer) if stream else [answer]
            tokens = [token for piece in pieces for token in piece.logprobs or ()]
            assert "".join(token.token for token in tokens) == "".join(map(text, pieces))
            assert all(token.logprob <= 0 and len(token.top_logprobs) == 2 for token in tokens)

    def test_a_prompt_is_completed(self, llama):
        assert "sorted" in llama.generate(model="xnai/draft", prompt=SORT).response

    def test_a_suffix_needs_a_model_that_knows_what_it_is(self, llama):
        with pytest.raises(ollama.ResponseError, match="pocket-draft cannot fill in text"):
            llama.generate(model="xnai/draft", prompt="def f(x):", suffix="    return y")

    def test_an_empty_prompt_loads_the_model(self, llama):
        loaded = llama.generate(model="xnai/refine", prompt="")
        assert (loaded.done_reason, loaded.response) == ("load", "")
        assert "pocket-refine" in [model.model for model in llama.ps().models]

    def test_a_model_stays_as_long_as_it_is_told_to(self, llama):
        def expiry() -> datetime | None:
            found = [m.expires_at for m in llama.ps().models if m.model == "pocket-expert"]
            return found[0] if found else None

        def kept(keep_alive: object) -> datetime | None:
            llama.chat(model="xnai/expert", messages=said(SORT), keep_alive=keep_alive)
            return expiry()

        now = datetime.now(UTC)
        assert 290 < (kept("5m") - now).total_seconds() < 330
        assert kept(-1).year > 2200
        assert llama.generate(model="xnai/expert", prompt="", keep_alive=0).done_reason == "unload"
        until = time.monotonic() + 20
        while expiry() is not None:
            assert time.monotonic() < until
        assert kept(None).year > 2200  # until its room is needed

    def test_a_tool_is_called(self, llama):
        tool = {"type": "function", "function": READ_FILE}
        answer = llama.chat(
            model="xnai/auto", messages=said("Show me the file notes.txt"), tools=[tool]
        )
        call = answer.message.tool_calls[0].function
        assert (call.name, dict(call.arguments)) == ("read_file", {"path": "notes.txt"})

    def test_models_are_listed_and_shown(self, llama):
        assert llama.list().models[0].model == "xnai/auto"
        shown = llama.show("xnai/expert")
        assert shown.capabilities == ["completion", "tools"]
        assert "tools" in shown.template  # by this litellm knows that it may offer some
        assert shown.details.family == "qwen2"

    def test_an_image_is_refused_by_its_place(self, llama):
        message = {"role": "user", "content": "What is it?", "images": [b"hi"]}
        with pytest.raises(ollama.ResponseError, match=r"messages\.0\.images.*text only"):
            llama.chat(model="xnai/auto", messages=[message])
        with pytest.raises(ollama.ResponseError, match="text only"):
            llama.generate(model="xnai/auto", prompt="What is it?", images=[b"hi"])

    def test_an_unknown_model_is_not_found(self, llama):
        with pytest.raises(ollama.ResponseError) as refused:
            llama.chat(model="nobody", messages=said("x"))
        assert refused.value.status_code == 404
