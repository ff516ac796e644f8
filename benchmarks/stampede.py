"""Token stampede: what a burst costs the token endpoint when the token has just expired.

200 threads, then 1,000 tasks, all needing a token at once, against a real token endpoint on
loopback. Each burst must cost one token request.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from openchami_sdk.auth import ClientCredentialsAuth, Policy, ssl_context

THREADS = 200
TASKS = 1000
# Long enough that every caller of a burst is there before the first answer.
ANSWER_AFTER = 0.5


class TokenServer(ThreadingHTTPServer):
    """A token endpoint that counts its requests and takes its time to answer."""

    daemon_threads = True
    request_queue_size = 2048

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests = 0
        self.counting = threading.Lock()
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """The token endpoint's URL."""
        return f"http://127.0.0.1:{self.server_address[1]}/oauth2/token"

    def __enter__(self) -> TokenServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: TokenServer  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_POST(self) -> None:
        """Issue a token."""
        self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.counting:
            self.server.requests += 1
            number = self.server.requests
        time.sleep(ANSWER_AFTER)
        token = {"access_token": f"token-{number}", "token_type": "bearer", "expires_in": 3600}
        body = json.dumps(token).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def api(request: httpx.Request) -> httpx.Response:
    """A service that answers at once, so that only tokens are measured."""
    return httpx.Response(200 if "authorization" in request.headers else 401)


def burst_of_threads(auth: httpx.Auth) -> list[int]:
    """One call from each thread, released together."""
    start = threading.Barrier(THREADS)
    statuses: list[int] = []
    transport = httpx.MockTransport(api)
    with httpx.Client(auth=auth, transport=transport, verify=ssl_context()) as client:

        def work() -> None:
            start.wait()
            statuses.append(client.get("http://127.0.0.1/").status_code)

        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return statuses


def burst_of_tasks(auth: httpx.Auth) -> list[int]:
    """One call from each task of one event loop."""

    async def main() -> list[int]:
        transport = httpx.MockTransport(api)
        async with httpx.AsyncClient(auth=auth, transport=transport) as client:
            calls = (client.get("http://127.0.0.1/") for _ in range(TASKS))
            return [response.status_code for response in await asyncio.gather(*calls)]

    return asyncio.run(main())


def measure(burst: Callable[[httpx.Auth], list[int]]) -> tuple[int, int, float]:
    """Token requests, calls that succeeded, and seconds, for a burst on an expired token."""
    clock = _Clock()
    with TokenServer() as server:
        auth = ClientCredentialsAuth(
            server.url, "svc", "secret",
            allowed_origins=["http://127.0.0.1"], policy=Policy(clock=clock),
        )  # fmt: skip
        auth.manager.token()
        clock.now += 4000
        server.requests = 0
        started = time.perf_counter()
        statuses = burst(auth)
        return server.requests, statuses.count(200), time.perf_counter() - started


def main() -> int:
    """Print both bursts; 1 when either cost more than one token request or failed a call."""
    print("token stampede: an expired token, a token endpoint that answers after 500 ms")
    missed = 0
    for name, burst, count in (
        (f"{THREADS} threads", burst_of_threads, THREADS),
        (f"{TASKS:,} tasks", burst_of_tasks, TASKS),
    ):
        requests, succeeded, seconds = measure(burst)
        good = requests == 1 and succeeded == count
        missed += not good
        print(
            f"  {name:12} {requests} token request{'s' * (requests != 1)}, "
            f"{succeeded:,} of {count:,} calls succeeded, {seconds:.2f} s"
            f"   {'ok' if good else 'MISSED: one request is the target'}"
        )
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
