"""A ladder of local coding models: the smallest one whose answer is shown to be good answers."""

__version__ = "0.1.0"
