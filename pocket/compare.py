"""Does llama.cpp answer as torch does? `python -m pocket.compare --tier draft` counts equal ones.

Compares tokens of prompts, and greedy tokens of answers, of the trained checkpoint in float32 and
the exported F16 file. An answer may differ where two tokens are nearly tied; both are then printed.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from tokenizers import Tokenizer

from pocket.corpus import generate
from pocket.export import load_trained
from pocket.model import TIERS, Decoder, greedy
from pocket.sample import Sample, prompt_text
from pocket.serve import Server, serving
from pocket.tokenizer import END_OF_TURN, load

LONGEST = 160


def equal(server: Server, model: Decoder, tokenizer: Tokenizer, sample: Sample) -> bool:
    """Whether prompt and greedy answer have the same tokens on both sides."""
    text = prompt_text(sample)
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    stop = tokenizer.token_to_id(END_OF_TURN)
    seen = server.post("/tokenize", {"content": text, "parse_special": True})["tokens"]
    body = {"prompt": ids, "n_predict": LONGEST, "temperature": 0, "return_tokens": True}
    theirs = [token for token in server.post("/completion", body)["tokens"] if token != stop]
    ours = greedy(model, ids, stop, LONGEST)
    if ours != theirs:
        print(f"torch: {tokenizer.decode(ours)}\nllama.cpp: {tokenizer.decode(theirs)}\n")
    return bool(seen == ids and ours == theirs)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tier", choices=sorted(TIERS), required=True)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--work", type=Path, default=Path("pocket/out"))
    parser.add_argument("--models", type=Path, default=Path("src/xnai/pocket"))
    given = parser.parse_args()
    torch.set_num_threads(1)
    model = load_trained(given.work / given.tier / "checkpoint.pt", given.tier)
    tokenizer = load(given.work / "full" / "tokenizer.json")
    samples = list(generate(11, given.count, "test"))
    with serving(given.models / f"{given.tier}.gguf") as server:
        same = sum(equal(server, model, tokenizer, sample) for sample in samples)
    print(f"{same} of {len(samples)} answers have equal tokens")


if __name__ == "__main__":
    main()
