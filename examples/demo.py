"""The whole story on one screen: how services of an OpenCHAMI system talk to each other safely.

Starts the local stack (token server, SMD, BSS) on loopback and goes through it with real
requests and answers; secrets and tokens are masked. Ends with status 0, or with a sentence and
status 1 at the first step that does not do what it says.

    make demo
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import re
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import httpx
from rich.console import Console
from rich.markup import escape
from rich.rule import Rule

from openchami_sdk import auth, bss, smd
from openchami_sdk.testing import Stack

NODE, MAC = "x3000c0s1b0n0", "02:00:00:30:01:00"
KERNEL = "http://images.example/compute/vmlinuz"
SECRET_MEMBERS = {"client_secret", "access_token", "registration_access_token"}
LONGEST_BODY = 18


class DemoError(Exception):
    """A step did not do what it says."""


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise DemoError(otherwise)


class Transcript:
    """Prints the story, and every exchange that passes through `transport`."""

    def __init__(self) -> None:
        self.console = Console(highlight=False, soft_wrap=True)
        self.exchanges: list[tuple[str, str, int]] = []
        self._step = 0

    def step(self, title: str, *lines: str) -> None:
        self._step += 1
        self.console.print()
        self.console.print(Rule(f"[bold]{self._step}. {title}[/]", align="left"))
        for line in lines:
            self.console.print(line)

    def transport(self) -> httpx.BaseTransport:
        return _Wire(self)

    def exchange(self, request: httpx.Request, response: httpx.Response) -> None:
        url = request.url
        self.exchanges.append((request.method, url.path, response.status_code))
        self.console.print()
        self.console.print(f"[cyan]→ {request.method} {escape(str(url))}[/]")
        for name in ("Authorization", "Content-Type"):
            if name in request.headers:
                self._dim(f"{name}: {masked_header(request.headers[name])}")
        self._body(masked_body(request.headers.get("Content-Type", ""), request.content))
        color = "green" if response.is_success else "yellow"
        self.console.print(f"[{color}]← {response.status_code} {response.reason_phrase}[/]")
        self._body(masked_body(response.headers.get("Content-Type", ""), response.content))

    def _body(self, text: str) -> None:
        lines = text.splitlines()
        for line in lines[:LONGEST_BODY]:
            self._dim(line)
        if len(lines) > LONGEST_BODY:
            self._dim(f"… {len(lines) - LONGEST_BODY} more lines")

    def _dim(self, line: str) -> None:
        self.console.print(f"  [dim]{escape(line)}[/]")

    def audit(self, records: list[dict[str, Any]]) -> None:
        """The audit records, one a line."""
        rows = [("who", "as client", "did", "answer", "token")]
        rows += [
            (
                f"{record['actor']} {record['subject']}",
                str(record["client_id"]),
                f"{record['method']} {record['path']}",
                f"{record['status']}{' after a 401' if record['retried'] else ''}",
                str(record["token_fp"])[:8],
            )
            for record in records
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        self.console.print()
        for number, row in enumerate(rows):
            line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self.console.print(escape(line), style="magenta" if number else "bold magenta")


class _Wire(httpx.HTTPTransport):
    def __init__(self, transcript: Transcript) -> None:
        super().__init__(trust_env=False)
        self._transcript = transcript

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = super().handle_request(request)
        response.request = request
        response.read()
        self._transcript.exchange(request, response)
        return response


def fingerprint(token: str) -> str:
    """How the audit log names a token."""
    return hashlib.sha256(token.encode()).hexdigest()[:8]


def masked_header(value: str) -> str:
    scheme, _, secret = value.partition(" ")
    if scheme == "Bearer":
        return f"Bearer ••• (fingerprint {fingerprint(secret)})"
    return f"{scheme} •••" if scheme == "Basic" else value


def masked_body(content_type: str, content: bytes) -> str:
    """A body for the screen: secrets masked, members that say nothing left out."""
    if "form" in content_type:
        fields = parse_qsl(content.decode())
        return "&".join(f"{k}={'•••' if k in SECRET_MEMBERS else v}" for k, v in fields)
    if "json" not in content_type:
        return content.decode()
    return (
        json.dumps(masked(json.loads(content or b"null")), indent=1, ensure_ascii=False)
        if content
        else ""
    )


def masked(value: Any) -> Any:
    match value:
        case [*items]:
            return [masked(item) for item in items]
        case {**members}:
            return {
                name: "•••" if name in SECRET_MEMBERS else masked(member)
                for name, member in members.items()
                if member not in (None, "", [], {})
            }
        case _:
            return value


@contextmanager
def audit_log() -> Generator[list[dict[str, Any]]]:
    """The audit records of all calls made in this process: ours, and BSS's to SMD."""
    records: list[dict[str, Any]] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if vars(record).get("audit_event") == "auth.request":
                records.append(vars(record) | {"message": record.getMessage()})

    logger, collector = logging.getLogger("openchami_sdk.auth.audit"), Collector()
    logger.addHandler(collector)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield records
    finally:
        logger.removeHandler(collector)


