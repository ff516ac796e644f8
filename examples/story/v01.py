"""Release v0.1: client credentials, SMD and BSS."""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any

import httpx
from rich.markup import escape

from openchami_sdk import auth, bss, smd
from openchami_sdk.testing import Stack
from story.audit import audit_log
from story.masks import fingerprint
from story.transcript import Transcript, expect

NODE, MAC = "x3000c0s1b0n0", "02:00:00:30:01:00"
KERNEL = "http://images.example/compute/vmlinuz"


def by_hand(out: Transcript, stack: Stack) -> dict[str, Any]:
    """The steps without the SDK: register a client, request a token, call SMD."""
    with httpx.Client(transport=out.transport()) as http:
        out.step("Register a client, once", "Its secret is shown only in this answer.")
        registration = {
            "client_id": "node-tool",
            "client_name": "node-tool",
            "grant_types": ["client_credentials"],
            "token_endpoint_auth_method": "client_secret_post",
            "scope": "smd.read smd.write bss.read bss.write",
        }
        answer = http.post(f"{stack.admin_url}/admin/clients", json=registration)
        expect(answer.status_code == 201, "the client was not registered")
        client: dict[str, Any] = answer.json()

        out.step("Request a token", "The client uses its own credentials: no user is involved.")
        form = {
            "grant_type": "client_credentials",
            "client_id": client["client_id"],
            "client_secret": client["client_secret"],
            "scope": "smd.read",
        }
        answer = http.post(stack.token_url, data=form)
        expect(answer.status_code == 200, "no token was issued")
        token: str = answer.json()["access_token"]
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        expect(claims["scp"] == ["smd.read"], "the token does not have the requested scope")
        out.console.print(f"\nThe token's claims: sub={claims['sub']} scp={claims['scp']}")

        out.step(
            "Call SMD with the token",
            "SMD refuses a call without a token, and answers a call with one.",
        )
        url = f"{stack.smd_url}/hsm/v2/groups"
        expect(http.get(url).status_code == 401, "SMD answered a call without a token")
        headers = {"Authorization": f"Bearer {token}"}
        expect(http.get(url, headers=headers).status_code == 200, "SMD refused a good token")
    return client


def boot_a_node(
    out: Transcript, inventory: smd.Client, boot: bss.Client, records: list[dict[str, Any]]
) -> None:
    """Store a node and its boot parameters, and show the calls for its boot script."""
    out.step(
        "The same with the SDK: store a node in SMD",
        "smd.Client requests a token itself, keeps it, and sends it to SMD only.",
    )
    nic = smd.InventoryEthernetInterface(mac=MAC, ip="10.1.0.1", enabled=True)
    inventory.redfish_endpoints.create(
        smd.RedfishInventoryCreate(
            schema_version=1,
            id="x3000c0s1b0",
            fqdn="x3000c0s1b0.example",
            systems=[smd.InventorySystem(name="node", ethernet_interfaces=[nic])],
        )
    )
    node = inventory.components.get(NODE)
    expect(node.type == "Node", f"{NODE} is not a node")

    out.step("Set the node's boot parameters in BSS")
    boot.bootparameters.set(
        bss.BootParametersRequest(macs=[MAC], kernel=KERNEL, params="console=ttyS0")
    )

    out.step(
        "The node asks BSS for its boot script",
        "The node has no token: BSS serves scripts without one. BSS reads the node from SMD with",
        "this SDK. No user is involved, so BSS uses its own client, 'bss'. `-` in the column",
        "token: SMD serves this call without a token.",
    )
    before = len(records)
    with httpx.Client(transport=out.transport()) as firmware:
        answer = firmware.get(f"{boot.base_url}/boot/v1/bootscript", params={"mac": MAC})
    expect(KERNEL in answer.text, "the boot script does not load the kernel that was set")
    asked = [record for record in records[before:] if record["client_id"] == "bss"]
    expect(len(asked) > 0, "BSS did not ask SMD")
    expect({record["actor"] for record in asked} == {"service"}, "BSS did not use its own token")
    out.audit(asked)


