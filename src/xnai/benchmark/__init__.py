"""The ladder in use on coding tasks with hidden tests: speed, quality, who answered, the gates.

Covers tasks and their files, running them tier by tier and through the cascade, the report, and the
comparison of two runs. Does not cover recorded outcomes (`xnai.replay`).
"""