def by_hand(out: Transcript, stack: Stack) -> dict[str, Any]:
    """The flow itself, without the SDK: register, ask, call."""
    with httpx.Client(transport=out.transport()) as http:
        out.step("Register a client, once", "The answer is the only time its secret is shown.")
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

        out.step("Ask for a token", "As the service itself: no user is involved.")
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
        expect(claims["scp"] == ["smd.read"], "the token has other scopes than asked for")
        out.console.print(f"\nThe token says: sub={claims['sub']} scp={claims['scp']}")

        out.step("Call SMD with it", "Without a token SMD refuses; with it, it answers.")
        url = f"{stack.smd_url}/hsm/v2/groups"
        expect(http.get(url).status_code == 401, "SMD answered a call without a token")
        headers = {"Authorization": f"Bearer {token}"}
        expect(http.get(url, headers=headers).status_code == 200, "SMD refused a good token")
    return client


def boot_a_node(
    out: Transcript, inventory: smd.Client, boot: bss.Client, records: list[dict[str, Any]]
) -> None:
    """From nothing to a boot script, and who asked whom for it."""
    out.step(
        "The same with the SDK: a node goes into SMD",
        "smd.Client gets a token by itself, keeps it, and sends it to SMD only.",
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

    out.step("Boot parameters go into BSS")
    boot.bootparameters.set(
        bss.BootParametersRequest(macs=[MAC], kernel=KERNEL, params="console=ttyS0")
    )

    out.step(
        "The node asks BSS for its boot script",
        "It has no token: BSS serves scripts openly. To know the node BSS asks SMD, with",
        "no user around: as itself, the client 'bss', through this same SDK.",
    )
    before = len(records)
    with httpx.Client(transport=out.transport()) as firmware:
        answer = firmware.get(f"{boot.base_url}/boot/v1/bootscript", params={"mac": MAC})
    expect(KERNEL in answer.text, "the boot script does not load the kernel that was set")
    asked = [record for record in records[before:] if record["client_id"] == "bss"]
    expect(len(asked) > 0, "BSS did not ask SMD")
    expect({record["actor"] for record in asked} == {"service"}, "BSS did not ask as itself")
    out.audit(asked)


def heal_a_401(
    out: Transcript, stack: Stack, inventory: smd.Client, records: list[dict[str, Any]]
) -> None:
    """A token that SMD stops accepting costs the caller nothing but a moment."""
    out.step(
        "The token is revoked on the server",
        "A JWT is revoked by withdrawing the key that signed it. The next call gets a 401;",
        "the SDK fetches one new token, sends the call once more, and it succeeds.",
    )
    stack.withdraw_tokens()
    asked_before = stack.tokens.token_requests
    seen_before = len(out.exchanges)
    inventory.components.get(NODE)
    statuses = [status for _, _, status in out.exchanges[seen_before:]]
    expect(statuses == [401, 200, 200], f"401, a new token, 200 expected; {statuses} came")
    expect(stack.tokens.token_requests == asked_before + 1, "more than one token was fetched")
    expect(records[-1]["retried"] is True, "the audit log does not mention the retry")
    out.audit(records[-1:])


def call_as_a_user(
    out: Transcript, stack: Stack, boot: bss.Client, records: list[dict[str, Any]]
) -> None:
    """Where there is a user, the user's token travels, not the service's."""
    out.step(
        "Alice tells BSS to read its nodes anew",
        "Inside user_context the SDK sends her token, unchanged, and so does BSS when it asks",
        "SMD on her behalf. Nobody's own credentials are used.",
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


def tell(out: Transcript, stack: Stack) -> None:
    """The story, in order."""
    with audit_log() as records:
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

        out.step("Who called what: the whole audit log", "A line of it, as a log file has it:")
        out.console.print(f"[dim]{escape(records[-1]['message'])}[/]")
        out.audit(records)
        expect(all(record["outcome"] == "success" for record in records), "a call did not succeed")
        expect(
            not re.search(client["client_secret"], repr(records)), "a secret is in the audit log"
        )
    out.step("That was it")
    out.console.print(
        f"{len(out.exchanges)} exchanges shown, {len(records)} authenticated calls audited, "
        f"{stack.tokens.token_requests} token requests, one 401 healed, no call failed."
    )


def main() -> int:
    out = Transcript()
    try:
        with Stack() as stack:
            out.console.print(
                "[bold]A local OpenCHAMI[/]: "
                f"token server {stack.tokens.url}, SMD {stack.smd_url}, BSS {stack.bss_url}"
            )
            tell(out, stack)
    except (DemoError, auth.AuthError, smd.ApiError, bss.ApiError, httpx.HTTPError) as error:
        out.console.print(f"\n[bold red]The demo failed:[/] {escape(str(error))}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
