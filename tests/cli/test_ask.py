"""`xnai ask` from the outside: what is printed, written and returned for answers that are known."""

from __future__ import annotations

from tests.cli.conftest import BROKEN, PLAIN, RIGHT, WITH_EXAMPLES, WRONG, Desk

ANSWER_KEYS = {
    *("id", "answer", "code", "accepted", "probability", "tier", "model"),
    *("elapsed_s", "overhead_s", "plan", "attempts"),
    *("failures", "cached_from"),
}
ATTEMPT_KEYS = {
    *("tier", "model", "tokens", "prompt_tokens", "elapsed_s", "probability"),
    *("verdict", "reason", "evidence", "answer"),
}
EVIDENCE_KEYS = {"kind", "score", "weight", "cost_s", "detail", "facts"}
CODE = "def f(x):\n    return 2 * x\n"


def test_a_good_small_answer_is_printed_as_bare_code_and_nothing_else(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.tier("refine", BROKEN)
    done = desk.ask(PLAIN)
    assert (done.code, done.out, done.err) == (0, CODE, "")


def test_an_answer_that_does_not_compile_is_replaced_by_the_next_tiers(desk: Desk):
    desk.tier("draft", BROKEN)
    desk.tier("refine", RIGHT)
    done = desk.ask(PLAIN, "--json").json
    assert (done["tier"], done["accepted"], done["code"]) == ("refine", True, CODE)
    assert [a["verdict"] for a in done["attempts"]] == ["climb", "accept"]


def test_an_answer_that_fails_the_examples_is_replaced_and_the_next_tier_knows_why(desk: Desk):
    desk.tier("draft", WRONG)
    desk.tier("refine", {"f(2) returned 2, expected 4": RIGHT, "": BROKEN})
    done = desk.ask(WITH_EXAMPLES, "--json").json
    assert (done["tier"], done["accepted"]) == ("refine", True)
    refuted = next(e for e in done["attempts"][0]["evidence"] if e["kind"] == "examples")
    assert refuted["score"] == 0
    assert "f(5) returned 5, expected 10" in refuted["facts"]


def test_the_users_tests_are_evidence(desk: Desk):
    desk.tier("draft", WRONG)
    desk.tier("refine", RIGHT)
    tests = desk.folder / "test_double.py"
    tests.write_text("from double import f\n\n\ndef test_two():\n    assert f(2) == 4\n")
    done = desk.ask(PLAIN, "--tests", tests, "--file", "double.py", "--json").json
    assert (done["tier"], done["accepted"]) == ("refine", True)
    assert [e["score"] for e in done["attempts"][0]["evidence"] if e["kind"] == "tests"] == [0.0]
    assert (desk.folder / "double.py").read_text() == CODE


def test_the_file_is_untouched_when_no_answer_is_acceptable(desk: Desk):
    desk.tier("draft", WRONG)
    target = desk.folder / "double.py"
    target.write_text("old = 1\n")
    done = desk.ask(WITH_EXAMPLES, "--file", target)
    assert done.code == 1
    assert done.out == "def f(x):\n    return x\n", "the best draft is shown all the same"
    assert "no tier gave an acceptable answer" in done.err
    assert "double.py was not written" in done.err
    assert target.read_text() == "old = 1\n"
    assert not list(desk.folder.glob(".double.py*")), "nothing half-written is left"


def test_an_existing_file_is_replaced_and_keeps_its_mode(desk: Desk):
    desk.tier("draft", RIGHT)
    target = desk.folder / "double.py"
    target.write_text("old = 1\n")
    target.chmod(0o750)
    assert desk.ask(PLAIN, "--file", target).code == 0
    assert target.read_text() == CODE
    assert target.stat().st_mode & 0o777 == 0o750


def test_a_file_that_can_never_be_written_is_refused_before_any_model_runs(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.ask(PLAIN, "--file", "nowhere/double.py")
    assert (done.code, done.out) == (2, "")
    assert "nowhere" in done.err
    assert not desk.store.exists()


def test_json_has_the_documented_keys(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.ask(PLAIN, "--json")
    assert done.err == ""
    assert done.json.keys() == ANSWER_KEYS
    (attempt,) = done.json["attempts"]
    assert attempt.keys() == ATTEMPT_KEYS
    assert all(evidence.keys() == EVIDENCE_KEYS for evidence in attempt["evidence"])
    assert done.json["answer"] == RIGHT
    assert done.json["overhead_s"] < done.json["elapsed_s"]


def test_half_a_surrogate_pair_in_a_fact_is_shown_as_a_question_mark(desk: Desk):
    desk.tier("draft", "```python\ndef f(x):\n    raise ValueError('\\ud800')\n```")
    done = desk.ask(WITH_EXAMPLES, "--json")
    assert done.code == 1
    (fact, _) = done.json["attempts"][0]["evidence"][-1]["facts"]
    assert fact == "f(2) raised ValueError: ?, expected 4"
    assert fact in desk.run("logs", "last", "--json").out
    assert fact in desk.run("logs", "last").out


def test_what_python_warns_of_in_a_draft_is_not_shown(desk: Desk):
    desk.tier("draft", "```python\ndef f(x):\n    return x is 5 or x == '\\d'\n```")
    assert desk.ask(PLAIN).err == ""


def test_a_named_tier_answers_alone(desk: Desk):
    desk.tier("draft", BROKEN)
    desk.tier("expert", RIGHT)
    assert desk.ask(PLAIN, "--tier", "L").out == CODE
    assert desk.ask(PLAIN, "--tier", "draft").code == 1


def test_words_that_steer_a_terminal_are_printed_without_doing_so(desk: Desk):
    evil = "It \x1b[2J\x1b[31mdoubles\x1b[0m\x1b]0;owned\x07 x.\x07\u202e\x9b5n"
    desk.tier("draft", evil)
    done = desk.ask("What is doubling?", "--tier", "draft", "--trace")
    assert done.out == "It doubles x.5n\n"
    assert not [c for c in done.err if c < " " and c != "\n"]


def test_an_answer_that_is_no_code_leaves_the_file_alone_and_says_so(desk: Desk):
    desk.tier("draft", "Doubling is adding a thing to itself.")
    done = desk.ask("What is doubling?", "--tier", "draft", "--file", "x.py")
    assert done.code == 0
    assert "the answer has no code; x.py was not written" in done.err
    assert not (desk.folder / "x.py").exists()


def test_a_deadline_without_any_draft_is_an_error_that_says_what_to_do(desk: Desk):
    desk.tier("draft", RIGHT, "--hang-after", 2)
    done = desk.ask(PLAIN, "--timeout", 1.5)
    assert (done.code, done.out) == (3, "")
    assert "Allow more time" in done.err


def test_random_weights_through_llama_cpp_itself_give_a_marked_draft(desk: Desk):
    desk.model("draft", n_ctx=2048)
    desk.model("refine", n_ctx=2048)
    done = desk.ask(PLAIN, "--json")
    assert done.code == 1
    assert done.json["accepted"] is False
    assert done.json["attempts"][0]["tokens"] > 0
    assert "no tier gave an acceptable answer" in done.err


def test_an_answer_under_its_threshold_is_said_to_be_doubtful_where_nobody_watches(desk: Desk):
    desk.tier("draft", RIGHT)
    tier = {"name": "draft", "model": "draft", "role": "draft", "threshold": 0.999}
    desk.settings = {"tiers": [tier]}
    desk.write_config()
    done = desk.ask(PLAIN)
    assert (done.code, done.out) == (0, CODE)
    assert "not sure of this answer: it is draft's, p 0." in done.err
