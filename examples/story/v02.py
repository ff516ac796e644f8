"""Release v0.2: TokenSmith's tokens, SMD and boot-service."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from openchami_sdk import auth, boot, smd
from openchami_sdk.testing import Stack
from story.audit import audit_log
from story.transcript import Transcript, expect

NODES = 1000
KERNEL = "http://images.example/compute/vmlinuz"
GROUP = "compute"
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
BOOTSTRAP_TOKEN = "urn:openchami:params:oauth:token-type:bootstrap-token"


def xname(number: int) -> str:
    return f"x{3000 + number // 256}c0s{number % 256 // 4}b{number // 2 % 2}n{number % 2}"


def mac(number: int) -> str:
    return f"02:00:00:30:{number // 256:02x}:{number % 256:02x}"


def together(calls: Iterable[Awaitable[Any]]) -> Awaitable[list[Any]]:
    """Make all calls at once; the client limits how many it sends at the same time."""
    return asyncio.gather(*calls)


def by_hand(out: Transcript, stack: Stack) -> None:
    """The steps without the SDK: use a bootstrap token once, and call SMD."""
    out.step(
        "An operator makes a bootstrap token",
        "`tokensmith bootstrap-token create` prints it. A service exchanges it for an access token",
        "and a refresh token. It works only once: the second exchange is refused.",
    )
    form = {
        "grant_type": GRANT,
        "subject_token": stack.tokensmith.mint_bootstrap_token("node-tool"),
        "subject_token_type": BOOTSTRAP_TOKEN,
    }
    with httpx.Client(transport=out.transport()) as http:
        answer = http.post(stack.token_url, data=form)
        expect(answer.status_code == 200, "the bootstrap token was not exchanged")
        token: str = answer.json()["access_token"]
        expect(
            http.post(stack.token_url, data=form).status_code == 400,
            "the bootstrap token worked twice",
        )
        out.step(
            "Call SMD with the access token",
            "SMD refuses a call without a token, and answers a call with one.",
        )
        url = f"{stack.smd_url}/hsm/v2/groups"
        expect(http.get(url).status_code == 401, "SMD answered a call without a token")
        headers = {"Authorization": f"Bearer {token}"}
        expect(http.get(url, headers=headers).status_code == 200, "SMD refused a good token")


def add_nodes(stack: Stack, tokens: auth.TokenAuth) -> None:
    """Store all nodes, each with a network interface, in one group."""
    names = [xname(number) for number in range(NODES)]

    async def add_interfaces() -> None:
        async with smd.AsyncClient(stack.smd_url, auth=tokens, timeout=60) as inventory:
            interfaces = [
                smd.EthernetInterfaceCreate(mac_address=mac(number), component_id=name)
                for number, name in enumerate(names)
            ]
            await together(inventory.ethernet_interfaces.create(one) for one in interfaces)

    nodes = [
        smd.ComponentCreate(id=name, state="On", role="Compute", nid=number + 1)
        for number, name in enumerate(names)
    ]
    with smd.Client(stack.smd_url, auth=tokens) as inventory:
        inventory.components.create(smd.ComponentsCreate(components=nodes))
        inventory.groups.create(smd.GroupCreate(label=GROUP, members=smd.Members(ids=names)))
    asyncio.run(add_interfaces())


def synchronise(out: Transcript, stack: Stack, records: list[dict[str, Any]]) -> None:
    """boot-service reads the nodes from SMD, with its own tokens."""
    out.step(
        "boot-service reads the nodes from SMD",
        "It reads them every five minutes; the demo now asks it to read them. It exchanged its",
        "own bootstrap token when it started, and sends its own token where SMD requires one.",
    )
    before = len(records)
    outcome = stack.synchronise()
    expect(outcome["failure"] is None, f"boot-service could not read SMD: {outcome['failure']}")
    expect(outcome["created"] == NODES, f"boot-service created {outcome['created']} nodes")
    asked = records[before:]
    expect(len(asked) > 0, "boot-service did not ask SMD")
    expect(
        {record["actor"] for record in asked} == {"service"},
        "boot-service did not use its own token",
    )
    out.audit(asked)
    out.console.print(f"\nboot-service now has {outcome['created']} nodes.")


def configure(out: Transcript, stack: Stack) -> None:
    """Create one configuration for the group; show a node's script before and after it."""
    with (
        httpx.Client(transport=out.transport()) as shown,
        boot.Client(stack.boot_url, http_client=shown) as client,
    ):
        out.step(
            "A node asks for its boot script before it has a configuration",
            "The status is 200 although no kernel is configured. The `kind` of a script shows",
            "whether a configuration was found: `minimal` means that none was found.",
        )
        expect(
            client.scripts.get(mac=mac(0)).kind == "minimal", "a node already has a configuration"
        )
        out.step(
            "Create one configuration for all nodes of the group",
            "boot-service does not check tokens.",
        )
        spec = boot.BootConfigurationSpec(groups=[GROUP], kernel=KERNEL, params="console=ttyS0")
        metadata = boot.MetadataRequest(name="compute-nodes")
        client.configurations.create(boot.BootConfigurationRequest(metadata=metadata, spec=spec))
        out.step("The node asks again", "It sends its MAC address, and no token.")
        script = client.scripts.get(mac=mac(0))
        expect(f"set kernel {KERNEL}\n" in script, "the script does not load the kernel")


