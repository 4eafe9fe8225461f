"""What a client is to be told of this xnai: where it serves, by which name, with which token."""

from __future__ import annotations

import sys
from urllib.parse import urlsplit

from xnai.cli.environment import given_token, own_program, own_variables, places
from xnai.cli.listening import Place
from xnai.connect.clients import CLIENTS, PROFILES, TOKEN, Client, Wish
from xnai.core.errors import BadRequest, UnknownName
from xnai.server.offer import AUTO
from xnai.server.token import checked, read_or_make
from xnai.workspace import Workspace

_SMALLEST = PROFILES["frontline"]
_OFFERED = (AUTO, *PROFILES.values(), "xnai/best")


def chosen(client: str | None) -> Client:
    """The client of a name.

    Raises:
        BadRequest: none was named.
        UnknownName: there is none of that name.
    """
    if client is None:
        raise BadRequest(
            "Which client is to be connected?", hint=f"Name one of: {', '.join(CLIENTS)}."
        )
    found = CLIENTS.get(client.lower())
    if found is None:
        raise UnknownName(kind="client", name=client, known=CLIENTS)
    return found


def wish_for(
    client: Client, space: Workspace, *, profile: str | None, url: str | None, makes_token: bool
) -> Wish:
    """What its file is to say.

    Args:
        makes_token: whether a token is made where there is none yet.

    Raises:
        BadRequest: the address is none, or the client asks no models by name.
        UnknownName: no such profile.
        ConfigError: the token cannot be used.
    """
    server = space.config.server
    given = given_token()
    token_file = places().data / "token"
    token = checked(given, source=TOKEN) if given else ""
    if makes_token and not given:
        token = read_or_make(token_file)
    return Wish(
        url=_address(url) if url else Place(host=server.host, port=server.port).url,
        model=_model(client, profile),
        contexts=_contexts(space),
        token=token,
        token_file="" if given else str(token_file),
        program=own_program(),
        variables=own_variables(),
        windows=sys.platform == "win32",
    )


def _model(client: Client, profile: str | None) -> str:
    if profile is None:
        return AUTO
    if profile not in PROFILES:
        raise UnknownName(kind="profile", name=profile, known=PROFILES)
    if not client.chooses:
        raise BadRequest(
            f"{client.title} asks through MCP and names a tier with each call: a profile has "
            "nothing to choose.",
            hint="Leave out --profile.",
        )
    return PROFILES[profile]


def _contexts(space: Workspace) -> dict[str, int]:
    """Offered name → tokens: of the smallest tier, of the largest for all that may climb to it."""
    tiers = space.config.tiers
    smallest, largest = space.n_ctx(tiers[0].model), space.n_ctx(tiers[-1].model)
    return {name: smallest if name == _SMALLEST else largest for name in _OFFERED}


def _address(url: str) -> str:
    """An address without its path, which each client adds itself.

    Raises:
        BadRequest: it is none.
    """
    fault = "it is none of http or https"
    try:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            fault = "it has more than a scheme, a host and a port"
            more = parts.path.strip("/") or parts.query or parts.fragment or "@" in url
            if url.isprintable() and not more:
                return f"{parts.scheme}://{parts.netloc}"
    except ValueError as error:
        fault = str(error)
    raise BadRequest(
        f"--url {url} is no address of a server: {fault}.", hint="Say http://127.0.0.1:11435"
    )
