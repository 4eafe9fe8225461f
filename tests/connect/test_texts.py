"""Texts are changed in small: what is not ours keeps every byte, and comes back as it was."""

import json
from dataclasses import dataclass

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from xnai.connect.dotenv import Dotenv
from xnai.connect.jsonc import Jsonc
from xnai.connect.settings import (
    Format,
    Setting,
    Unchangeable,
    leaves,
    with_settings,
    without_settings,
)
from xnai.connect.toml_text import Toml
from xnai.connect.yaml_text import Yaml

DEEP = leaves({"a": {"xnai": {"url": "http://x/v1", "args": ["mcp"], "models": {"m": {}}}}})
TOP = (Setting(path=("model",), value="xnai/auto"), Setting(path=("url",), value="http://x/v1"))
ITEM = (Setting(path=("models",), value={"name": "xnai", "model": "xnai/auto"}, known_by="name"),)
ROOT_ITEM = (Setting(path=(), value={"id": "xnai", "url": "http://x/v1"}, known_by="id"),)


@dataclass(frozen=True)
class Case:
    kind: Format
    settings: tuple[Setting, ...]
    before: str
    after: str


JSON_CASES = [
    Case(
        Jsonc(),
        DEEP,
        "",
        '{\n  "a": {\n    "xnai": {\n      "url": "http://x/v1",\n      "args": [\n        "mcp"\n'
        '      ],\n      "models": {\n        "m": {}\n      }\n    }\n  }\n}\n',
    ),
    Case(
        Jsonc(),
        TOP,
        '// mine\n{\n\t"b": [1, 2,], // two\n\t/* last */ "c": null\n}\n// end\n',
        '// mine\n{\n\t"b": [1, 2,], // two\n\t/* last */ "c": null,\n\t"model": "xnai/auto",\n'
        '\t"url": "http://x/v1"\n}\n// end\n',
    ),
    Case(
        Jsonc(),
        TOP,
        '{\n  "b": 1, // one\n  // none\n}',
        '{\n  "b": 1, // one\n  "model": "xnai/auto",\n  "url": "http://x/v1"\n  // none\n}',
    ),
    Case(Jsonc(), TOP, '{"b": 1}', '{"b": 1, "model": "xnai/auto", "url": "http://x/v1"}'),
    Case(Jsonc(), TOP[:1], '{"b": 1 /* x */}\n', '{"b": 1, "model": "xnai/auto" /* x */}\n'),
    Case(
        Jsonc(),
        TOP[:1],
        '{\r\n  "model" : "mine" // é\r\n}\r\n',
        '{\r\n  "model" : "xnai/auto" // é\r\n}\r\n',
    ),
    Case(
        Jsonc(),
        DEEP[:1],
        '{\n    "a": {"b": "}"}, "c": {\n    }\n}\n',
        '{\n    "a": {"b": "}", "xnai": {"url": "http://x/v1"}}, "c": {\n    }\n}\n',
    ),
]
TOML_CASES = [
    Case(
        Toml(),
        (*TOP, *DEEP[:2]),
        "",
        'model = "xnai/auto"\nurl = "http://x/v1"\n\n'
        '[a.xnai]\nurl = "http://x/v1"\nargs = ["mcp"]\n',
    ),
    Case(
        Toml(),
        (*TOP, *DEEP[:1]),
        '# mine\nmodel = "o" # why\n\n[tools]\nx = """\n[a.xnai]\n'
        'model = 1\n"""\n[[lists]]\ny = [\n 1, # a\n]',
        '# mine\nmodel = "xnai/auto" # why\nurl = "http://x/v1"\n\n[tools]\nx = """\n[a.xnai]\n'
        'model = 1\n"""\n[[lists]]\ny = [\n 1, # a\n]\n\n[a.xnai]\nurl = "http://x/v1"\n',
    ),
    Case(
        Toml(),
        DEEP[:1],
        '[a."xnai"] # it\nname = "n"\n\n# of b\n[b]\n',
        '[a."xnai"] # it\nname = "n"\nurl = "http://x/v1"\n\n# of b\n[b]\n',
    ),
]
YAML_CASES = [
    Case(Yaml(), TOP, "", "model: xnai/auto\nurl: http://x/v1\n"),
    Case(
        Yaml(),
        TOP,
        "# mine\nmodel:   'o' # why\nread: [a, b]\ntext: |\n  x\n\n# end\n",
        "# mine\nmodel:   xnai/auto # why\nread: [a, b]\ntext: |\n  x\n\n# end\nurl: http://x/v1\n",
    ),
    Case(Yaml(), TOP[:1], "---\nmodel:\nb: 1", "---\nmodel: xnai/auto\nb: 1"),
    Case(
        Yaml(),
        ITEM,
        "name: me # I\nmodels:\n  - name: a\n    model: b # b\n  # none\nrules: []\n",
        "name: me # I\nmodels:\n  - name: a\n    model: b # b\n"
        "  - name: xnai\n    model: xnai/auto\n  # none\nrules: []\n",
    ),
    Case(
        Yaml(),
        ITEM,
        "models:\n- name: xnai\n  model: old\n- name: z\n",
        "models:\n- name: xnai\n  model: xnai/auto\n- name: z\n",
    ),
    Case(
        Yaml(),
        ITEM,
        "models: []\nz: 1\n",
        "models:\n  - name: xnai\n    model: xnai/auto\nz: 1\n",
    ),
    Case(Yaml(), ITEM, "models:\nz: 1\n", "models:\n  - name: xnai\n    model: xnai/auto\nz: 1\n"),
    Case(Yaml(), ITEM, "z: 1\n", "z: 1\nmodels:\n  - name: xnai\n    model: xnai/auto\n"),
    Case(Yaml(), ROOT_ITEM, "", "- id: xnai\n  url: http://x/v1\n"),
    Case(
        Yaml(), ROOT_ITEM, "# mine\n- id: a\n", "# mine\n- id: a\n- id: xnai\n  url: http://x/v1\n"
    ),
]
ENV_CASES = [
    Case(Dotenv(), TOP, "", "model=xnai/auto\nurl=http://x/v1\n"),
    Case(
        Dotenv(),
        TOP,
        "# model=x\nexport model=\"o\" # why\nB='two\nurl=no\n'\n",
        "# model=x\nexport model=xnai/auto # why\nB='two\nurl=no\n'\nurl=http://x/v1\n",
    ),
]
CASES = [*JSON_CASES, *TOML_CASES, *YAML_CASES, *ENV_CASES]