def heal_a_401(
    out: Transcript, stack: Stack, inventory: smd.Client, records: list[dict[str, Any]]
) -> None:
    """A call with a token that SMD no longer accepts succeeds with a new token."""
    out.step(
        "The token server revokes the token",
        "It withdraws the key that signed the token. The next call is answered 401. The SDK",
        "fetches one new token and sends the call again, and the call succeeds.",
    )
    stack.withdraw_tokens()
    asked_before = stack.tokens.token_requests
    seen_before = len(out.exchanges)
    inventory.components.get(NODE)
    statuses = [status for _, _, status in out.exchanges[seen_before:]]
    expect(statuses == [401, 200, 200], f"expected 401, a new token, then 200; got {statuses}")
    expect(stack.tokens.token_requests == asked_before + 1, "more than one token was fetched")
    expect(records[-1]["retried"] is True, "the audit log does not mention the retry")
    out.audit(records[-1:])


def call_as_a_user(
    out: Transcript, stack: Stack, boot: bss.Client, records: list[dict[str, Any]]
) -> None:
    """Calls for a user carry the user's token, not the service's."""
    out.step(
        "The user Alice asks BSS to read its nodes again",
        "Inside user_context the SDK sends her token unchanged. BSS also sends her token when it",
        "calls SMD for her. The services' own credentials are not used.",
    )
    token = stack.mint(sub="alice", client_id="login")
    before, asked_before = len(records), stack.tokens.token_requests
    # BSS reads SMD once in each second of the clock, no more.
    time.sleep(1 - time.time() % 1)
    with auth.user_context(token, "alice"):
        boot.hosts.refresh()
    ours = records[before:]
    paths = {record["path"] for record in ours}
    expect("/boot/v1/hosts" in paths, "the call to BSS is not in the audit log")
    expect("/hsm/v2/State/Components" in paths, "BSS's call to SMD is not in the audit log")
    who = {(record["actor"], record["subject"]) for record in ours}
    expect(who == {("user", "alice")}, f"a call was made as {who}, not as alice")
    marks = {str(record["token_fp"])[:8] for record in ours}
    expect(marks == {fingerprint(token)}, "another token than alice's was sent")
    expect(stack.tokens.token_requests == asked_before, "a token was fetched for a user's call")
    out.audit(ours)


def tell(out: Transcript) -> None:
    """Show the release, on its own local stack.

    Raises DemoError, or an error of the SDK, at the first step that does not do what it says.
    """
    with Stack() as stack, audit_log() as records:
        out.console.print(
            "[bold]A local OpenCHAMI of release v0.1[/]: "
            f"token server {stack.tokens.url}, SMD {stack.smd_url}, BSS {stack.bss_url}"
        )
        client = by_hand(out, stack)
        channel = auth.Channel(transport=out.transport)

        def credentials(url: str, scope: str) -> auth.ClientCredentialsAuth:
            return auth.ClientCredentialsAuth(
                stack.token_url,
                client["client_id"],
                client["client_secret"],
                auth_method=client["token_endpoint_auth_method"],
                allowed_origins=[url],
                scope=scope,
                channel=channel,
            )

        inventory = smd.Client(
            stack.smd_url,
            auth=credentials(stack.smd_url, "smd.read smd.write"),
            http_client=httpx.Client(transport=out.transport()),
        )
        boot = bss.Client(
            stack.bss_url,
            auth=credentials(stack.bss_url, "bss.read bss.write"),
            http_client=httpx.Client(transport=out.transport()),
        )
        with inventory, boot:
            boot_a_node(out, inventory, boot, records)
            heal_a_401(out, stack, inventory, records)
            call_as_a_user(out, stack, boot, records)

        out.step(
            "The whole audit log",
            "First the last record as it appears in a log file, then all records:",
        )
        out.console.print(f"[dim]{escape(records[-1]['message'])}[/]")
        out.audit(records)
        expect(all(record["outcome"] == "success" for record in records), "a call did not succeed")
        expect(
            not re.search(client["client_secret"], repr(records)), "a secret is in the audit log"
        )
        out.step("Summary of release v0.1")
        out.console.print(
            f"{len(out.exchanges)} exchanges shown, {len(records)} calls in the audit log, "
            f"{stack.tokens.token_requests} token requests, "
            "one call repeated after a 401, no call of the audit log failed."
        )
