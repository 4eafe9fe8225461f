"""The tables, as numbered migrations. `PRAGMA user_version` says how many a file has had.

A migration that was ever released is never edited: a change is one more at the end. Texts that
can quote a prompt or an answer may be NULL: they are, where `store.keep_text` is off.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x786E_6169
"""`xnai` in ASCII, in the file header: tells our file from another program's database."""

Migration = tuple[str, ...]

_REQUEST = """
CREATE TABLE request (
    seq           INTEGER PRIMARY KEY,  -- order of recording
    id            TEXT NOT NULL UNIQUE,
    asked_at      TEXT NOT NULL,        -- ISO 8601, UTC
    prompt_sha256 TEXT NOT NULL,
    prompt        TEXT,
    features      TEXT,                 -- JSON; NULL when it failed before a route was decided
    plan          TEXT,                 -- JSON list of tiers
    probabilities TEXT,                 -- JSON object, tier to probability
    reasons       TEXT,                 -- JSON list
    expected_cost REAL,
    accepted      INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    probability   REAL,
    tier          TEXT,
    model         TEXT,
    elapsed_s     REAL NOT NULL,
    overhead_s    REAL,
    answer        TEXT,
    error_kind    TEXT,                 -- class of the error that ended it, or NULL
    error         TEXT
) STRICT
"""

_CALL = """
CREATE TABLE call (
    request           INTEGER NOT NULL REFERENCES request (seq) ON DELETE CASCADE,
    attempt           INTEGER NOT NULL, -- from 1
    tier              TEXT NOT NULL,
    model             TEXT NOT NULL,
    prompt_sha256     TEXT NOT NULL,    -- of the messages as the tier was given them
    prompt_tokens     INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    cached_tokens     INTEGER NOT NULL,
    elapsed_s         REAL NOT NULL,
    logprob_mean      REAL,
    logprob_min       REAL,
    finish            TEXT NOT NULL,
    draft             TEXT,
    tool_calls        TEXT,             -- JSON list
    action            TEXT NOT NULL,
    probability       REAL NOT NULL,
    reason            TEXT,
    PRIMARY KEY (request, attempt)
) STRICT, WITHOUT ROWID
"""

_EVIDENCE = """
CREATE TABLE evidence (
    request  INTEGER NOT NULL,
    attempt  INTEGER NOT NULL,
    position INTEGER NOT NULL,          -- from 1, in the order found
    kind     TEXT NOT NULL,
    score    REAL,                      -- NULL when the check could not be made
    weight   REAL NOT NULL,
    cost_s   REAL NOT NULL,
    detail   TEXT,
    facts    TEXT,                      -- JSON list
    PRIMARY KEY (request, attempt, position),
    FOREIGN KEY (request, attempt) REFERENCES call (request, attempt) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
"""

_ASKED_CRITICS = (
    # Of the model call that a check made; NULL where it asked no model.
    "ALTER TABLE evidence ADD COLUMN prompt_sha256 TEXT",
    "ALTER TABLE evidence ADD COLUMN prompt_tokens INTEGER",
    "ALTER TABLE evidence ADD COLUMN completion_tokens INTEGER",
    # JSON object: tier that could not answer to its error, which is null where texts are not kept.
    "ALTER TABLE request ADD COLUMN failures TEXT",
)

_LEFT_THE_MACHINE = (
    "ALTER TABLE call ADD COLUMN cost REAL NOT NULL DEFAULT 0",  # money
    """
CREATE TABLE egress (
    seq               INTEGER PRIMARY KEY,
    request           TEXT NOT NULL,    -- id; written before there is a row in `request`
    sent_at           TEXT NOT NULL,    -- ISO 8601, UTC
    host              TEXT NOT NULL,
    model             TEXT NOT NULL,
    n_bytes           INTEGER NOT NULL,
    body_sha256       TEXT NOT NULL,
    body              BLOB,             -- zlib
    cost              REAL NOT NULL,    -- money; what was reserved until the end is known
    prompt_tokens     INTEGER,
    completion_tokens INTEGER,
    outcome           TEXT              -- NULL while it runs, and where the process died
) STRICT
""",
    "CREATE INDEX egress_by_time ON egress (sent_at)",
    """
CREATE TABLE private (
    trace BLOB PRIMARY KEY,             -- hash of a turn, or of a conversation up to it
    seen  TEXT NOT NULL                 -- ISO 8601, UTC
) STRICT, WITHOUT ROWID
""",
)

