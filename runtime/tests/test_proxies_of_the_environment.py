"""NO_PROXY and the proxies of the environment, as curl, Go and requests read them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest

from openchami_sdk import smd
from openchami_sdk.core import http
from openchami_sdk.core.http.proxies import proxy_for
from runtime.tests.serving import QuietHandler, serving

PROXY = "http://user:hunter2@proxy.example:3128"
HOST = "https://demo.openchami.cluster:8443"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP", "HTTPS", "ALL", "NO"):
        for spelled in (f"{name}_PROXY", f"{name}_PROXY".lower()):
            monkeypatch.delenv(spelled, raising=False)


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A proxy for everything."""
    monkeypatch.setenv("ALL_PROXY", PROXY)
    return monkeypatch


DIRECT = [
    ("10.0.0.0/8", "https://10.1.2.3:8443"),
    ("10.1.2.3/8", "https://10.9.9.9"),
    ("fd00::/8", "https://[fd00::1]:8443"),
    ("[fd00::]/8", "https://[fd12::1]"),
    ("10.1.2.3", "https://10.1.2.3:8443"),
    ("[fd00::1]", "https://[fd00::1]:8443"),
    ("fd00::1", "https://[fd00:0:0::1]"),
    ("[fd00::1]:8443", "https://[fd00::1]:8443"),
    ("10.0.0.0/8", "https://[::ffff:10.1.2.3]"),
    ("::ffff:10.1.2.3", "https://[::ffff:10.1.2.3]"),
    ("[::ffff:a01:203]:8443", "https://10.1.2.3:8443"),
    ("demo.openchami.cluster", HOST),
    ("DEMO.OpenCHAMI.cluster.", HOST),
    ("openchami.cluster", HOST),
    (".openchami.cluster", HOST),
    ("*.openchami.cluster", HOST),
    ("demo.openchami.cluster:8443", HOST),
    ("demo.openchami.cluster:443", "https://demo.openchami.cluster"),
    ("a.example, 192.0.2.0/24\tdemo.openchami.cluster", HOST),
    ("*", HOST),
    ("bücher.example", "https://www.bücher.example"),
    ("smd", "http://smd:27779"),
]
BY_PROXY = [
    ("10.0.0.0/8", "https://11.1.2.3"),
    ("10.0.0.0/8", HOST),
    ("fd00::/8", "https://[fe80::1]"),
    ("chami.cluster", HOST),
    (".demo.openchami.cluster", HOST),
    ("demo.openchami.cluster:443", HOST),
    ("[fd00::1]:443", "https://[fd00::1]:8443"),
    ("1.2.3", "https://11.2.3.4"),
    ("smd", "http://smd.example"),
    ("", HOST),
    (",, ,", HOST),
]
UNREADABLE = [
    "10.0.0.0/99",
    "https://demo.openchami.cluster",
    "demo.openchami.cluster:port",
    "demo.openchami.cluster:99999",
    "[fd00::1",
    "[fd00::1]x",
    "::::",
    "*demo*",
    "%%",
    "user:hunter2@demo.openchami.cluster",
    "-",
    ":8443",
    "..",
]


@pytest.mark.parametrize(("no_proxy", "url"), DIRECT)
def test_reached_directly(proxied: pytest.MonkeyPatch, no_proxy: str, url: str) -> None:
    """Networks, addresses in brackets, ports, names and what is below them."""
    proxied.setenv("NO_PROXY", no_proxy)
    assert proxy_for(url) is None


@pytest.mark.parametrize(("no_proxy", "url"), BY_PROXY)
def test_reached_through_the_proxy(proxied: pytest.MonkeyPatch, no_proxy: str, url: str) -> None:
    """What only looks alike goes through the proxy."""
    proxied.setenv("NO_PROXY", no_proxy)
    assert proxy_for(url) == PROXY


@pytest.mark.parametrize("entry", UNREADABLE)
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_entry_that_nobody_can_read(
    proxied: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, entry: str, variable: str
) -> None:
    """It is skipped with one warning that names the variable; the others count."""
    proxied.setenv(variable, f"{entry}, 192.0.2.7 , ")
    caplog.set_level(logging.WARNING)
    for _ in range(3):
        assert proxy_for(HOST) == PROXY
        assert proxy_for("https://192.0.2.7") is None
    messages = [record.getMessage() for record in caplog.records]
    assert len(messages) <= 1  # one in a process, and this is not the first test of it
    assert all(message.startswith(f"{variable}: ") for message in messages)
    assert "hunter2" not in caplog.text