async def boot_all(out: Transcript, stack: Stack) -> None:
    """All nodes ask at once, and then an unknown node."""
    out.step(
        f"All {NODES} nodes ask at once",
        "They share one client, which limits the number of simultaneous calls.",
    )
    started = time.monotonic()
    async with boot.AsyncClient(stack.boot_url, timeout=60) as client:
        scripts = await together(client.scripts.get(mac=mac(number)) for number in range(NODES))
        stranger = await client.scripts.get(mac="02:00:00:00:00:01")
    for number, script in enumerate(scripts):
        named = f"# Node: {xname(number)} (NID: {number + 1})\n"
        expect(named in script and f"set kernel {KERNEL}\n" in script, f"{xname(number)} is wrong")
    expect(stranger.kind == "error", "an unknown node gets a script that boots it")
    out.console.print(
        f"\n{NODES} scripts in {time.monotonic() - started:.1f} s, each with the name of its node. "
        "An unknown node gets a script that halts."
    )


def tell(out: Transcript) -> None:
    """The story, on a stack of its own.

    Raises DemoError, or an error of the SDK, at the first step that does not do what it says.
    """
    with (
        Stack(release="v0.2") as stack,
        audit_log() as records,
        TemporaryDirectory(prefix="openchami-demo-") as folder,
    ):
        out.console.print(
            "[bold]A local OpenCHAMI of release v0.2[/]: TokenSmith "
            f"{stack.tokensmith.url}, SMD {stack.smd_url}, boot-service {stack.boot_url}"
        )
        by_hand(out, stack)
        out.step(
            f"The same with the SDK: store {NODES} nodes in SMD",
            "The SDK exchanges the bootstrap token, keeps the refresh token in a file, and renews",
            "the access token before it expires. Only the exchange is shown, not the calls to SMD.",
        )
        source = auth.TokenSmith(
            token_endpoint=stack.token_url,
            bootstrap_token=auth.FileSecrets(stack.bootstrap_token_file),
            state=Path(folder) / "token-state.json",
            client_id="sdk",
            channel=auth.Channel(transport=out.transport),
        )
        tokens = auth.TokenAuth(source, allowed_origins=[stack.smd_url])
        add_nodes(stack, tokens)
        synchronise(out, stack, records)
        configure(out, stack)
        asyncio.run(boot_all(out, stack))
        expect(all(record["outcome"] == "success" for record in records), "a call did not succeed")
        out.step("Summary of release v0.2")
        out.console.print(
            f"{len(out.exchanges)} exchanges shown, {len(records)} calls in the audit log, "
            f"{NODES} boot scripts served, no call of the audit log failed."
        )
