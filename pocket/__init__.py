"""How the embedded ladder is made: corpus, tokenizer, trainer, exporter, evaluation.

Development only: nothing here is imported by the `xnai` package, and torch is a dependency of this
folder alone. The finished GGUF files are package data of `xnai.pocket`.
"""
