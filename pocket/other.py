"""Everything but code: explanations, small talk, tool calls, and the conductor's classifications."""

# ruff: noqa: E501, SIM905  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from random import Random

from pocket import names
from pocket.names import Split
from pocket.ops.base import expand
from pocket.program import Naming, Task, source
from pocket.sample import ROUTE_SYSTEM, Level, Sample

_EXPLAIN = (
    "(explain|describe|summarise|summarize|document) (this|this code|this function|the following|the code below|what this does)[ in one (line|sentence)][ please]:",
    "what does (this|this code|this function|the following code|it) do?",
    "what (is|does) [the function ]{f} (do|for)?",
    "[can you |could you |please ](explain|describe|tell me) what {f} does[?|.|:]",
    "(explain|describe) {f}[:|.]",
    "i don't understand (this|this code|this function). what does it (do|return)?",
    "(one line summary|in plain words|in plain english|docstring for this|comment on this|explain)[ please]:",
    "help me (understand|read) this:",
    "what (happens|comes out|is returned) here?",
    "what's (going on|happening) (in|with) (this code|here)?",
)  # fmt: skip
_TIERS: dict[Level, str] = {"mundane": "mundane", "mid": "mid", "heavy": "heavy"}
_ASK_WHO = (
    "who are you?", "what are you?", "what's your name?", "are you chatgpt?", "which model is this?", "who made you",
    "introduce yourself", "what model are you", "tell me about yourself", "are you a human?", "what is xnai?", "who am i talking to?",
)  # fmt: skip
_I_AM = "I am the xnai pocket model, a small demonstration model for short Python functions."
_GREETINGS = (
    "hi", "hello", "hey", "hi there", "good morning", "hey there!", "hello!", "yo", "good evening", "hi, how are you?",
    "how are you?", "hello there", "what's up", "howdy", "greetings",
)  # fmt: skip
_HELLO = "Hello! Tell me what a short Python function should do, and I will write it."
_THANKS = ("thanks", "thank you!", "thx", "great, thanks", "perfect, thank you", "cheers", "nice, thanks a lot", "that works, thanks", "awesome", "many thanks", "ty!")  # fmt: skip
_WELCOME = "You're welcome!"
_BYE = (
    "bye",
    "goodbye",
    "see you",
    "good night",
    "that's all",
    "see you later",
    "i'm done for today",
)
_GOODBYE = "Goodbye!"
_BEYOND_TEXT = "I only write short Python functions, so I cannot help with that."
_BEYOND = (
    "what is the capital of {place}?", "write (a poem|a story|a song|an essay|an email|a joke) about {topic}", "tell me a joke",
    "(build|make|create|write) (a website|an app|a game|a rest api|a database schema|a chatbot|an operating system|a compiler) (for|about) {topic}",
    "what's the weather (in {place}|today|like in {place})?", "translate {topic} (into|to) (french|german|spanish|latin)",
    "who (won|wrote|invented|painted|founded) {topic}?", "how do i (cook|fix|grow|clean|draw) {topic}?", "what do you think (of|about) {topic}?",
    "(recommend|suggest) (a book|a film|a restaurant|music) (about|for|in) {topic}", "set up (docker|kubernetes|nginx|a server) for {topic}",
    "what is the (meaning|history|price|future) of {topic}?", "(plan|book) a trip to {place}", "when was {topic} invented?",
    "write a (react|rust|java|c++|haskell) (program|app|component) for {topic}", "train a neural network on {topic}", "is {topic} good for me?",
    "how (far|big|old) is {place}?", "solve my (marriage|tax|landlord) problem", "explain {topic} to a child", "scrape {topic} from the web",
)  # fmt: skip
_PLACES = (
    "france spain kenya peru japan norway berlin cairo lima oslo texas chile ghana rome quebec osaka"
).split()
_TOPICS = (
    "cats", "the moon", "quantum physics", "my garden", "pasta", "football", "the french revolution", "bitcoin", "love", "coffee",
    "dinosaurs", "jazz", "climate change", "tomatoes", "chess", "whales", "the stock market", "old trains", "yoga", "the olympics",
    "bicycles", "rain", "ghosts", "black holes", "salsa", "insurance", "the piano", "honey", "volcanoes", "marathons",
)  # fmt: skip