def said(data):
    """Without what says nothing."""
    return (
        {k: v for k, v in data.items() if v not in (None, [])}
        if isinstance(data, dict)
        else data or {}
    )


@pytest.mark.parametrize("case", CASES)
def test_a_setting_is_laid_into_a_text_and_all_else_keeps_every_byte(case: Case):
    assert with_settings(case.before, case.settings, case.kind) == case.after


@pytest.mark.parametrize("case", CASES)
def test_what_says_so_already_is_not_changed(case: Case):
    assert with_settings(case.after, case.settings, case.kind) == case.after


@pytest.mark.parametrize("case", CASES)
def test_what_was_laid_into_a_text_is_taken_out_of_it_again(case: Case):
    text, changed = without_settings(case.after, case.settings, case.before, case.kind)
    assert changed == ()
    assert said(case.kind.read(text)) == said(case.kind.read(case.before))
    kept = text.replace(",", "")  # of a last member
    lost = [line for line in case.before.splitlines() if line.replace(",", "") not in kept]
    assert [line for line in lost if "model" not in line] == []


def test_what_somebody_changed_since_is_left_alone():
    text, changed = without_settings(
        'model: xnai/fast\nurl: "http://x/v1"\nmore: 1\n', TOP, "model: o\n", Yaml()
    )
    assert text == "model: xnai/fast\nmore: 1\n"
    assert changed == TOP[:1]


