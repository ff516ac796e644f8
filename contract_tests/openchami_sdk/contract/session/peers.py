"""The target's servers, and what it means when one refuses the suite's tokens."""

from __future__ import annotations

import time
from http import HTTPStatus

from openchami_sdk.contract.configuration.services import SERVICES
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.network.line import Peer
from openchami_sdk.contract.session import clocks
from openchami_sdk.contract.session.jwt_claims import claims
from openchami_sdk.core import http


def peers(target: Target) -> dict[str, Peer]:
    """The target's servers by the start of their URLs."""
    bases = {name: target.base(name) for name in SERVICES}
    found = {
        f"{base}/": Peer(SERVICES[name].title, f"{base}{SERVICES[name].ready}")
        for name, base in bases.items()
        if base is not None
    }
    if target.token_endpoint:
        found[target.token_endpoint] = Peer("The token server", answers_json=True)
    return found


def refused_everywhere(
    target: Target, anonymous: http.Client, request: http.Request, authorization: str
) -> str | None:
    """Why a service refuses a request's token, if it also refuses the token for another read."""
    for name, service in SERVICES.items():
        base = target.base(name)
        if base is None or not str(request.url).startswith(f"{base}/"):
            continue
        token = {"Authorization": authorization}
        answer = anonymous.get(f"{base}{service.protected}", headers=token)
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            return refused_token(service.title, target.token_endpoint, authorization, answer)
    return None


def refused_token(
    title: str, token_endpoint: str | None, authorization: str, answer: http.Response
) -> str:
    """The sentence about a service that refuses the suite's own tokens with this answer."""
    ends = (claims(authorization.removeprefix("Bearer ")) or {}).get("exp")
    if isinstance(ends, int | float) and ends <= time.time():
        return (
            f"{title} refuses the suite's own token, which has expired: get another one, or "
            "compare this machine's clock with that of the token server."
        )
    if seconds := clocks.behind(answer, authorization):
        return (
            f"{title} refuses the suite's own token: the clock of {title} is at least "
            f"{seconds:.0f} s behind that of the token server, so that no new token is valid yet."
        )
    issuer = f"the token server of {token_endpoint}" if token_endpoint else "the token's issuer"
    return (
        f"{title} refuses the suite's own token: does its JWKS URL belong to {issuer}? If the "
        f"token server has changed its keys, restart {title}: SMD and BSS read the keys when they "
        "start; SMD with TokenSmith also reads them every 10 minutes."
    )