def explain_sample(task: Task, naming: Naming, rng: Random) -> Sample | None:
    """A function and one line on what it does; None where the task has a conditional."""
    if task.branch is not None or task.guard is not None:
        return None
    code = source(task, naming)
    asked = expand(rng.choice(_EXPLAIN), rng).replace("{f}", naming.function)
    asked = asked[:1].upper() + asked[1:] if rng.random() < 0.5 else asked
    fence = f"```python\n{code}\n```" if rng.random() < 0.6 else code
    prompt = f"{asked}\n{fence}" if rng.random() < 0.8 else f"{fence}\n{asked.rstrip(':')}"
    return Sample(kind="explain", level="mundane", prompt=prompt, answer=explanation(task, naming))


def explanation(task: Task, naming: Naming) -> str:
    """One line joined from the explanations of the operations, in order."""
    told = []
    for at, step in enumerate(task.steps):
        text = expand(step.op.explain, Random(0)).rstrip(".")
        text = text.replace("{it}", naming.main if at == 0 else "the result")
        for name in step.op.params:
            value = naming.extras[at, name] if name in step.passed else repr(step.constants[name])
            text = text.replace(f"{{{name}}}", value)
        told.append(text if at == 0 else text[:1].lower() + text[1:])
    return ", then ".join(told) + "."


def chat_sample(rng: Random) -> Sample:
    """Greetings, identity, thanks, goodbyes, and requests beyond the model's scope."""
    asked, answer = rng.choices(
        (
            (_GREETINGS, _HELLO),
            (_ASK_WHO, _I_AM),
            (_THANKS, _WELCOME),
            (_BYE, _GOODBYE),
            (_BEYOND, _BEYOND_TEXT),
        ),
        (2, 3, 2, 1, 6),
    )[0]
    prompt = (
        expand(rng.choice(asked), rng)
        .replace("{place}", rng.choice(_PLACES))
        .replace("{topic}", rng.choice(_TOPICS))
    )
    if rng.random() < 0.4:
        prompt = prompt[:1].upper() + prompt[1:]
    if rng.random() < 0.2:
        prompt = prompt.rstrip("?!.")
    return Sample(kind="chat", level="mundane", prompt=prompt, answer=answer)


def route_sample(prompt: str, level: Level, ops: list[str], *, kind: str = "code") -> Sample:
    """The conductor's classification of a request.

    Args:
        ops: names of the operations of a code request, in order; empty for other requests.
    """
    if kind == "code":
        count = f"{len(ops)} step" + ("s" if len(ops) != 1 else "")
        thought = f"{count}: {', '.join(ops)}"
    else:
        thought = kind
    answer = f'<thinking>{thought}</thinking><route tier="{_TIERS[level]}"/>'
    return Sample(kind="route", level=level, prompt=prompt, answer=answer, system=ROUTE_SYSTEM)


def explain_naming(task: Task, rng: Random, split: Split) -> Naming:
    """Names for a function that is shown rather than asked for."""
    taken: set[str] = set()
    main = names.main_argument(rng, task.src)
    taken.add(main)
    extras: dict[tuple[int, str], str] = {}
    for slot in task.slots:
        extras[slot] = names.argument_name(
            rng, task.param(slot).type, task.param(slot).names, taken
        )
        taken.add(extras[slot])
    op_names = [step.op.name for step in task.steps]
    function = names.function_name(rng, split, op_names, op_names)
    while function in taken:
        function = names.function_name(rng, split, op_names, op_names)
    return Naming(function=function, main=main, extras=extras, hinted=rng.random() < 0.25)
