"""A TokenSmith of a few lines, whose answers a test can lose, and the places for its state."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import redis

from auth_ext.tests.auth_loopback import Loopback, Reply, Seen, json_reply
from openchami_sdk.auth._tokens.manager import TokenManager

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"

Start = Callable[[], TokenManager]
"""Makes a service's manager, as after a restart: nothing remembered but the state."""


def connected(url: str) -> Any:
    """A client of the Redis server, whose own types say too little."""
    client: Any = redis.Redis
    return client.from_url(url)


@attrs.frozen
class Place:
    """Where a state is kept, and what is there.

    Attributes:
        state: What TokenSmith's source takes.
    """

    state: str

    def data(self) -> bytes:
        """What is there."""
        if "://" in self.state:
            url, _, name = self.state.partition("#")
            found: bytes = connected(url).get(f"openchami:tokensmith:{name}")
            return found
        return Path(self.state).read_bytes()

    def put(self, data: str) -> None:
        """Put something there."""
        if "://" in self.state:
            url, _, name = self.state.partition("#")
            connected(url).set(f"openchami:tokensmith:{name}", data)
            return
        path = Path(self.state)
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(data)

    def document(self) -> dict[str, Any]:
        """The state that is there."""
        found: dict[str, Any] = json.loads(self.data())
        return found


class Smith(Loopback):
    """Answers as TokenSmith does: one-time bootstrap tokens, refresh tokens that rotate."""

    def __init__(self) -> None:
        super().__init__()
        self.bootstrap = {"one-time"}
        self.refresh: str | None = None
        # How many requests are carried out and not answered.
        self.lose = 0

    def _token(self, seen: Seen) -> Reply:
        if self.script:
            return self.script.popleft()
        form = {name: values[0] for name, values in seen.form.items()}
        if form["grant_type"] == GRANT:
            if form["subject_token"] not in self.bootstrap:
                return json_reply({"error": "invalid_grant"}, 400)
            self.bootstrap.remove(form["subject_token"])
        elif form["refresh_token"] != self.refresh:
            return json_reply({"error": "invalid_grant"}, 400)
        number = len(self.issued) + 1
        self.refresh = f"refresh-{number}"
        self.issued.append(f"token-{number}")
        if self.lose:
            self.lose -= 1
            return Reply(200, b"", declared=500)
        return json_reply({
            "access_token": f"token-{number}", "token_type": "Bearer", "expires_in": 3600,
            "refresh_token": self.refresh, "refresh_expires_in": 86400, "scope": "a b",
            "issued_token_type": "urn:ietf:params:oauth:token-type:access-token",
        })  # fmt: skip
