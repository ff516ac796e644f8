"""A service that lives on TokenSmith's tokens, for the test that kills it. Run as a program.

    python killed_service.py TOKEN_URL SMD_URL BOOTSTRAP_FILE STATE CALLS

It calls SMD, prints `ok` or the error, and has each token refused so that the next is fetched.
It ends after CALLS calls; with 0 it goes on for ever.
"""

from __future__ import annotations

import itertools
import sys

from openchami_sdk import auth, smd
from openchami_sdk.auth import FileSecrets, Policy, TokenAuth, TokenSmith


def main() -> None:
    """Run it."""
    token_url, smd_url, bootstrap, state, calls = sys.argv[1:]
    source = TokenSmith(
        token_endpoint=token_url, bootstrap_token=FileSecrets(bootstrap), state=state
    )
    policy = Policy(unauthorized_pause=0.0)
    authentication = TokenAuth(source, allowed_origins=[smd_url], policy=policy)
    manager = authentication.manager
    with smd.Client(smd_url, auth=authentication) as client:
        print("started", flush=True)
        for made in itertools.count(1):
            try:
                client.groups.list()
            except auth.TokenError as error:
                print(f"failed: {error}", flush=True)
                return
            print("ok", flush=True)
            if made == int(calls):
                return
            manager.reject(manager.token(), (b"http", b"127.0.0.1", 1))


if __name__ == "__main__":
    main()
