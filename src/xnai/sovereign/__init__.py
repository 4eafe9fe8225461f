"""Sovereign mode: no socket of this process or of its children leaves the machine.

Covers: what the kernel is asked to refuse (`kernel`, `filters`), what Python is (`hook`), the order
in which that is done and proved (`guard`). Does not cover which models a sovereign ladder has
(`xnai.core.config.Config.local`). Standard library and `xnai.core` only: it runs before anything
heavy is imported, and in every engine's child.
"""
