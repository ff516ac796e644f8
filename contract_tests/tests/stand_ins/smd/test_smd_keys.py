"""How SMD goes on when the token server signs with another key."""

from __future__ import annotations

import httpx

from openchami_sdk.testing import tokens
from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.smd import create_app

GROUPS = "/hsm/v2/groups"


def test_smd_refuses_every_new_token_after_a_rotation() -> None:
    """With `load_keys_once`, as the real service: until it restarts."""
    with tokens.start() as token_server:
        app = create_app(jwks_url=token_server.jwks_url, load_keys_once=True)
        with serve(app) as server, httpx.Client(base_url=server.url) as smd:
            old = {"Authorization": f"Bearer {token_server.mint()}"}
            assert smd.get(GROUPS, headers=old).status_code == 200
            token_server.rotate_keys(keep=False)
            new = {"Authorization": f"Bearer {token_server.mint()}"}
            refused = smd.get(GROUPS, headers=new)
            assert (refused.status_code, refused.text) == (401, "token is unauthorized\n")
            assert smd.get(GROUPS, headers=old).status_code == 200
            smd.post("/_control/forget-keys").raise_for_status()
            assert smd.get(GROUPS, headers=new).status_code == 200
