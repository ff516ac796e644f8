"""On a system that others use, a run leaves everything as it was, even when it is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contract_tests.tests.suite.runs import Suite
from openchami_sdk import auth, smd
from openchami_sdk.contract.descriptions.catalogue import match
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

    def contents(self) -> list[Any]:
        """Everything that a careless test could have changed."""
        headers = {"Authorization": f"Bearer {self.tokens.mint('valid')}"}
        paths = ("State/Components", "groups", "partitions", "memberships")
        with httpx.Client(base_url=f"{self.url}/hsm/v2", headers=headers, trust_env=False) as http:
            return [http.get(path).json() for path in paths]


@pytest.fixture
def site() -> Iterator[Site]:
    """The shared system, on loopback."""
    with tokens.start() as server:
        witness = Witness(standin.create_app(jwks_url=server.jwks_url))
        with serve(witness) as running:
            client = server.register(scope="smd.*")
            login = auth.ClientCredentialsAuth(
                server.token_url,
                client["client_id"],
                client["client_secret"],
                allowed_origins=[running.url],
            )
            with smd.Client(running.url, auth=login) as theirs:
                node = smd.ComponentCreate(id="x3000c0s0b0n0", state="Ready")
                theirs.components.create(smd.ComponentsCreate(components=[node]))
                members = smd.Members(ids=["x3000c0s0b0n0"])
                theirs.groups.create(smd.GroupCreate(label="compute", members=members))
            witness.calls.clear()
            yield Site(witness, running.url, server)


def test_read_only_sends_only_reads(site: Site, tmp_path: Path) -> None:
    """Counted at the server: a read-only run sends nothing but described reads."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    code, said = suite.run("--budget", "5s")
    assert code in (0, 1), said
    assert len(site.witness.calls) > 100
    for method, path in site.witness.calls:
        found = match("smd", method, path.rstrip("/"))
        assert found is None or found.safety == "read", (method, path)
        assert found is not None or method == "GET", (method, path)


def test_dry_run_sends_nothing(site: Site, tmp_path: Path) -> None:
    """A dry run lists the operations of the level and contacts nobody."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    code, said = suite.run("--dry-run", "--level", "create")
    assert code == 0
    assert "smd.groups_create" in said
    assert "smd.components_delete_all" not in said
    assert not site.witness.calls


def test_level_beyond_the_target_is_refused(site: Site, tmp_path: Path) -> None:
    """The target file's limit holds whatever the command line asks."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    code, said = suite.run("--level", "disruptive")
    assert code == 2
    assert "allows level create at most" in said
    assert not site.witness.calls


def test_create_leaves_nothing(site: Site, tmp_path: Path) -> None:
    """A run that creates and deletes leaves the system as it found it."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    _, said = suite.run("--level", "create", "--only", "smd.groups_*", "--budget", "5s")
    assert ("POST", "/hsm/v2/groups") in site.witness.calls, said
    assert site.contents() == before


def test_killed_run_is_cleaned_up(site: Site, tmp_path: Path) -> None:
    """After SIGKILL in the middle, clean removes what the run left, and nothing else."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    process = suite.start("--level", "create", "--only", "smd.groups_*", "--budget", "5s")

    def kill(method: str, path: str, status: int) -> None:
        if (method, path, status) == ("POST", "/hsm/v2/groups", 201):
            site.witness.after = None
            os.killpg(process.pid, signal.SIGKILL)

    site.witness.after = kill
    process.communicate(timeout=240)
    assert process.returncode == -signal.SIGKILL
    assert site.contents() != before, "the kill came too late to leave anything"
    code, said = suite.run("clean")
    assert code == 0, said
    assert "removed" in said
    assert site.contents() == before
