"""From text to a configuration, or to errors that name file, line, key and limit."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.config.loading import load
from xnai.core.config import Config, LlamaModel, RemoteModel
from xnai.core.errors import ConfigError, UnknownName

MINIMAL = """\
models:
  small:
    path: small.gguf
    parameters_b: 1
tiers:
  - name: draft
    model: small
    role: draft
"""


def errors_of(text: str) -> list[str]:
    with pytest.raises(ConfigError) as refused:
        load(text, source="xnai.yaml")
    return refused.value.message.splitlines()


def test_a_file_may_stand_alone() -> None:
    config = load(MINIMAL, source="xnai.yaml")
    assert config.preset is None
    assert [tier.name for tier in config.tiers] == ["draft"]
    assert isinstance(config.models["small"], LlamaModel)


def test_a_file_on_a_preset_says_only_what_differs() -> None:
    below = load("preset: pocket", source="xnai.yaml")
    config = load(
        "preset: pocket\nsandbox: {timeout_s: 2}\nmodels: {pocket-expert: {n_ctx: 512}}",
        source="xnai.yaml",
    )
    expert = below.models["pocket-expert"].model_copy(update={"n_ctx": 512})
    sandbox = below.sandbox.model_copy(update={"timeout_s": 2})
    models = {**below.models, "pocket-expert": expert}
    assert config == below.model_copy(update={"models": models, "sandbox": sandbox})


def test_tiers_replace_those_of_the_preset() -> None:
    config = load(
        "preset: pocket\ntiers: [{name: only, model: pocket-draft, role: draft}]",
        source="xnai.yaml",
    )
    assert [tier.name for tier in config.tiers] == ["only"]


def test_a_model_of_another_engine_replaces_that_of_the_preset() -> None:
    config = load(
        """
preset: pocket
models:
  pocket-expert:
    engine: openai
    model: big
    base_url: https://example.org/v1
    parameters_b: 70
""",
        source="xnai.yaml",
    )
    assert isinstance(config.models["pocket-expert"], RemoteModel)


def test_a_preset_given_by_hand_goes_before_that_of_the_file() -> None:
    config = load("preset: pocket", source="xnai.yaml", preset="hybrid")
    assert config.preset == "hybrid"
    assert [tier.name for tier in config.tiers] == ["cloud", "expert"]


def test_an_unknown_preset_given_by_hand_is_an_unknown_name() -> None:
    with pytest.raises(UnknownName, match="Did you mean 'pocket'"):
        load("", source="xnai.yaml", preset="pockt")


def test_a_section_that_is_all_comments_says_nothing() -> None:
    config = load("preset: pocket\nbudget:\n  # ram_mib: 4096\ntiers:\n", source="xnai.yaml")
    assert config == load("preset: pocket", source="xnai.yaml")


def test_anchors_may_be_used_within_limits() -> None:
    config = load(
        """
preset: pocket
tiers:
  - {name: a, model: &m pocket-draft, role: draft}
  - {name: b, model: *m, role: expert}
