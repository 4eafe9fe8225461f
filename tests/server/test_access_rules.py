"""Who may ask, decided on what a request shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import BadRequest, BodyTooLarge, ConfigError, Forbidden, Unauthorized
from xnai.server.access_rules import RequestHead, Rules, head_of, refusal, rules_at

TOKEN = "s3cret-Token_43"
BEARER = f"Bearer {TOKEN}".encode()
RULES = rules_at("127.0.0.1", 11435, token=TOKEN, body_limit_bytes=1000)


def head(
    *,
    method: str = "POST",
    path: str = "/v1/messages",
    hosts: tuple[str, ...] = ("localhost:11435",),
    origins: tuple[str, ...] = (),
    authorizations: tuple[bytes, ...] = (BEARER,),
    api_keys: tuple[bytes, ...] = (),
    content_lengths: tuple[bytes, ...] = (),
    peer_is_loopback: bool = True,
) -> RequestHead:
    return RequestHead(
        method=method,
        path=path,
        hosts=hosts,
        origins=origins,
        authorizations=authorizations,
        api_keys=api_keys,
        content_lengths=content_lengths,
        peer_is_loopback=peer_is_loopback,
    )


def status(asked: RequestHead, rules: Rules = RULES) -> int:
    """Of the refusal; 200 where there is none."""
    refused = refusal(asked, rules)
    return refused.status if refused else 200


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1:11435", 200),
        ("localhost:11435", 200),
        ("[::1]:11435", 200),
        ("localhost", 403),
        ("localhost:11436", 403),
        ("localhost:114350", 403),
        ("evil.example:11435", 403),
        ("localhost.evil.example:11435", 403),
        ("localhost:11435.evil.example", 403),
        ("evil.example@localhost:11435", 403),
        ("localhost.:11435", 403),
        ("0.0.0.0:11435", 403),
        ("::1:11435", 403),
        ("192.168.1.5:11435", 403),
        ("", 403),
    ],
)
def test_only_a_host_that_names_this_server_is_answered(host: str, expected: int) -> None:
    assert status(head(hosts=(host,))) == expected


@pytest.mark.parametrize("path", ["/", "/health", "/v1/models"])
def test_a_foreign_host_is_refused_on_every_path_with_the_right_token(path: str) -> None:
    assert status(head(method="GET", path=path, hosts=("evil.example:11435",))) == 403


@pytest.mark.parametrize("hosts", [(), ("localhost:11435",) * 2, ("localhost:11435", "evil")])
def test_no_host_and_several_hosts_are_bad_requests(hosts: tuple[str, ...]) -> None:
    refused = refusal(head(hosts=hosts), RULES)
    assert type(refused) is BadRequest
    assert f"this one has {len(hosts)}" in refused.message


@pytest.mark.parametrize(
    ("bind", "port", "host", "expected"),
    [
        ("192.168.1.5", 11435, "192.168.1.5:11435", 200),
        ("192.168.1.5", 11435, "192.168.1.6:11435", 403),
        ("192.168.1.5", 11435, "localhost:11435", 200),
        ("Box.lan", 11435, "box.lan:11435", 200),
        ("fd00::5", 11435, "[fd00::5]:11435", 200),
        ("[fd00::5]", 11435, "[fd00::5]:11435", 200),
        ("127.0.0.1", 80, "localhost", 200),
        ("127.0.0.1", 80, "localhost:80", 200),
        ("127.0.0.1", 80, "192.168.1.5", 403),
        ("0.0.0.0", 11435, "0.0.0.0:11435", 200),
        ("0.0.0.0", 11435, "192.168.1.5:11435", 200),
        ("0.0.0.0", 11435, "192.168.1.5", 403),
        ("0.0.0.0", 11435, "192.168.1.5:80", 403),
        ("0.0.0.0", 11435, "[fd00::5]:11435", 200),
        ("0.0.0.0", 11435, "fd00::5:11435", 403),
        ("0.0.0.0", 11435, "[192.168.1.5]:11435", 403),
        ("0.0.0.0", 11435, "192.168.1.5.evil.example:11435", 403),
        ("0.0.0.0", 11435, "evil.example:11435", 403),
        ("0.0.0.0", 11435, ":11435", 403),
        ("0.0.0.0", 80, "192.168.1.5", 200),
        ("::", 11435, "192.168.1.5:11435", 200),
        ("", 11435, "192.168.1.5:11435", 200),
        ("", 11435, ":11435", 403),
        ("", 11435, "evil.example:11435", 403),
    ],
)
def test_where_the_server_listens_says_which_hosts_name_it(
    bind: str, port: int, host: str, expected: int
) -> None:
    assert status(head(hosts=(host,)), rules_at(bind, port, token=TOKEN)) == expected


def test_more_hosts_and_origins_can_be_allowed() -> None:
    rules = rules_at(
        "127.0.0.1", 11435, token=TOKEN, hosts=["Box.lan:11435"], origins=["https://Notes.example"]
    )
    assert status(head(hosts=("box.lan:11435",)), rules) == 200
    assert status(head(origins=("https://notes.example",)), rules) == 200
    assert status(head(origins=("https://other.example",)), rules) == 403


@pytest.mark.parametrize(
    ("origins", "expected"),
    [
        (("http://localhost:11435",), 200),
        (("https://localhost:11435",), 200),
        (("http://127.0.0.1:11435",), 403),  # allowed as Host, but another origin than this one
        (("http://localhost:3000",), 403),
        (("http://localhost",), 403),
        (("ftp://localhost:11435",), 403),
        (("https://evil.example",), 403),
        (("null",), 403),
        (("*",), 403),
        (("",), 403),
        (("http://localhost:11435", "https://evil.example"), 403),
    ],
)
@pytest.mark.parametrize(("method", "path"), [("POST", "/api/chat"), ("GET", "/"), ("", "/events")])
def test_only_pages_of_this_server_may_ask(
    method: str, path: str, origins: tuple[str, ...], expected: int
) -> None:
    assert status(head(method=method, path=path, origins=origins)) == expected


@pytest.mark.parametrize("path", ["/", "/health", "/api/chat"])
@pytest.mark.parametrize("origin", ["http://localhost:11435", "https://notes.example"])
def test_a_preflight_is_refused_even_from_an_allowed_origin(path: str, origin: str) -> None:
    rules = rules_at("127.0.0.1", 11435, token=TOKEN, origins=["https://notes.example"])
    refused = refusal(head(method="OPTIONS", path=path, origins=(origin,)), rules)
    assert isinstance(refused, Forbidden)
    assert "Preflight" in refused.message


def test_options_from_a_program_need_the_token_like_all_else() -> None:
    assert status(head(method="OPTIONS")) == 200
    assert status(head(method="OPTIONS", path="/", authorizations=())) == 401


@pytest.mark.parametrize(
    ("authorizations", "api_keys"),
    [
        ((BEARER,), ()),
        ((b"bearer " + TOKEN.encode(),), ()),
        ((b"BEARER   " + TOKEN.encode() + b" ",), ()),
        ((), (TOKEN.encode(),)),
        ((BEARER,), (TOKEN.encode(),)),
        ((BEARER, BEARER), ()),
    ],
)
def test_the_token_is_taken_from_either_header(
    authorizations: tuple[bytes, ...], api_keys: tuple[bytes, ...]
) -> None:
    assert status(head(authorizations=authorizations, api_keys=api_keys)) == 200


@pytest.mark.parametrize(
    ("authorizations", "api_keys", "said"),
    [
        ((), (), "shows no token"),
        ((b"",), (), "is wrong"),
        ((b"Bearer",), (), "is wrong"),
        ((b"Bearer ",), (), "is wrong"),
        ((TOKEN.encode(),), (), "is wrong"),
        ((b"Basic " + TOKEN.encode(),), (), "is wrong"),
        ((b"Bearer" + TOKEN.encode(),), (), "is wrong"),
        ((b"Bearer " + TOKEN.lower().encode(),), (), "is wrong"),
        ((b"Bearer " + TOKEN[:-1].encode(),), (), "is wrong"),
        ((BEARER + b"x",), (), "is wrong"),
        ((BEARER + b", " + BEARER,), (), "is wrong"),
        ((b"Bearer \xff\xfe",), (), "is wrong"),
        ((), (b"",), "is wrong"),
        ((), (b"wrong",), "is wrong"),
        ((), (BEARER,), "is wrong"),
        ((BEARER, b"Bearer wrong"), (), "contradict"),
        ((b"Bearer wrong", BEARER), (), "contradict"),
        ((BEARER, b"Basic dTpw"), (), "contradict"),
        ((BEARER,), (b"wrong",), "contradict"),
        ((b"Bearer wrong",), (TOKEN.encode(),), "contradict"),
        ((), (TOKEN.encode(), b"wrong"), "contradict"),
    ],
)
def test_a_missing_wrong_or_contradicted_token_is_unauthorized(
    authorizations: tuple[bytes, ...], api_keys: tuple[bytes, ...], said: str
) -> None:
    refused = refusal(head(authorizations=authorizations, api_keys=api_keys), RULES)
    assert isinstance(refused, Unauthorized)
    assert said in refused.message


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/", 200),
        ("HEAD", "/", 200),
        ("GET", "/health", 200),
        ("HEAD", "/health", 200),
        ("POST", "/", 401),
        ("POST", "/health", 401),
        ("DELETE", "/", 401),
        ("get", "/", 401),
        ("", "/", 401),
        ("", "/health", 401),
        ("GET", "", 401),
        ("GET", "//", 401),
        ("GET", "/health/", 401),
        ("GET", "/Health", 401),
        ("GET", "/health/../v1/models", 401),
        ("GET", "/v1/models", 401),
        ("HEAD", "/api/tags", 401),
        ("GET", "/api/version", 401),
        ("GET", "/metrics", 401),
        ("GET", "/no/such/route", 401),
    ],
)
def test_only_the_open_paths_can_be_read_without_a_token(
    method: str, path: str, expected: int
) -> None:
    assert status(head(method=method, path=path, authorizations=())) == expected


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ((), 200),
        ((b"0",), 200),
        ((b"1000",), 200),
        ((b"0001000",), 200),
        ((b"0" * 30 + b"1001",), 413),
        ((b"1001",), 413),
        ((b"9" * 18,), 413),
        ((b"9" * 10_000,), 413),
        ((b"10", b"1001"), 413),
        ((b"-5000",), 200),  # no length: what comes is counted
        ((b"5000x",), 200),
        ((b"",), 200),
    ],
)
def test_a_body_that_says_it_is_too_long_is_refused(
    lengths: tuple[bytes, ...], expected: int
) -> None:
    assert status(head(content_lengths=lengths)) == expected
    assert status(head(method="GET", path="/", content_lengths=lengths)) == expected


def test_the_limit_is_8_mib_unless_said_otherwise() -> None:
    rules = rules_at("127.0.0.1", 11435, token=TOKEN)
    assert status(head(content_lengths=(b"8388608",)), rules) == 200
    refused = refusal(head(content_lengths=(b"8388609",)), rules)
    assert isinstance(refused, BodyTooLarge)
    assert refused.limit_bytes == 8_388_608
    assert "8388608 bytes" in refused.message


def test_strangers_learn_nothing_before_they_show_the_token() -> None:
    everything_wrong = {"authorizations": (), "content_lengths": (b"5000",)}
    assert status(head(hosts=("evil",), origins=("null",), **everything_wrong)) == 403
    assert status(head(**everything_wrong)) == 401


def test_where_the_token_lies_is_told_on_this_machine_only() -> None:
    rules = rules_at("127.0.0.1", 11435, token=TOKEN, token_at="/home/ann/.local/xnai/token")
    here = refusal(head(authorizations=()), rules)
    away = refusal(head(authorizations=(), peer_is_loopback=False), rules)
    assert here is not None
    assert away is not None
    assert "It is in /home/ann/.local/xnai/token." in here.hint
    assert "ann" not in away.hint
    assert "Bearer TOKEN" in away.hint


def test_which_hosts_are_allowed_is_told_on_this_machine_only() -> None:
    here = refusal(head(hosts=("evil",)), RULES)
    away = refusal(head(hosts=("evil",), peer_is_loopback=False), RULES)
    assert here is not None
    assert away is not None
    assert "127.0.0.1:11435, [::1]:11435, localhost:11435" in here.hint
    assert "11435" not in away.hint


def test_being_on_this_machine_lets_nobody_in() -> None:
    for here in (True, False):
        assert status(head(authorizations=(), peer_is_loopback=here)) == 401
        assert status(head(peer_is_loopback=here)) == 200


def test_long_hosts_and_origins_are_cut_in_what_is_said() -> None:
    for asked in (head(hosts=("e" * 5000,)), head(origins=("e" * 5000,))):
        refused = refusal(asked, RULES)
        assert refused is not None
        assert len(refused.message) < 200


def test_an_empty_token_is_no_rule() -> None:
    with pytest.raises(ConfigError, match="token is empty"):
        Rules(token="", hosts=frozenset({"localhost"}))


def test_no_repr_shows_a_token() -> None:
    assert TOKEN not in repr(RULES)
    assert TOKEN not in repr(head(api_keys=(TOKEN.encode(),)))


def test_the_head_is_read_from_the_scope_with_all_values() -> None:
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/v1/models",
        "client": ("127.0.0.1", 50_000),
        "headers": [
            (b"Host", b"LOCALHOST:11435"),
            (b"host", b"\xe9vil"),
            (b"origin", b"HTTP://Localhost"),
            (b"authorization", BEARER),
            (b"authorization", b"Basic x"),
            (b"x-api-key", b"Key"),
            (b"content-length", b"7"),
            (b"x-other", b"y"),
        ],
    }
    assert head_of(scope) == RequestHead(
        method="GET",
        path="/v1/models",
        hosts=("localhost:11435", "évil"),
        origins=("http://localhost",),
        authorizations=(BEARER, b"Basic x"),
        api_keys=(b"Key",),
        content_lengths=(b"7",),
        peer_is_loopback=True,
    )


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ([f"xnai.token.{TOKEN}"], 200),
        (["xnai.events.v1", f"xnai.token.{TOKEN}"], 200),
        ([f"xnai.token.{TOKEN}", f"xnai.token.{TOKEN}"], 200),
        ([f"xnai.token.{TOKEN}", "xnai.token.wrong"], 401),
        (["xnai.token."], 401),
        (["xnai.token.\ud800"], 401),
        ([f"XNAI.TOKEN.{TOKEN}"], 401),
        ([TOKEN], 401),
        ([], 401),
    ],
)
def test_a_websocket_may_offer_the_token_as_a_subprotocol(
    offered: list[str], expected: int
) -> None:
    headers = [(b"host", b"localhost:11435")]
    scope = {"type": "websocket", "path": "/e", "headers": headers, "subprotocols": offered}
    assert status(head_of(scope)) == expected


def test_a_request_offers_no_subprotocol() -> None:
    scope = {"type": "http", "method": "GET", "path": "/e", "headers": []}
    assert head_of(scope | {"subprotocols": [f"xnai.token.{TOKEN}"]}).subprotocol_tokens == ()


def test_a_websocket_has_no_method_whatever_its_scope_says() -> None:
    scope = {"type": "websocket", "method": "GET", "path": "/", "headers": []}
    assert not head_of(scope).method


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        (("127.0.0.1", 1), True),
        (("127.8.8.8", 1), True),
        (("::1", 1), True),
        (("::ffff:127.0.0.1", 1), True),
        (("::ffff:10.0.0.1", 1), False),
        (("10.0.0.1", 1), False),
        (("localhost.evil.example", 1), False),
        (("", 0), False),
        ((), False),
        (None, False),
    ],
)
def test_a_peer_that_is_not_known_to_be_here_is_elsewhere(
    client: tuple[str, int] | None, expected: bool
) -> None:
    scope = {"type": "websocket", "path": "/", "headers": [], "client": client}
    assert head_of(scope).peer_is_loopback is expected


values = st.binary(max_size=20) | st.sampled_from([BEARER, TOKEN.encode(), b"Bearer wrong"])
wrong = values.filter(lambda value: TOKEN.encode() not in value)


@given(
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", ""]),
    path=st.text() | st.sampled_from(["/", "/health", "/v1/models", "/api/chat"]),
    hosts=st.lists(st.sampled_from(["localhost:11435", "evil"]), max_size=2),
    origins=st.lists(st.sampled_from(["http://localhost:11435", "null"]), max_size=2),
    authorizations=st.lists(values, max_size=3),
    api_keys=st.lists(values, max_size=3),
    extra=wrong,
    here=st.booleans(),
)
def test_one_credential_that_is_not_the_token_closes_every_path_that_is_not_open(
    method: str,
    path: str,
    hosts: list[str],
    origins: list[str],
    authorizations: list[bytes],
    api_keys: list[bytes],
    extra: bytes,
    here: bool,
) -> None:
    asked = head(
        method=method,
        path=path,
        hosts=tuple(hosts),
        origins=tuple(origins),
        authorizations=tuple(authorizations),
        api_keys=(*api_keys, extra),
        peer_is_loopback=here,
    )
    is_open = path in {"/", "/health"} and method in {"GET", "HEAD"}
    assert is_open or refusal(asked, RULES) is not None


@given(length=st.integers(0, 10**40))
def test_every_length_over_the_limit_is_refused_and_no_other(length: int) -> None:
    assert status(head(content_lengths=(str(length).encode(),))) == (413 if length > 1000 else 200)