def test_warning_names_the_variable(
    proxied: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The entry is quoted."""
    proxied.setenv("NO_PROXY", "10.0.0.0/77")
    proxy_for(HOST)
    (record,) = caplog.records
    assert record.getMessage() == (
        "NO_PROXY: '10.0.0.0/77' is not a host, address or network; it is ignored"
    )


def test_an_entry_with_a_user_is_no_host(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is left out, and the warning does not repeat it: it may hold a password."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "hunter2@demo.openchami.cluster")
    assert proxy_for("https://demo.openchami.cluster:8443") == "http://proxy.example:3128"
    assert "NO_PROXY: an entry is not a host" in caplog.text
    assert "hunter2" not in caplog.text


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({"HTTPS_PROXY": "proxy.example:3128"}, HOST, "http://proxy.example:3128"),
        ({"https_proxy": "http://a.example", "HTTPS_PROXY": "http://b"}, HOST, "http://a.example"),
        ({"HTTPS_PROXY": "http://a.example", "ALL_PROXY": "http://b"}, HOST, "http://a.example"),
        ({"HTTP_PROXY": "http://a.example"}, HOST, None),
        ({"HTTP_PROXY": "http://a.example"}, "http://smd:27779", "http://a.example"),
        ({"ALL_PROXY": "http://a.example"}, "http://127.0.0.1:27779", None),
        ({"ALL_PROXY": "http://a.example"}, "http://[::1]:27779", None),
        ({"HTTPS_PROXY": ""}, HOST, None),
    ],
)
def test_which_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, proxy: str | None
) -> None:
    """The scheme's own before ALL_PROXY; never for clear text on this machine."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == proxy


@pytest.mark.parametrize(
    "value", ["ftp://user:hunter2@proxy", "http://user:hunter2@:99999", "http://", "a b:hunter2"]
)
def test_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """The sentence names the variable and not its value, which may hold a password."""
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ValueError, match="HTTPS_PROXY is not the URL of a proxy") as caught:
        proxy_for(HOST)
    assert "hunter2" not in str(caught.value)


class Proxy(QuietHandler):
    """Answers as a proxy that lets nobody through, and keeps what it was asked for."""

    asked: list[str]

    def do_CONNECT(self) -> None:
        """Refuse a tunnel."""
        self.asked.append(self.path)
        self.send_error(403)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A proxy that the environment names; what it was asked for."""
    asked: list[str] = []
    Proxy.asked = asked
    with serving(Proxy) as url:
        monkeypatch.setenv("HTTPS_PROXY", url)
        yield asked


@pytest.mark.parametrize("library", sorted(http.INSTALLED))
def test_client_on_the_wire(
    proxy: list[str], monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    """A client asks the proxy for a tunnel, unless NO_PROXY has the server's network."""
    monkeypatch.setenv(http.VARIABLE, library)
    with pytest.raises(smd.NetworkError):
        smd.Client("https://127.0.0.1:1", retries=0).components.list()
    assert proxy == ["127.0.0.1:1"]
    monkeypatch.setenv("NO_PROXY", "[::1], 127.0.0.0/8, fd00::/8")
    with pytest.raises(smd.NetworkError):
        smd.Client("https://127.0.0.1:1", retries=0).components.list()
    assert proxy == ["127.0.0.1:1"]


@pytest.mark.parametrize("library", sorted(http.INSTALLED))
def test_proxy_that_nobody_runs(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    """The sentence names the variable: the service and base_url may be right."""
    monkeypatch.setenv(http.VARIABLE, library)
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:9")
    told = "could not connect through the proxy in HTTPS_PROXY: "

    async def main() -> None:
        async with smd.AsyncClient(HOST, retries=0) as client:
            await client.components.list()

    with pytest.raises(smd.NetworkError, match=told) as caught:
        smd.Client(HOST, retries=0).components.list()
    with pytest.raises(smd.NetworkError, match=told):
        asyncio.run(main())
    assert "hunter2" not in str(caught.value)
