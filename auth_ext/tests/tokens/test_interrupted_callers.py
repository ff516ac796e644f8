"""Callers that are interrupted: Ctrl-C, and signal handlers that call in the midst of a call."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, background
from openchami_sdk.auth import Policy

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "pthread_kill"), reason="configured by the platform: no signals to threads"
)


OnSignal = Callable[[Callable[[], object]], object]


@pytest.fixture
def on_signal() -> Iterator[OnSignal]:
    """Sets a handler for SIGUSR1."""
    before = signal.getsignal(signal.SIGUSR1)

    def set_handler(handler: Callable[[], object]) -> None:
        def run(*_: object) -> None:
            handler()

        signal.signal(signal.SIGUSR1, run)

    yield set_handler
    signal.signal(signal.SIGUSR1, before)


def interrupt(server: Loopback) -> None:
    """Send the signal when the token request has arrived, i.e. while the caller waits."""
    assert server.arrived.acquire(timeout=60)
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)


def test_ctrl_c_loses_nothing(server: Loopback, make_auth: MakeAuth, on_signal: OnSignal) -> None:
    """A caller that is interrupted goes away; the answer comes, is kept, and serves the next."""

    def ctrl_c() -> None:
        raise KeyboardInterrupt

    on_signal(ctrl_c)
    server.gate.clear()
    manager = make_auth().manager
    threading.Thread(target=interrupt, args=(server,)).start()
    with pytest.raises(KeyboardInterrupt):
        manager.token()
    server.gate.set()
    background()
    assert manager.token().value == "token-1"
    assert len(server.token_requests) == 1


def test_signal_handler_that_calls_while_its_thread_waits(
    server: Loopback, make_auth: MakeAuth, on_signal: OnSignal
) -> None:
    """The handler waits for the same request, or makes one where none is known yet; both return."""
    manager = make_auth().manager
    got: list[str] = []

    def handler() -> None:
        server.gate.set()
        got.append(manager.token().value)

    on_signal(handler)
    server.gate.clear()
    threading.Thread(target=interrupt, args=(server,)).start()
    got.append(manager.token().value)
    assert len(got) == 2
    assert set(got) <= {"token-1", "token-2"}


def test_signal_handler_that_calls_while_its_thread_holds_the_lock(
    make_auth: MakeAuth, on_signal: OnSignal
) -> None:
    """The handler gets a token of its own at once: neither waits for the other."""
    got: list[str] = []
    looks: list[bool] = []

    def clock() -> float:
        # The first look is made with the lock held; the handler runs before it returns.
        if threading.current_thread() is threading.main_thread():
            looks.append(True)
            if len(looks) == 1:
                os.kill(os.getpid(), signal.SIGUSR1)
        return 1000.0

    manager = make_auth(policy=Policy(clock=clock, first_pause=0.0, flight_timeout=600)).manager
    on_signal(lambda: got.append(manager.token().value))
    got.append(manager.token().value)
    assert got[0] == "token-1"
    assert set(got) <= {"token-1", "token-2"}


def test_signal_handler_that_calls_while_its_thread_makes_the_request(
    server: Loopback,
    make_auth: MakeAuth,
    on_signal: OnSignal,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where no thread can be started, the caller makes the request; its handler makes another."""
    start = threading.Thread.start

    def limited(self: threading.Thread) -> None:
        if self.name == "openchami-token":
            raise RuntimeError("can't start new thread")
        start(self)

    def handler() -> None:
        server.gate.set()
        got.append(manager.token().value)

    got: list[str] = []
    manager = make_auth(policy=Policy(flight_timeout=5.0)).manager
    on_signal(handler)
    server.gate.clear()
    monkeypatch.setattr(threading.Thread, "start", limited)
    threading.Thread(target=interrupt, args=(server,)).start()
    assert manager.token().value in ("token-1", "token-2")
    assert len(got) == 1
    assert len(server.token_requests) == 2
