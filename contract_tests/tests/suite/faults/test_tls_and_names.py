"""Trouble with TLS and with names is no verdict on a service either.

As in the fault bench, a proxy stands before SMD or before the token server; here it speaks TLS, and
the target file calls it by a name.
"""

from __future__ import annotations

import contextlib
import datetime
import re
import ssl
import threading
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Literal

import attrs
import pytest

from auth_ext.tests.auth_authority import Authority
from contract_tests.tests.suite.faults.bad_network import (
    HOST,
    PATIENCE,
    BadNetwork,
    Fate,
    Passage,
    good,
    on,
)
from contract_tests.tests.suite.runs import Suite
from runtime.tests.scale import FULL

Shown = Literal["good", "expired", "foreign", "misnamed", "none"]
"""What a server shows as its certificate; `none` breaks the handshake."""
Place = Literal["smd", "tokens"]
NAMES = Path(__file__).parent / "names"
CHECKED = r"GET /hsm/v2/groups"


class Site:
    """A server's certificates, and the name that it has."""

    def __init__(self, folder: Path, place: Place) -> None:
        self.name = f"{place}.test"
        self.folder = folder
        site, other = Authority(folder / "site"), Authority(folder / "other")
        self.bundle = site.path
        past = -datetime.timedelta(hours=1)
        self.contexts = {
            "good": _context(*site.issue("good", hosts=(self.name,))),
            "expired": _context(*site.issue("expired", hosts=(self.name,), ends=past)),
            "foreign": _context(*other.issue("foreign", hosts=(self.name,))),
            "misnamed": _context(*site.issue("misnamed", hosts=("another.test",))),
            "none": ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        }
        self.resolve()

    def resolve(self) -> None:
        """The name resolves from now on."""
        (self.folder / self.name).write_text(HOST)

    def forget(self) -> None:
        """The name does not resolve from now on."""
        (self.folder / self.name).unlink(missing_ok=True)


def _context(certificate: Path, key: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


@attrs.frozen
class Case:
    """What happens before which server, and how the run ends: exit status and a pattern.

    `first`: so many connections get a good certificate. Then `times` get the one that is `shown`,
    or all that follow. `known`: whether the name resolves at the start; `forgets` makes it not do
    so any more, for some seconds or for good.
    """

    name: str
    code: int
    says: str
    before: Place = "smd"
    shown: Shown = "good"
    first: int = 0
    times: int | None = None
    fate: Fate = good
    known: bool = True
    forgets: float | None = None
    long: bool = False
    """Only in `make long-test`: another case of a kind."""


LAST = "The last request that it answered was GET /hsm/v2"
LOGIN = "can't log in"
FOR_GOOD = float("inf")
PREFLIGHT = 3
"""So many requests find out whether SMD can be tested."""
CASES = [
    Case("another authority", 3, "certificate verify failed: unable", shown="foreign"),
    Case("expired", 3, "certificate has expired", shown="expired"),
    Case("another name", 3, "not valid for 'smd.test'", shown="misnamed", long=True),
    Case("no handshake", 3, "SMD can't be reached", shown="none"),
    Case("expires", 3, f"certificate has expired .* since .* {LAST}", shown="expired", first=8),
    Case("no handshake for a while", 0, "not be reached", shown="none", first=PREFLIGHT, times=3),
    Case("no handshake from then on", 3, LAST, shown="none", first=8, long=True),
    Case("breaks one answer", 0, "kept", fate=on(CHECKED, Passage.break_tls, first=4, times=1)),
    Case("breaks all answers", 3, LAST, fate=on("", Passage.break_tls, first=12)),
    Case("no such name", 3, "SMD can't be reached at https://smd.test", known=False),
    Case("a name lost for a while", 0, "could not be reached", forgets=0.5),
    Case("a name lost for good", 3, LAST, forgets=FOR_GOOD),
    Case("token server: another authority", 3, LOGIN, "tokens", shown="foreign"),
    Case("token server: expires", 3, f"{LOGIN}.*expired", "tokens", shown="expired", first=1),
    Case(
        "token server: no handshake", 0, "kept", "tokens", shown="none", first=1, times=3, long=True
    ),
    Case("token server: no such name", 3, LOGIN, "tokens", known=False, long=True),
]


def _forgetting(case: Case, site: Site) -> Fate:
    """The case's fate; the name may get lost on the way."""
    if case.forgets is None:
        return case.fate

    def forget(passage: Passage) -> None:
        site.forget()
        if case.forgets is not None and case.forgets < FOR_GOOD:
            threading.Timer(case.forgets, site.resolve).start()
        passage.forward()

    return on(CHECKED, forget, first=6, times=1)


@pytest.mark.parametrize(
    "case", [case for case in CASES if FULL or not case.long], ids=lambda case: case.name
)
def test_no_service_is_blamed(case: Case, servers: tuple[str, Any], tmp_path: Path) -> None:
    """The exit status is 3, or 0 where the trouble passes, and the terminal says what it was."""
    url, server = servers
    site = Site(tmp_path, case.before)
    bad = repeat(site.contexts[case.shown], *([] if case.times is None else [case.times]))
    well = site.contexts["good"]
    contexts = chain(repeat(well, case.first), bad, repeat(well))
    upstream = url if case.before == "smd" else server.token_url
    with contextlib.ExitStack() as stack:
        proxy = BadNetwork(upstream, _forgetting(case, site), contexts)
        stack.callback(proxy.stop)
        if not case.known:
            site.forget()
        suite = Suite.against(
            tmp_path, url, server, level="read-only", patience=PATIENCE[case.code]
        )
        text = suite.target.read_text("utf-8")
        text = text.replace(upstream, proxy.url.replace(HOST, site.name))
        suite.target.write_text(f'ca_bundle = "{site.bundle}"\ntimeout = 1\n{text}', "utf-8")
        suite.environment.update(PYTHONPATH=str(NAMES), NAMES_OF_TEST=str(tmp_path))
        code, said = suite.run("--only", "smd.groups_*", "--budget", "1s")
    assert code == case.code, said
    assert re.search(case.says, " ".join(said.split())), said
    assert "Traceback" not in said