""",
        source="xnai.yaml",
    )
    assert config.tiers[1].model == "pocket-draft"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            MINIMAL + "    treshold: 0.5\n",
            "xnai.yaml:9: unknown key `treshold` in tiers[0]; did you mean `threshold`?",
        ),
        ("preset: pocket\nbudgt: {}", "xnai.yaml:2: unknown key `budgt`; did you mean `budget`?"),
        (
            "preset: pocket\n\nbudget:\n  max_loadd: 2",
            "xnai.yaml:4: unknown key `max_loadd` in budget; did you mean `max_loaded`?",
        ),
        (
            "preset: pocket\nmodels:\n  pocket-draft:\n    n_ctxt: 512",
            "xnai.yaml:4: unknown key `n_ctxt` in models.pocket-draft; did you mean `n_ctx`?",
        ),
        (
            "preset: qwen-coder\nmodels: {qwen-coder-7b: {source: {fil: a.gguf}}}",
            "xnai.yaml:2: unknown key `fil` in models.qwen-coder-7b.source; did you mean `file`?",
        ),
        (
            "preset: hybrid\nmodels: {minimax-m2: {key_environ: A}}",
            "xnai.yaml:2: unknown key `key_environ` in models.minimax-m2; did you mean `key_env`?",
        ),
        ("preset: pocket\nzzz: 1", "xnai.yaml:2: unknown key `zzz`"),
        (
            "preset: pocket\nbudget:\n  ram_mib: 100",
            "xnai.yaml:3: budget.ram_mib: should be greater than or equal to 256, not `100`",
        ),
        (
            'preset: pocket\nbudget: {ram_mib: "4096"}',
            "xnai.yaml:2: budget.ram_mib: should be a valid integer, not `4096`",
        ),
        (
            "preset: pocket\nsandbox: {enabled: yes}",
            "xnai.yaml:2: sandbox.enabled: should be a valid boolean, not `yes`",
        ),
        (
            "preset: pocket\nsandbox: {processes: true}",
            "xnai.yaml:2: sandbox.processes: should be a valid integer, not `true`",
        ),
        (
            "preset: pocket\nmodels: {a: {path: a.gguf, parameters_b: 1e999}}",
            "xnai.yaml:2: models.a.parameters_b: should be a valid number, not `1e999`",
        ),
        (
            "preset: pocket\nmodels: {a: {path: a.gguf, parameters_b: .inf}}",
            "xnai.yaml:2: models.a.parameters_b: should be a valid number, not `.inf`",
        ),
        (
            "preset: pocket\nmodels:\n  pocket-draft:\n    kv_type: q8",
            "xnai.yaml:4: models.pocket-draft.kv_type: should be one of f16, q8_0, q4_0, "
            "not `q8`; did you mean `q8_0`?",
        ),
        (
            "preset: pocket\nmodels:\n  a:\n    engine: olama",
            "xnai.yaml:4: models.a.engine: should be one of llamacpp, ollama, openai, anthropic, "
            "not `olama`; did you mean `ollama`?",
        ),
        (
            "preset: pocket\nmodels:\n  a: {parameters_b: 1}",
            "xnai.yaml:3: models.a: give `path` (a GGUF file) or `source` (repo and file to pull)",
        ),
        ("preset: pocket\nmodels:\n  a: 5", "xnai.yaml:3: models.a: should be a mapping, not `5`"),
        ("preset: pocket\ntiers: 5", "xnai.yaml:2: tiers: should be a list, not `5`"),
        (
            "preset: pocket\ntiers: []",
            "xnai.yaml:2: tiers: should have at least 1 item after validation, not 0",
        ),
        (
            "preset: pocket\ntiers:\n  - {model: pocket-draft, role: draft}",
            "xnai.yaml:3: tiers[0].name: is missing",
        ),
        (
            "preset: pocket\ntiers:\n  - name: a\n    model: big\n    role: draft",
            "xnai.yaml:4: tiers[0].model: tier 'a' names model 'big'; "
            "known: pocket-draft, pocket-refine, pocket-expert",
        ),
        (
            MINIMAL + "  - name: draft\n    model: small\n    role: draft\n",
            "xnai.yaml:9: tiers[1].name: tier 'draft' stands twice in `tiers`",
        ),
        (
            "preset: pocket\ncascade: {router: conductor}",
            "xnai.yaml:2: cascade.router: `router: conductor` needs a tier with `role: router` on "
            "this machine",
        ),
        (
            "preset: pocket\nembeddings:\n  code: {model: big}",
            "xnai.yaml:3: embeddings.code.model: `code` names model 'big'; "
            "known: pocket-draft, pocket-refine, pocket-expert",
        ),
        (
            "preset: hybrid\nembeddings: {general: {model: minimax-m2}}",
            "xnai.yaml:2: embeddings.general.model: `general` names 'minimax-m2', which llama.cpp "
            "does not run",
        ),
        (
            "preset: pocket\nembeddings: {code: {model: pocket-draft}}",
            "xnai.yaml:2: embeddings.code.model: `code` names 'pocket-draft', which tier 'draft' "
            "runs: give it a model of its own",
        ),
        (
            "preset: pocket\nmodels: {e: {path: e.gguf, parameters_b: 1}}\nembeddings:\n"
            "  code: {model: e}\n  routing: {model: e, pooling: cls}",
            "xnai.yaml:5: embeddings.routing.model: `routing` gives 'e' another `pooling` than it "
            "has above",
        ),
        (
            "preset: pocket\ndomains:\n  math: {primary: wizard}",
            "xnai.yaml:3: domains.math.primary: `primary` names 'wizard', which is no tier and no "
            "tier's model; known: draft, refine, expert",
        ),
        (
            "preset: pocket\ndomains: {code: {embedding: code}}",
            "xnai.yaml:2: domains.code.embedding: `embedding` names 'code', and `embeddings.code` "
            "is not set",
        ),
        (
            "preset: pockt",
            "xnai.yaml:1: preset: there is no preset `pockt`; did you mean `pocket`? "
            "(known: 6gb, hybrid, light, pocket, qwen-coder)",
        ),
        ("\npreset: [a]", "xnai.yaml:2: preset: should be the name of a preset"),
        ("version: 2\npreset: pocket", "xnai.yaml:1: version: should be 1, not `2`"),
        (
            "preset: pocket\nbudget:\n  ram_mib: 512\n  ram_mib: 1024",
            "xnai.yaml:4: key `ram_mib` stands twice, first in line 3",
        ),
        ("a: 1\nb: !!python/name:os.system x", "xnai.yaml:2: tags (`!…`) are not allowed"),
        ("a: !!str 5", "xnai.yaml:1: tags (`!…`) are not allowed"),
        (
            "a: &a {b: 1}\nc:\n  <<: *a",
            "xnai.yaml:3: merge keys (`<<`) are not allowed; start from a `preset`",
        ),
        ("- 1", "xnai.yaml:1: a configuration is a mapping, `key: value` on each line"),
        ("? [1]\n: 2", "xnai.yaml:1: a key must be a word, not a list or a mapping"),
        ('a: 1\nb: "\\ud800"', "xnai.yaml:2: half a surrogate pair is not text"),
        ("a: 1\nb: \x00", "xnai.yaml:2: the character U+0000 is not allowed"),
        ("a: &a [*a]", "xnai.yaml:1: more than 10000 values, or endless aliases"),
        ("a: " + "[" * 2000, "xnai.yaml:1: nested deeper than 32 levels"),
        ("a: [" + "1," * 11_000 + "]", "xnai.yaml:1: more than 10000 values"),
    ],
)
def test_an_error_names_line_path_fault_and_nearest_name(text: str, error: str) -> None:
    assert errors_of(text) == [error]


@pytest.mark.parametrize(
    "text", ["a: [", "a:\n\t- b", "a: 1\n---\nb: 2", 'a: "\\UFFFFFFFF"', "a: *b", "a: b: c", "%"]
)
def test_what_is_not_one_yaml_document_is_an_error_with_a_line(text: str) -> None:
    (error,) = errors_of(text)
    assert error.startswith("xnai.yaml:")


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
    for this, last in zip("bcdefghi", "abcdefgh", strict=True):
        bomb += f"{this}: &{this} [{', '.join([f'*{last}'] * 10)}]\n"
    (error,) = errors_of(bomb)
    assert "more than 10000 values" in error


def test_all_errors_are_told_at_once_in_the_order_of_the_file() -> None:
    errors = errors_of("preset: pocket\nbudget: {ram_mib: 1}\nsandbox: {timeout_s: 0}\nx: 1")
    assert [error.split(":")[1] for error in errors] == ["2", "3", "4"]


def test_many_errors_are_cut_to_twenty_and_counted() -> None:
    errors = errors_of("preset: pocket\n" + "".join(f"k{i}: 1\n" for i in range(50)))
    assert len(errors) == 21
    assert errors[-1] == "… and 30 more"


def test_an_empty_file_is_told_how_to_begin() -> None:
    assert errors_of("") == [
        "xnai.yaml:1: models: is missing; start from a preset, for example `preset: pocket`",
        "xnai.yaml:1: tiers: is missing; start from a preset, for example `preset: pocket`",
    ]


def test_a_text_beyond_a_million_characters_is_refused_unread() -> None:
    with pytest.raises(ConfigError, match="longer than 1000000 characters"):
        load("#" * 1_000_001, source="xnai.yaml")


def test_a_fault_in_a_preset_is_told_with_the_line_of_the_preset() -> None:
    with pytest.raises(ConfigError, match=r"^preset mine:2: budget\.ram_mib: should be"):
        load(
            MINIMAL + "preset: mine",
            source="xnai.yaml",
            preset_lookup=lambda _: "budget:\n  ram_mib: 1",
        )


WORDS = st.sampled_from(
    ["preset", "models", "tiers", "budget", "name", "role", "engine", "llamacpp", "ollama",
     "pocket", "path", "source", "ram_mib", "0", "-1", "1e9", "null", "true", "a b",
     "\ud800", "", "<<", "é"]
)  # fmt: skip
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=5),
    max_leaves=25,
)
ENTRIES = st.dictionaries(st.sampled_from(["preset", *Config.model_fields]), DOCUMENTS, max_size=4)


def config_or_error(text: str) -> str:
    """What a person is shown; anything but a configuration or its error fails the test."""
    try:
        return repr(load(text, source="xnai.yaml"))
    except ConfigError as refused:
        return refused.message


@given(ENTRIES, st.booleans())
def test_any_document_gives_a_configuration_or_an_error(
    entries: dict[str, object], on_preset: bool
) -> None:
    # JSON is YAML, and may be written without the library under test.
    told = config_or_error(json.dumps(({"preset": "pocket"} if on_preset else {}) | entries))
    assert told.encode()  # it can be printed


@given(st.text(alphabet="ab:-{}[]&*!|>?#'\",%\\<~ \n\t\r1.0\x00é\u2028\ufeff", max_size=60))
def test_any_text_gives_a_configuration_or_an_error(text: str) -> None:
    assert config_or_error(text).encode()
    assert config_or_error(f"preset: pocket\n{text}").encode()


def test_a_domain_may_name_a_tier_or_the_model_that_it_runs() -> None:
    domains = "domains: {math: {primary: pocket-expert, fallback: refine}}"
    config = load(f"preset: pocket\n{domains}", source="xnai.yaml")
    assert config.tier_of("pocket-expert") == "expert"
    assert config.tier_of("refine") == "refine"
    assert config.tier_of("nobody") is None
