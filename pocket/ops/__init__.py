"""The catalogue: every operation that the embedded ladder learns, by the type of its main value."""
