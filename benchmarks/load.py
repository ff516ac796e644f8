"""Serve boot scripts under load while credentials change: `python -m benchmarks.load`.

A local stack whose tokens live a few seconds serves 20,000 boot scripts, 50 at a time, to nodes
it knows and, now and then, to strangers, for whom BSS reads its nodes from SMD again. Meanwhile
BSS's client secret is rotated twice, and the token server goes away and comes back once. A
script that does not come, or is not the right one, is a failure.

Exit status: 0 when no request failed, 1 when one did, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import secrets
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs
import httpx

from openchami_sdk import auth, bss, smd
from openchami_sdk.testing import Stack

NODES = 20
STRANGER_EVERY = 20
KERNEL = "http://10.0.0.2/boot/vmlinuz"
STRANGER = "x9c0s0b0n0"


@attrs.frozen
class Result:
    """What a run came to. All counts; durations are seconds."""

    requests: int
    failures: list[str]
    duration: float
    smd_calls: Counter[str]
    token_requests: int
    token_lifetime: int
    rotations: int
    outages: int

    def lines(self) -> Iterator[str]:
        """The result in words."""
        calls = ", ".join(f"{count:,} {outcome}" for outcome, count in self.smd_calls.items())
        yield f"{self.requests:,} boot scripts in {self.duration:.1f} s"
        yield f"  failed requests      {len(self.failures)}"
        yield f"  calls to SMD         {calls or 'none'}"
        yield f"  token requests       {self.token_requests} (tokens live {self.token_lifetime} s)"
        yield f"  secret rotations     {self.rotations}"
        yield f"  token server outages {self.outages}"
        yield from (f"  {failure}" for failure in sorted(set(self.failures))[:10])


async def run(requests: int, parallel: int, token_lifetime: int = 3) -> Result:
    """Start a stack, load it and count."""
    with Stack(ttl=token_lifetime) as stack, _Calls(stack.smd_url) as calls:
        _fill(stack)
        issued = stack.tokens.token_requests
        load = _Load(stack, requests)
        started = time.perf_counter()
        trouble = asyncio.create_task(_trouble(stack, load))
        await load.run(parallel)
        rotations, outages = await trouble
        return Result(
            requests=requests,
            failures=load.failures,
            duration=time.perf_counter() - started,
            smd_calls=calls.outcomes,
            token_requests=stack.tokens.token_requests - issued,
            token_lifetime=token_lifetime,
            rotations=rotations,
            outages=outages,
        )


class _Load:
    """The requests, and how many of them are done."""

    def __init__(self, stack: Stack, requests: int) -> None:
        self.failures: list[str] = []
        self._url = stack.bss_url
        self._requests = requests
        self._numbers = iter(range(requests))
        self._done = 0
        self._marks: dict[int, asyncio.Event] = {}

    async def run(self, parallel: int) -> None:
        async with bss.AsyncClient(self._url, retries=0) as client:
            await asyncio.gather(*(self._worker(client) for _ in range(parallel)))

    async def reached(self, share: float) -> None:
        """Wait until this share of the requests is done."""
        mark = int(self._requests * share)
        if self._done < mark:
            await self._marks.setdefault(mark, asyncio.Event()).wait()

    async def _worker(self, client: bss.AsyncClient) -> None:
        for number in self._numbers:
            await self._ask(client, number)
            self._done += 1
            if self._done in self._marks:
                self._marks[self._done].set()

    async def _ask(self, client: bss.AsyncClient, number: int) -> None:
        stranger = number % STRANGER_EVERY == 0
        name = STRANGER if stranger else _name(number % NODES)
        try:
            script = await client.bootscript.get(name=name)
        except bss.ApiError as error:
            self.failures.append(f"{type(error).__name__}: {error}")
            return
        expected = "sleep 10" if stranger else f"kernel --name kernel {KERNEL} quiet xname={name}"
        if expected not in script:
            self.failures.append(f"{name} got another script than its own")


async def _trouble(stack: Stack, load: _Load) -> tuple[int, int]:
    """Change BSS's secret twice and take the token server away once, as the load goes on."""
    await load.reached(0.2)
    await asyncio.to_thread(_rotate, stack)
    await load.reached(0.45)
    outage = stack.tokens.outage()
    await asyncio.to_thread(outage.__enter__)
    await load.reached(0.5)
    await asyncio.to_thread(outage.__exit__, None, None, None)
    await load.reached(0.75)
    await asyncio.to_thread(_rotate, stack)
    return 2, 1


def _rotate(stack: Stack) -> None:
    """Give the client `bss` another secret at the token server and in its file."""
    secret = secrets.token_urlsafe(20)
    url = f"{stack.admin_url}/admin/clients/bss"
    document = httpx.get(url).raise_for_status().json()
    httpx.put(url, json={**document, "client_secret": secret}).raise_for_status()
    file = stack.client_secret_file.with_name("bss.secret")
    fresh = file.with_suffix(".new")
    fresh.touch(mode=0o600)
    fresh.write_text(secret)
    Path.replace(fresh, file)


def _name(number: int) -> str:
    return f"x1000c0s{number}b0n0"


def _fill(stack: Stack) -> None:
    """Nodes for SMD and boot parameters for BSS."""
    credentials = auth.ClientCredentialsAuth(
        stack.token_url,
        stack.client_id,
        auth.FileSecrets(stack.client_secret_file),
        allowed_origins=[stack.smd_url, stack.bss_url],
    )
    names = [_name(number) for number in range(NODES)]
    with smd.Client(stack.smd_url, auth=credentials) as inventory:
        inventory.components.create(
            smd.ComponentsCreate(
                components=[smd.ComponentCreate(id=name, state="On") for name in names]
            )
        )
        for number, name in enumerate(names):
            inventory.redfish_endpoints.create(
                smd.RedfishInventoryCreate(
                    id=name.removesuffix("n0"),
                    schema_version=1,
                    managers=[],
                    systems=[smd.InventorySystem(uri=f"https://bmc{number}/redfish/v1/Systems/0")],
                )
            )
    with bss.Client(stack.bss_url, auth=credentials) as boot:
        boot.hosts.refresh()
        boot.bootparameters.create(
            bss.BootParametersRequest(hosts=names, kernel=KERNEL, params="quiet")
        )


class _Calls(logging.Handler):
    """Counts by outcome the calls to SMD that the audit log tells of."""

    _logger = logging.getLogger("openchami_sdk.auth.audit")

    def __init__(self, smd_url: str) -> None:
        super().__init__(logging.INFO)
        self.outcomes: Counter[str] = Counter()
        self._smd_url = smd_url

    def emit(self, record: logging.LogRecord) -> None:
        fields = vars(record)
        if fields.get("audit_event") == "auth.request" and fields["target"] == self._smd_url:
            self.outcomes[fields["outcome"]] += 1
            self.outcomes["sent again after a 401"] += fields["retried"]

    def __enter__(self) -> _Calls:
        self._level = self._logger.level
        self._logger.setLevel(logging.INFO)
        self._logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.removeHandler(self)
        self._logger.setLevel(self._level)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--requests", type=int, default=20_000, help="how many boot scripts")
    parser.add_argument("--parallel", type=int, default=50, help="how many at a time")
    parser.add_argument("--limit", type=float, default=600, help="give up after so many seconds")
    options = parser.parse_args(arguments)
    try:
        result = asyncio.run(
            asyncio.wait_for(run(options.requests, options.parallel), options.limit)
        )
    except TimeoutError:
        print(f"The load was not served within {options.limit:g} s.", file=sys.stderr)
        return 1
    print("\n".join(result.lines()))
    return 1 if result.failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
