"""Files without the bodies of their functions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import xnai
from tests.cascade.compression.talks import SOURCE, numbered
from xnai.cascade.compression.blocks import without_numbers
from xnai.cascade.compression.skeletons import MAX_BYTES, NO_OUTLINE, outline, told_skeleton
from xnai.cascade.grammars import language_of, parser_of

FILES = {
    "a.js": """\
export class Shop {
  sell(item, price) {
    const total = price * secret + tax(item);
    return total;
  }
}
export const f = (x) => {
  return x * secret + other(x, x, x) + another(x, x);
};
""",
    "a.ts": """\
export interface Item { name: string }
export function sell(item: Item): number {
  const total: number = item.name.length * secret;
  return total;
}
""",
    "a.tsx": """\
export function View(p: { n: number }) {
  const doubled = p.n * secret * 2 + 1000;
  return <div>{doubled}</div>;
}
""",
    "a.go": """\
package shop

type Item struct{ Name string }

func (i Item) Sell(price int) int {
\ttotal := price * secret * len(i.Name)
\treturn total + 1
}
""",
    "a.rs": """\
pub struct Item { name: String }
impl Item {
    pub fn sell(&self, price: i64) -> i64 {
        let total = price * secret * 3 + 17;
        total
    }
}
""",
    "A.java": """\
class Shop {
  private int secret;
  Shop(int secret) {
    this.secret = secret * 3 + 19 * secret * 7 - 1;
  }
  int sell(int price) {
    int total = 0;
    for (int i = 0; i < 10; i++) { total += i * secret; }
    return total;
  }
}
""",
    "a.c": """\
#include <stdio.h>
static int sell(int price) {
  int total = 0;
  for (int i = 0; i < 10; i++) { total += i * secret; }
  return total;
}
""",
    "a.cpp": """\
namespace shop {
class Item {
 public:
  int sell(int price) {
    int total = 0;
    for (int i = 0; i < 10; i++) { total += i * secret; }
    return total;
  }
};
}
""",
    "a.py": SOURCE.replace("argument * 3", "argument * secret"),
}
SOURCES = sorted(Path(xnai.__file__).parent.rglob("*.py"))


def parses(text: str, path: str) -> bool:
    parser = parser_of(language_of(path))
    assert parser is not None
    return not parser.parse(text.encode("utf-8", "surrogatepass")).root_node.has_error


@pytest.mark.parametrize("path", FILES)
def test_signatures_stay_and_bodies_go(path):
    found = outline(FILES[path], path)
    assert found.text is not None
    assert len(found.text) < len(FILES[path])
    assert "* secret" not in found.text
    assert found.names & {"sell", "Sell", "View", "function_3"}
    assert parses(told_skeleton("3fa9c2d1", path, found.text, found.n_bodies), path)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_file_of_xnai_has_a_skeleton_that_python_reads(path):
    text = path.read_text("utf-8")
    found = outline(text, path.name)
    kept = ast.parse(found.text if found.text is not None else text)
    defined = {
        n.name for n in ast.parse(text).body if isinstance(n, ast.FunctionDef | ast.ClassDef)
    }
    assert {n.name for n in kept.body if isinstance(n, ast.FunctionDef | ast.ClassDef)} == defined
    assert defined <= found.names


def test_the_first_line_of_a_docstring_stays():
    text = outline(SOURCE, "a.py").text
    assert '"""Do the thing numbered 3."""  # ...' in text
    assert "More of it" not in text


def test_lines_keep_their_numbers():
    text = outline(numbered(SOURCE), "a.py").text
    plain = outline(SOURCE, "a.py").text
    numbers, lines = without_numbers(text)
    assert "".join(lines) == plain
    said = dict(zip((int(n.strip("→ ")) for n in numbers), lines, strict=True))
    of_the_file = SOURCE.splitlines(keepends=True)
    for n, line in said.items():
        if line.startswith("def "):
            assert of_the_file[n - 1] == line


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("def f(:\n" + "    x = 1\n" * 40, "a.py"),
        ("    return 1\n\n\ndef f():\n    return 2\n" * 20, "a.py"),  # a piece of a file
        ("function f( { return }" * 40, "a.js"),
        (SOURCE, "a.txt"),
        (SOURCE, "Makefile"),
        ("x = 1\n" * 400, "a.py"),
        ("def f():\n    return 1\n" * (MAX_BYTES // 20), "a.py"),
        ("\0" * 900, "a.py"),
    ],
    ids=["broken", "piece", "js", "no ending", "no language", "no functions", "long", "binary"],
)
def test_what_cannot_be_read_is_left_as_it_is(text, path):
    assert outline(text, path).text is None


def test_a_name_that_only_looks_like_a_language_is_none():
    assert outline(SOURCE, "") is NO_OUTLINE


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(FILES)),
    st.data(),
    st.text(alphabet="(){}[]\"'\\\n\t;:#/*aé\ud800\u2028\0", max_size=12),
)
def test_whatever_is_put_into_a_file_its_skeleton_parses(path, data, junk):
    text = FILES[path]
    at = data.draw(st.integers(0, len(text)))
    damaged = text[:at] + junk + text[at:]
    found = outline(damaged, path)
    if found.text is not None:
        assert parses(found.text, path)
        assert parses(told_skeleton("3fa9c2d1", path, found.text, found.n_bodies), path)
