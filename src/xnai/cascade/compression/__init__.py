"""Making a conversation shorter that does not fit: packs that leave out what is there twice first.

What is left out is known by a handle, and the original is kept under it. `compaction` decides when
and how much, `editing` says what is never altered, `blocks` knows how agents show files and
outputs; the packs are in `copies`, `outputs` and `skeletons`. All of it is pure.

Not prompt packs: those are texts that xnai adds (`xnai.cascade.packs`).
"""
