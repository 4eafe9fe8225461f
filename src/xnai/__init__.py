"""A ladder of local coding models that answers with the smallest one whose answer is shown to be good."""

__version__ = "0.1.0"
