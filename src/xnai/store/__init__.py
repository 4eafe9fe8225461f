"""The audit trail: one SQLite file that says what was asked, tried, found out and decided.

Covers writing a request in one transaction (`SqliteStore.record`) and reading it back for
`xnai logs` (`xnai.store.reading`). Does not cover what is learned from it, nor the words of the
terminal.
"""

from xnai.store.records import CallRecord, EvidenceRecord, RequestRecord, RequestSummary
from xnai.store.store import SqliteStore

__all__ = ["CallRecord", "EvidenceRecord", "RequestRecord", "RequestSummary", "SqliteStore"]
