"""boot-service's own tokens: from TokenSmith, by this SDK, for its calls to SMD."""

from __future__ import annotations

import httpx

from openchami_sdk import boot, smd
from openchami_sdk.testing import Stack


def test_it_redeems_a_bootstrap_token_of_its_own_and_lives_on_refresh_tokens() -> None:
    """One redemption at the start; when the access token has ended, a refresh."""
    with Stack(release="v0.2") as stack:
        assert (stack.tokensmith.requests("bootstrap"), stack.tokensmith.requests("refresh")) == (
            1,
            0,
        )
        assert stack.synchronise()["failure"] is None
        assert stack.tokensmith.requests("refresh") == 0
        stack.withdraw_tokens()
        assert stack.synchronise()["failure"] is None
        assert (stack.tokensmith.requests("bootstrap"), stack.tokensmith.requests("refresh")) == (
            1,
            1,
        )


def test_smd_asks_it_for_a_token(openchami_stack: Stack) -> None:
    """Components and interfaces are open to everybody; memberships are not."""
    assert httpx.get(f"{openchami_stack.smd_url}/hsm/v2/memberships").status_code == 401


def test_tokensmith_down_is_told_and_survived(
    openchami_stack: Stack, inventory: smd.Client, boot_service: boot.Client
) -> None:
    """A round that gets no token says so; scripts are served on, and the next round works."""
    inventory.components.create(
        smd.ComponentsCreate(
            components=[smd.ComponentCreate(id="x1c0s0b0n0", state="On", role="Compute")]
        )
    )
    assert openchami_stack.synchronise()["failure"] is None
    openchami_stack.withdraw_tokens()
    with openchami_stack.tokensmith.outage():
        failure = openchami_stack.synchronise()["failure"]
        assert failure.startswith("The nodes cannot be read from SMD: ")
        assert openchami_stack.token_url in failure
        assert boot_service.scripts.get(host="x1c0s0b0n0").kind == "minimal"
    assert openchami_stack.synchronise()["failure"] is None
