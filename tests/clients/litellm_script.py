"""What litellm's SDK is asked to do; run in its own environment, tells what it found as JSON."""

import json
import os
import sys

import litellm

URL, TOKEN = os.environ["XNAI_URL"], os.environ["XNAI_TOKEN"]
SORT = [{"role": "user", "content": "srt(xs): sort descending. srt([1, 2]) == [2, 1]"}]
LAMP = {
    "type": "object",
    "properties": {"on": {"type": "boolean"}},
    "required": ["on"],
    "additionalProperties": False,
}
READ = {
    "type": "function",
    "function": {
        "name": "read_file",
        "description": "Read a file",
        "parameters": {
            "type": "object",
            "properties": {"path": {"type": "string"}},
            "required": ["path"],
        },
    },
}
EMBEDDERS = {
    "openai": {"model": "openai/xnai/embed", "api_base": f"{URL}/v1", "api_key": TOKEN},
    "ollama": {"model": "ollama/xnai/embed", "api_base": URL, "api_key": TOKEN},
}
APIS = {
    "openai": {"model": "openai/xnai/auto", "api_base": f"{URL}/v1", "api_key": TOKEN},
    "anthropic": {"model": "anthropic/claude-sonnet-4-5", "api_base": URL, "api_key": TOKEN},
    "ollama_chat": {"model": "ollama_chat/xnai/auto", "api_base": URL, "api_key": TOKEN},
}
litellm.telemetry = False
litellm.num_retries = 0


def whole(api):
    return litellm.completion(**api, messages=SORT).choices[0].message.content


def streamed(api):
    pieces = litellm.completion(**api, messages=SORT, stream=True)
    return "".join(piece.choices[0].delta.content or "" for piece in pieces)


def schema(api):
    wanted = {"type": "json_schema", "json_schema": {"name": "lamp", "schema": LAMP}}
    asked = [{"role": "user", "content": "Is the lamp on?"}]
    answer = litellm.completion(**api, messages=asked, response_format=wanted, max_tokens=64)
    return answer.choices[0].message.content


def tools(api):
    """Offered, not called for: the answer must come all the same."""
    answer = litellm.completion(**api, messages=SORT, tools=[READ])
    return answer.choices[0].finish_reason


def refused(api):
    try:
        litellm.completion(**{**api, "api_key": "wrong"}, messages=SORT)
    except litellm.exceptions.AuthenticationError as error:
        return type(error).__name__
    return "answered"


def embedded(api):
    """How like the first text the others are."""
    texts = ["The cat sleeps on the sofa", "Stock prices fell", "A kitten is napping"]
    data = litellm.embedding(**api, input=texts).data
    first, *rest = (each["embedding"] for each in data)
    return [sum(a * b for a, b in zip(first, other, strict=True)) for other in rest]


def told(task, api):
    try:
        return task(api)
    except Exception as error:  # noqa: BLE001 (told, whatever it is)
        return f"{type(error).__name__}: {error}"[:300]


TASKS = (whole, streamed, schema, tools, refused)
found = {f"{n} {task.__name__}": told(task, api) for n, api in APIS.items() for task in TASKS}
found |= {f"{name} embedded": told(embedded, api) for name, api in EMBEDDERS.items()}
sys.stdout.write(json.dumps(found))
