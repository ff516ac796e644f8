"""Decode 50,000 components: our client, the stock generator's output, and bare msgspec.

The stock client is generated on the fly from the same description with openapi-python-client's own
templates. All three read the same bytes, taking turns in one process; the two clients through a
transport that answers from memory, so that everything between socket and value is measured.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import msgspec
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from openchami_sdk import smd

ROOT = Path(__file__).parent.parent
COMPONENTS = 50_000
ROUNDS = 7
FASTER_THAN_STOCK = 8.0
SLOWER_THAN_BARE = 1.5


class BareComponent(msgspec.Struct, rename="pascal", gc=False):
    """A component in as few words as msgspec needs."""

    id: str = msgspec.field(name="ID")
    type: str
    state: str
    flag: str
    enabled: bool
    software_status: str
    role: str
    sub_role: str
    nid: int = msgspec.field(name="NID")
    subtype: str
    net_type: str
    arch: str
    class_: str = msgspec.field(name="Class")
    reservation_disabled: bool
    locked: bool


class BareList(msgspec.Struct):
    """A list of components, as SMD wraps it."""

    Components: list[BareComponent]


def body(count: int = COMPONENTS) -> bytes:
    """SMD's answer for a system of `count` nodes, every field set."""
    nodes = [
        {
            "ID": f"x{1000 + n // 256}c{n // 32 % 8}s{n // 4 % 8}b{n // 2 % 2}n{n % 2}",
            "Type": "Node",
            "State": ("On", "Off", "Ready", "Standby")[n % 4],
            "Flag": "OK",
            "Enabled": True,
            "SoftwareStatus": "AdminDown",
            "Role": "Compute",
            "SubRole": "Worker",
            "NID": n + 1,
            "Subtype": "Cray EX",
            "NetType": "Sling",
            "Arch": "X86",
            "Class": "Mountain",
            "ReservationDisabled": False,
            "Locked": n % 2 == 0,
        }
        for n in range(count)
    ]
    return msgspec.json.encode({"Components": nodes})


def _transport(content: bytes) -> httpx.MockTransport:
    headers = {"Content-Type": "application/json"}
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=content))


def ours(content: bytes) -> Callable[[], Any]:
    """Our client's call."""
    http = httpx.Client(transport=_transport(content))
    client = smd.Client("http://smd.test", http_client=http)
    return lambda: client.components.list().components


def stock(content: bytes, folder: Path) -> Callable[[], Any]:
    """The stock client's call, generated into `folder`."""
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=ROOT / "openapi" / "smd.yaml",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "stock_smd",
    )
    with redirect_stdout(StringIO()):
        generate(config=config)
    sys.path.insert(0, str(folder))
    try:
        call = import_module("stock_smd.api.components.components_list")
        client = import_module("stock_smd").Client(base_url="http://smd.test")
    finally:
        sys.path.remove(str(folder))
    http = httpx.Client(transport=_transport(content), base_url="http://smd.test")
    client.set_httpx_client(http)
    return lambda: call.sync(client=client).components


def bare(content: bytes) -> Callable[[], Any]:
    """msgspec alone, without a client."""
    decoder = msgspec.json.Decoder(BareList)
    return lambda: decoder.decode(content).Components


def measure(calls: dict[str, Callable[[], Any]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median seconds of each call, all of them taking turns after one round to warm up."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for round_ in range(rounds + 1):
        for name, call in calls.items():
            start = time.perf_counter()
            found = call()
            if round_:
                times[name].append(time.perf_counter() - start)
            if len(found) != COMPONENTS:
                raise SystemExit(f"{name} read {len(found)} components of {COMPONENTS}.")
            del found
    return {name: median(values) for name, values in times.items()}


def main() -> int:
    """Print the table; 0 when both targets are met."""
    content = body()
    with tempfile.TemporaryDirectory() as folder:
        seconds = measure(
            {
                "our client": ours(content),
                "stock openapi-python-client": stock(content, Path(folder)),
                "bare msgspec": bare(content),
            }
        )
    our = seconds["our client"]
    size = f"{len(content) / 1e6:.1f} MB of JSON"
    print(f"Decode {COMPONENTS:,} components ({size}), median of {ROUNDS}")
    for name, value in seconds.items():
        print(f"  {name:<28} {value * 1000:7.1f} ms   {value / our:5.2f} x our client")
    faster = seconds["stock openapi-python-client"] / our
    slower = our / seconds["bare msgspec"]
    met = faster >= FASTER_THAN_STOCK and slower <= SLOWER_THAN_BARE
    print(f"  {faster:.1f} times as fast as stock (target: {FASTER_THAN_STOCK:.0f} or more)")
    print(f"  {slower:.2f} times the time of bare msgspec (target: {SLOWER_THAN_BARE} or less)")
    print(f"  {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