_RESPONSE = """
CREATE TABLE response (
    seq     INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,       -- SHA-256 of all that an answer depends on
    kept_at REAL NOT NULL,              -- seconds since 1970
    used_at REAL NOT NULL,
    n_bytes INTEGER NOT NULL,           -- of the body
    sha256  TEXT NOT NULL,              -- of the body
    body    BLOB NOT NULL               -- JSON of the trajectory
) STRICT
"""
_CACHED = (
    _RESPONSE,
    # Whose place is next, and how much is kept, without reading any body.
    "CREATE INDEX response_use ON response (used_at, n_bytes)",
    # Id of the request whose answer was given again; NULL where models were asked.
    "ALTER TABLE request ADD COLUMN cached_from TEXT",
)

_UNJUDGED = (
    # NULL where the tier was named, so that nobody judged.
    "ALTER TABLE call ADD COLUMN judged REAL",
    "UPDATE call SET judged = probability",
    "ALTER TABLE call DROP COLUMN probability",
    "ALTER TABLE call RENAME COLUMN judged TO probability",
)

# Host of the proxy that passed it on; empty where none did.
_BY_A_PROXY = ("ALTER TABLE egress ADD COLUMN via TEXT NOT NULL DEFAULT ''",)

_PACE = """
CREATE TABLE pace (
    model   TEXT PRIMARY KEY,           -- SHA-256 of its configuration
    n_calls REAL NOT NULL,              -- sums over calls, older ones fading
    n_read  REAL NOT NULL,              -- tokens
    read_s  REAL NOT NULL,
    n_drawn REAL NOT NULL,              -- tokens
    drawn_s REAL NOT NULL,
    load_s  REAL                        -- NULL where no load was measured
) STRICT, WITHOUT ROWID
"""

_PRICE = """
CREATE TABLE price (
    budget  TEXT PRIMARY KEY,           -- measure, allowance and largest model
    value   REAL NOT NULL,              -- probability for an allowance
    n       INTEGER NOT NULL,           -- requests
    spent   REAL NOT NULL,              -- by them together
    allowed REAL NOT NULL
) STRICT, WITHOUT ROWID
"""

_LEARNED_FROM = (
    "ALTER TABLE request ADD COLUMN choice TEXT",  # JSON: arm, propensities, version
    "ALTER TABLE request ADD COLUMN follows TEXT",  # id of the request it goes on from
    """
CREATE TABLE outcome (
    request TEXT NOT NULL,              -- id
    kind    TEXT NOT NULL,
    correct REAL NOT NULL CHECK (correct BETWEEN 0 AND 1),
    at      TEXT NOT NULL,              -- ISO 8601, UTC: when it became known
    detail  TEXT,
    PRIMARY KEY (request, kind)         -- said again it replaces what was said: nothing adds up
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE written (
    request TEXT PRIMARY KEY,           -- id of the request whose code was written to a file
    path    TEXT NOT NULL,
    sha256  TEXT NOT NULL,              -- of the file as it was written
    at      TEXT NOT NULL               -- ISO 8601, UTC
) STRICT, WITHOUT ROWID
""",
)

_COMPRESSED = (
    # JSON: tokens before and after, and what stood in fewer words; NULL where nothing did.
    "ALTER TABLE call ADD COLUMN compression TEXT",
    """
CREATE TABLE elided (
    sha256 TEXT PRIMARY KEY,            -- of the text; its first digits are the handle
    text   TEXT NOT NULL
) STRICT, WITHOUT ROWID
""",
)

_SERVED = (
    """
CREATE TABLE served (
    start INTEGER NOT NULL,             -- seconds since 1970
    span  INTEGER NOT NULL,             -- seconds: 300, or 3600 for what is older than a day
    sums  TEXT NOT NULL,                -- JSON of `xnai.core.service.Service`
    PRIMARY KEY (start, span)
) STRICT, WITHOUT ROWID
""",
    # The last request that is in the sums.
    """
CREATE TABLE served_mark (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL
) STRICT
""",
)

_ALERT = """
CREATE TABLE alert (
    seq        INTEGER PRIMARY KEY,
    rule       TEXT NOT NULL,
    raised_at  TEXT NOT NULL,           -- ISO 8601, UTC
    cleared_at TEXT,                    -- NULL while it fires
    value      REAL NOT NULL,           -- when it was raised
    at_limit   REAL NOT NULL,
    worst      REAL NOT NULL
) STRICT
"""

MIGRATIONS: Final[tuple[Migration, ...]] = (
    (_REQUEST, _CALL, _EVIDENCE),
    _ASKED_CRITICS,
    _LEFT_THE_MACHINE,
    _CACHED,
    _UNJUDGED,
    _BY_A_PROXY,
    (_PACE,),
    _LEARNED_FROM,
    (_PRICE,),
    _COMPRESSED,
    _SERVED,
    (_ALERT,),
)
