"""Whether an engine stands still, as a table and by properties."""

import os
import signal
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.engines.pulse import STILL_LOOKS, STOPPED_LOOKS, Beat, Pulse, look_at

WAITED_FOR = frozenset({(1, 0)})
AT_REST = Beat(awaited=WAITED_FOR, cpu_s=1.0, n_read=5, stopped=False, in_child=True)


def seen(*beats: Beat) -> Pulse:
    pulse = Pulse()
    for beat in beats:
        pulse = pulse.then(beat)
    return pulse


def with_(beat: Beat, **fields: object) -> Beat:
    return Beat(**{name: getattr(beat, name) for name in Beat.__slots__} | fields)


def test_one_that_does_nothing_for_who_waits_is_stuck_after_some_looks_and_not_before():
    assert seen(*[AT_REST] * STILL_LOOKS).ailment is None
    assert seen(*[AT_REST] * (STILL_LOOKS + 1)).ailment == "still"


def test_one_that_was_stopped_is_known_sooner_whether_anybody_waits_or_not():
    stopped = with_(AT_REST, stopped=True, awaited=frozenset())
    assert seen(*[stopped] * (STOPPED_LOOKS - 1)).ailment is None
    assert seen(*[stopped] * STOPPED_LOOKS).ailment == "stopped"
    assert seen(stopped, with_(stopped, stopped=False), stopped).ailment is None


@pytest.mark.parametrize(
    "sign",
    [
        lambda n: {"cpu_s": 1.0 + n * 0.5},
        lambda n: {"cpu_s": 1.0 + n // 3 * 0.01},
        lambda n: {"n_read": n * 4096},
        lambda n: {"awaited": frozenset({(1, n)})},
        lambda n: {"awaited": frozenset({(n, 0)})},
        lambda n: {"awaited": frozenset()},
        lambda n: {"in_child": False},
        lambda n: {"n_read": None},
    ],
    ids=[
        "computes",
        "is starved",
        "reads",
        "says",
        "asked anew",
        "nobody waits",
        "on a GPU",
        "unknown",
    ],
)
def test_any_sign_of_life_or_of_ignorance_clears_it(sign):
    assert seen(*(with_(AT_REST, **sign(n)) for n in range(50))).ailment is None


@given(st.lists(st.booleans(), max_size=30))
def test_it_is_stuck_only_after_enough_looks_in_a_row(stills):
    cpu_s, pulse, row = 0.0, Pulse().then(AT_REST), 0
    for still in stills:
        cpu_s += 0 if still else 1
        pulse = pulse.then(with_(AT_REST, cpu_s=AT_REST.cpu_s + cpu_s))
        row = row + 1 if still else 0
        assert (pulse.ailment == "still") == (row >= STILL_LOOKS)


def test_a_process_is_seen_as_it_is():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        os.kill(child.pid, signal.SIGSTOP)
        os.waitpid(child.pid, os.WUNTRACED)
        found = look_at(child.pid, frozenset(), in_child=True)
        child.kill()
        child.wait()
        assert found is not None
        assert found.stopped
        assert look_at(child.pid, frozenset(), in_child=True) is None
