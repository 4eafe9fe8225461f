"""Reading JSON bodies: every fault names its field."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.server.wire import BadField, Wire, parsed


class Part(Wire):
    text: str


class Body(Wire):
    n: int = 1
    parts: tuple[Part, ...] = ()


@pytest.mark.parametrize(
    ("body", "field", "says"),
    [
        (b"{", "", "not valid JSON"),
        (b"[1]", "", "must be a JSON object"),
        (b"\xff", "", "not valid JSON"),
        (b'{"n": "many"}', "n", "given: 'many'"),
        (b'{"parts": [{"text": "a"}, {}]}', "parts.1.text", "Field required"),
        (b'{"parts": [7]}', "parts.0", "valid object"),
        (b'{"n": {"a": 1}}', "n", "given: an object"),
    ],
)
def test_a_fault_is_told_with_its_field(body, field, says):
    with pytest.raises(BadField, match=says) as refused:
        parsed(Body, body)
    assert refused.value.field == field
    assert "Part" not in refused.value.message


def test_unknown_fields_are_passed_over():
    assert parsed(Body, b'{"n": 2, "frequency": 3}').n == 2


def test_a_long_value_is_cut():
    with pytest.raises(BadField) as refused:
        parsed(Body, b'{"n": "' + b"x" * 9000 + b'"}')
    assert len(refused.value.message) < 300


@pytest.mark.parametrize("depth", [900, 1_000, 1_020, 5_000, 100_000])
def test_a_deep_body_is_refused_not_a_crash(depth):
    with pytest.raises(BadField):
        parsed(Body, b'{"n": ' + b"[" * depth + b"]" * depth + b"}")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(body):
    with suppress(BadField):
        parsed(Body, body)