def test_what_somebody_added_beside_ours_is_kept():
    text, changed = without_settings(
        '{"a": {"xnai": {"url": "http://x/v1", "mine": 1}}}', DEEP[:1], "", Jsonc()
    )
    assert text == '{"a": {"xnai": {"mine": 1}}}'
    assert changed == ()


BROKEN = [
    (Jsonc(), TOP, '{"a": 1'),
    (Jsonc(), TOP, '{"a": 1, "a": 2}'),
    (Jsonc(), TOP, '{"a": 1} x'),
    (Jsonc(), TOP, '{"a" 1}'),
    (Jsonc(), TOP, '{"a": 1 "b": 2}'),
    (Jsonc(), TOP, '{"a": NaN}'),
    (Jsonc(), TOP, "[1]"),
    (Jsonc(), TOP, "[" * 100),
    (Jsonc(), DEEP, '{"a": 3}'),
    (Toml(), TOP, "model = "),
    (Toml(), DEEP[:1], "a = {b = 1}\n[c]\n"),
    (Toml(), DEEP[:1], "a.xnai.other = 1\n"),
    (Yaml(), TOP, "a: [1\n"),
    (Yaml(), TOP, "{a: 1}\n"),
    (Yaml(), TOP, "- 1\n"),
    (Yaml(), TOP, "a: 1\n---\nb: 1\n"),
    (Yaml(), ITEM, "models: one\n"),
    (Yaml(), ITEM, "models: &m\n- name: a\nother: *m\n"),  # both lists would get it
    (Yaml(), ROOT_ITEM, "a: 1\n"),
    (Dotenv(), TOP, "a=\0"),
]


@pytest.mark.parametrize(("kind", "settings", "text"), BROKEN)
def test_a_text_that_cannot_be_changed_in_small_is_refused(kind, settings, text):
    with pytest.raises(Unchangeable):
        with_settings(text, settings, kind)


_KEYS = st.text('ab"\\/#\n é', max_size=4)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | _KEYS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(
    before=st.dictionaries(_KEYS, _VALUES, max_size=4),
    path=st.lists(_KEYS, min_size=1, max_size=3),
    value=_VALUES,
    indent=st.sampled_from([None, 2, "\t"]),
)
def test_json_of_any_shape_says_afterwards_what_was_meant_and_then_what_it_said(
    before, path, value, indent
):
    text = json.dumps(before, indent=indent, ensure_ascii=False)
    setting = Setting(path=tuple(path), value=value)
    holder = before
    for key in path[:-1]:
        holder = holder.get(key, {}) if isinstance(holder, dict) else holder
    if not isinstance(holder, dict):
        with pytest.raises(Unchangeable, match="is no object"):
            with_settings(text, [setting], Jsonc())
        return
    after = with_settings(text, [setting], Jsonc())
    back, changed = without_settings(after, [setting], text, Jsonc())
    assert changed == ()
    assert json.loads(back) == before


@given(
    before=st.dictionaries(_KEYS.filter(lambda key: key not in ("model", "url")), _VALUES),
    items=st.lists(st.dictionaries(_KEYS, _VALUES, max_size=2), max_size=3) | st.none(),
    indent=st.sampled_from([2, 4]),
)
def test_yaml_of_any_shape_says_afterwards_what_was_meant_and_then_what_it_said(
    before, items, indent
):
    before |= {} if items is None else {"models": items}
    text = yaml.safe_dump(before, indent=indent, sort_keys=False) if before else ""
    settings = (*TOP, *ITEM)
    after = with_settings(text, settings, Yaml())
    back, changed = without_settings(after, settings, text, Yaml())
    assert changed == ()
    assert said(yaml.safe_load(back)) == said(before)
