"""A system that others use, too: an SMD with somebody's objects, and a witness before it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from typing import Any

import attrs
import httpx
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from openchami_sdk import auth, smd
from openchami_sdk.testing import serve, tokens
from openchami_sdk.testing import smd as standin


@attrs.define
class Witness:
    """An SMD that notes what reaches it, and can do something right after an answer."""

    app: ASGIApp
    calls: list[tuple[str, str]] = attrs.field(factory=list[tuple[str, str]])
    after: Callable[[str, str, int], None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, note it, and call `after` once it is answered."""

        status = 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif self.after is not None:
                self.after(scope["method"], scope["path"], status)
            await send(message)

        self.calls.append((scope["method"], scope["path"]))
        await self.app(scope, receive, sending)


@attrs.frozen
class Site:
    """A shared system with a group and a node of somebody else's."""

    witness: Witness
    url: str
    tokens: Any

    def client(self) -> smd.Client:
        """A client of somebody who may do everything."""
        client = self.tokens.register(scope="smd.*")
        login = auth.ClientCredentialsAuth(
            self.tokens.token_url,
            client["client_id"],
            client["client_secret"],
            allowed_origins=[self.url],
        )
        return smd.Client(self.url, auth=login)

    def contents(self) -> list[Any]:
        """Everything that a careless test could have changed."""
        headers = {"Authorization": f"Bearer {self.tokens.mint('valid')}"}
        paths = ("State/Components", "groups", "partitions", "memberships")
        with httpx.Client(base_url=f"{self.url}/hsm/v2", headers=headers, trust_env=False) as http:
            return [http.get(path).json() for path in paths]


@contextlib.contextmanager
def shared_site() -> Generator[Site]:
    """The shared system, on loopback."""
    with tokens.start() as server:
        witness = Witness(standin.create_app(jwks_url=server.jwks_url))
        with serve(witness) as running:
            site = Site(witness, running.url, server)
            with site.client() as theirs:
                node = smd.ComponentCreate(id="x3000c0s0b0n0", state="Ready")
                theirs.components.create(smd.ComponentsCreate(components=[node]))
                members = smd.Members(ids=["x3000c0s0b0n0"])
                theirs.groups.create(smd.GroupCreate(label="compute", members=members))
            witness.calls.clear()
            yield site
