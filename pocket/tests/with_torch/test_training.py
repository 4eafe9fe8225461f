"""The training side on models too small to learn anything: seconds, not minutes."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("tokenizers")
# ruff: noqa: E402  what follows needs them

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from pocket import judge, recorded, train
from pocket import training as training_steps
from pocket.batches import collate, plan
from pocket.export import export
from pocket.figures import auroc, share
from pocket.mean import mean
from pocket.model import Decoder, RmsNorm, Shape, SwiGlu, greedy
from pocket.muon import orthogonal
from pocket.questions import Question
from pocket.sample import Sample, answer_text, prompt_text
from pocket.serve import serving
from pocket.shards import MAX_LENGTH, joined, make_shards, read, shard_path, tokenise, wait_for
from pocket.tokenizer import END_OF_TURN, encode, load, train_tokenizer

TINY = Shape(layers=2, heads=2, head_size=32, feed_forward=96)


def tiny(tokenizer):
    """A model with an embedding for each token there is."""
    return Decoder(replace(TINY, vocabulary=tokenizer.get_vocab_size()))


def generate(seed, n, word="train"):
    """Samples with names and constants of many kinds."""
    rng = np.random.default_rng(seed)
    for at in range(n):
        name = "".join(rng.choice(list("abcdefghij"), 5))
        yield Sample(
            kind="code",
            level="mundane",
            prompt=f"{word}: write {name}(xs, k) — é {'very ' * (at % 7)}soon",
            answer=f"```python\ndef {name}(xs, k):\n    return xs[:{rng.integers(99)}]\n```",
            system="Be brief." if at % 3 else "",
        )


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Several would wait for each other longer than they compute."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    make_shards(generate, folder, seed=1, tokens=20_000, size=150, validation=20)
    return folder


def test_text_survives_the_tokenizer_byte_for_byte():
    tokenizer = train_tokenizer(generate(1, 50))
    for sample in generate(2, 20, "tëst\r\n\t  \U0001f600"):
        ids, begin = encode(tokenizer, sample)
        whole = prompt_text(sample) + answer_text(sample)
        assert tokenizer.decode(ids, skip_special_tokens=False) == whole
        assert tokenizer.decode(ids[:begin], skip_special_tokens=False) == prompt_text(sample)


def test_only_answers_are_learnt_from(data):
    tokenizer = load(data / "tokenizer.json")
    samples = list(generate(3, 9))
    shard = tokenise(tokenizer, samples)
    (chosen,) = plan(shard, 10_000, np.random.default_rng(0))
    batch = collate(shard, chosen)
    for row, sample in enumerate(chosen):
        learnt = batch.targets[batch.rows_of == row].tolist()
        expected = answer_text(samples[sample])
        assert tokenizer.decode(learnt, skip_special_tokens=False) == expected


def test_the_same_seed_makes_the_same_shards(data, tmp_path):
    make_shards(generate, tmp_path, seed=1, tokens=20_000, size=150, validation=20)
    first, second = (read(shard_path(folder, 1)) for folder in (data, tmp_path))
    assert np.array_equal(first.tokens, second.tokens)
    assert not np.array_equal(first.tokens, read(shard_path(data, 0)).tokens)


def test_past_the_last_shard_comes_the_first(data):
    count = len(list(data.glob("train-*.npz")))
    assert count > 1
    for number in range(count):
        again = wait_for(data, count + number)
        assert np.array_equal(again.tokens, read(shard_path(data, number)).tokens)


@pytest.mark.parametrize("function", [RmsNorm, SwiGlu])
def test_hand_written_gradients_are_right(function):
    rows = torch.randn(5, 8, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(function.apply, (rows,))


def test_a_position_does_not_see_what_comes_after_it():
    torch.manual_seed(1)
    model = Decoder(TINY)
    ids = torch.randint(0, TINY.vocabulary, (1, 12))
    changed = ids.clone()
    changed[0, 8:] += 1
    first, second = (model(x.remainder(TINY.vocabulary), torch.arange(12)) for x in (ids, changed))
    assert torch.allclose(first[:8], second[:8], atol=1e-5)
    assert not torch.allclose(first[8:], second[8:], atol=1e-3)


def test_what_a_gpu_lays_out_is_what_is_learnt_on_a_cpu(data):
    shard = joined([read(shard_path(data, number)) for number in (0, 1)])
    tokens = torch.from_numpy(np.append(shard.tokens, [0] * MAX_LENGTH).astype(np.int16))
    learnt, counted = [], 0
    for rows in recorded.plan(shard, 4096, np.random.default_rng(0)):
        samples = torch.from_numpy(rows.samples)
        ids, targets = recorded.laid_out(tokens, samples, rows.length)
        assert ids.numel() <= 4096
        counted += rows.tokens
        for row, (_, size, answer) in enumerate(rows.samples):
            told = targets[row][targets[row] != recorded.IGNORED].tolist()
            assert told == ids[row, answer:size].tolist()
            learnt.append((ids[row, :size].tolist(), told))
    assert counted == len(shard.tokens)
    samples = [shard.tokens[a:b].tolist() for a, b in pairwise(shard.starts)]
    answers = zip(samples, shard.answers, strict=True)
    assert sorted(s for s in learnt if s[0]) == sorted((s, s[at:]) for s, at in answers)


def test_both_ways_to_attend_are_one():
    torch.manual_seed(3)
    model = Decoder(TINY)
    block, rotation = model.layers[0], model.rotation[:9]
    torch.nn.init.normal_(block.qkv.bias)
    x = torch.randn(4 * 9, TINY.width)
    assert torch.allclose(block._attend(x, rotation), block._attend_on_gpu(x, rotation), atol=1e-5)


def test_orthogonalised_steps_have_singular_values_near_one():
    values = torch.linalg.svdvals(orthogonal(torch.randn(3, 16, 40)))
    assert float(values.min()) > 0.6
    assert float(values.max()) < 1.4


def test_a_training_resumed_half_way_ends_where_an_uninterrupted_one_does(
    data, tmp_path, monkeypatch
):
    monkeypatch.setitem(training_steps.TIERS, "draft", TINY)
    recipe = training_steps.Recipe(tier="draft", tokens=24_000, batch=512)
    whole = training_steps.Training(recipe)
    train.run(whole, data, tmp_path / "whole")
    half = training_steps.Training(recipe)
    _run_until(half, data, 12_345)
    half.save(tmp_path / "half.pt")
    resumed = training_steps.Training(recipe)
    resumed.restore(tmp_path / "half.pt")
    assert 0 < resumed.position.tokens < recipe.tokens
    train.run(resumed, data, tmp_path / "resumed")
    assert resumed.position == whole.position
    for name, weight in whole.model.state_dict().items():
        assert torch.equal(weight, resumed.model.state_dict()[name]), name


def test_a_later_stage_begins_with_the_weights_alone(data, tmp_path, monkeypatch):
    monkeypatch.setitem(training_steps.TIERS, "draft", TINY)
    first = training_steps.Training(training_steps.Recipe(tier="draft", tokens=6_000, batch=512))
    train.run(first, data, tmp_path)
    then = training_steps.Training(training_steps.Recipe(tier="draft", seed=18))
    then.start_from(tmp_path / "checkpoint.pt")
    assert then.position == training_steps.Position()
    assert not then.muon.state_dict()["state"]
    for name, weight in first.model.state_dict().items():
        assert torch.equal(weight, then.model.state_dict()[name]), name
    other = training_steps.Training(training_steps.Recipe(tier="refine"))
    with pytest.raises(ValueError, match="holds tier draft, not refine"):
        other.start_from(tmp_path / "checkpoint.pt")


def test_the_mean_of_two_checkpoints_lies_between_them(tmp_path, monkeypatch):
    monkeypatch.setitem(training_steps.TIERS, "draft", TINY)
    models = []
    for seed in (1, 2):
        made = training_steps.Training(training_steps.Recipe(tier="draft", seed=seed))
        made.save(tmp_path / f"{seed}.pt")
        models.append(made.model.state_dict())
    mean(tmp_path / "1.pt", tmp_path / "2.pt", 0.25, tmp_path / "mean.pt")
    between = training_steps.Training(training_steps.Recipe(tier="draft"))
    between.start_from(tmp_path / "mean.pt")
    for name, weight in between.model.state_dict().items():
        assert torch.allclose(weight, 0.75 * models[0][name] + 0.25 * models[1][name]), name


def _run_until(training, data, tokens):
    position, steps = training.position, training_steps.Plain(training)
    while True:
        shard = read(shard_path(data, position.shard))
        for batch in steps.load(shard, np.random.default_rng((17, position.shard))):
            steps.take_step(batch)
            if position.tokens >= tokens:
                return
        position.shard, position.batch = position.shard + 1, 0


def test_steps_at_no_rate_change_no_weights(data, monkeypatch):
    monkeypatch.setitem(training_steps.TIERS, "draft", TINY)
    training = training_steps.Training(training_steps.Recipe(tier="draft", batch=512))
    shard = read(shard_path(data, 0))
    batch = collate(shard, plan(shard, 512, np.random.default_rng(0))[0])
    before = [weight.clone() for weight in training.model.parameters()]
    with training.no_rates():
        training.learn(batch.ids, batch.wanted, batch.targets)
    assert all(map(torch.equal, before, training.model.parameters()))
    training.learn(batch.ids, batch.wanted, batch.targets)
    assert not any(map(torch.equal, before, training.model.parameters()))


def test_llama_cpp_gives_the_tokens_torch_gives(data, tmp_path):
    pytest.importorskip("xllamacpp")
    torch.manual_seed(4)
    tokenizer = load(data / "tokenizer.json")
    model = tiny(tokenizer)
    with torch.no_grad():
        model.embedding.mul_(20)  # far from ties, which rounding to F16 would decide
        for block in model.blocks:
            block.qkv.bias.normal_()
        for weight in model.parameters():
            weight.copy_(weight.half())
    path = tmp_path / "tiny.gguf"
    export(model, tokenizer, path, name="tiny")
    stop = tokenizer.token_to_id(END_OF_TURN)
    with serving(path) as server:
        for sample in generate(8, 5):
            ids, begin = encode(tokenizer, sample)
            seen = server.post("/tokenize", {"content": prompt_text(sample), "parse_special": True})
            assert seen["tokens"] == ids[:begin]
            body = {"prompt": ids[:begin], "n_predict": 20, "temperature": 0, "return_tokens": True}
            tokens = [t for t in server.post("/completion", body)["tokens"] if t != stop]
            assert tokens == greedy(model, ids[:begin], stop, 20)


def test_the_chat_template_writes_what_the_models_were_trained_on(data, tmp_path):
    pytest.importorskip("xllamacpp")
    path = tmp_path / "tiny.gguf"
    tokenizer = load(data / "tokenizer.json")
    export(tiny(tokenizer), tokenizer, path, name="tiny")
    with serving(path) as server:
        for sample in generate(9, 3):
            system = [{"role": "system", "content": sample.system}] * bool(sample.system)
            messages = [*system, {"role": "user", "content": sample.prompt}]
            rendered = server.post("/apply-template", {"messages": messages})["prompt"]
            assert rendered == prompt_text(sample)


@pytest.mark.parametrize(
    ("code", "right"),
    [
        ("def f(x):\n    return x + 1", True),
        ("def f(x):\n    return x", False),
        ("def f(", False),
        ("while True:\n    pass", False),
        ("import os\nos._exit(0)", False),
        ("f = [0] * 10**10", False),
    ],
)
def test_code_is_judged_by_running_it(code, right):
    question = Question(
        id="q",
        source="generated",
        level="mundane",
        kind="code",
        prompt="",
        answer="",
        tests=("assert f(1) == 2",),
    )
    assert judge.judge([question], [f"Sure:\n```python\n{code}\n```"]) == [right]


def test_a_tool_call_is_compared_as_an_object():
    answer = '<tool_call>\n{"name": "read_file", "arguments": {"path": "a"}}\n</tool_call>'
    question = Question(
        id="t", source="tool", level="mundane", kind="tool", prompt="", answer=answer
    )
    spaced = answer.replace(": ", ":  ")
    assert judge.judge([question] * 3, [spaced, answer.replace("a", "b"), "no"]) == [
        True,
        False,
        False,
    ]


def test_intervals_and_separation_agree_with_worked_examples():
    low, high = share([True] * 8 + [False] * 2).interval
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert auroc([0.1, 0.4, 0.35, 0.8], [False, False, True, True]) == 0.75
    assert auroc([1.0, 1.0], [True, False]) == 0.5
    assert auroc([1.0], [True]) is None


def test_a_model_that_cannot_be_loaded_is_reported(tmp_path):
    pytest.importorskip("xllamacpp")
    broken = Path(tmp_path / "broken.gguf")
    broken.write_bytes(b"not a model")
    with pytest.raises(RuntimeError, match="did not start"), serving(broken):
        pass
