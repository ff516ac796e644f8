"""Generated requests that are not sent, because they crash a real service or call other hosts.

Seen on SMD 2.20.5. Requests that end or block the service would only end the run.
"""

from __future__ import annotations

from typing import Any

from hypothesis import reject

from openchami_sdk.contract.json_values import is_list, is_object

NOBODY = "http://127.0.0.1:9/contract"
"""An address at which no program listens: notifications must not go to generated hosts."""

_SUBSCRIBING = ("smd.subscriptions_create", "smd.subscriptions_replace")


def survivable(operation_id: str, body: Any) -> Any:
    """The body, changed so that it may be sent; if that is impossible, another one is generated.

    - A subscription to a URL that Go can't parse (`%zz`) ends SMD at the next change of a
      component, also after SMD was started again. Every URL except an empty one becomes `NOBODY`.
    - A request that removes a subscription's trigger twice leaves a lock held for ever.
    - A request that sets several components to a state that they can't have leaves a transaction
      open.
    """
    if not is_object(body):
        return body
    if operation_id in _SUBSCRIBING:
        return {
            name: NOBODY if name.casefold() == "url" and value and isinstance(value, str) else value
            for name, value in body.items()
        }
    if operation_id == "smd.subscriptions_update" and any(map(_repeats, body.values())):
        reject()
    if operation_id == "smd.components_bulk_update_state" and any(
        is_list(value) and len(value) > 1 for value in body.values()
    ):
        reject()
    return body


def _repeats(value: Any) -> bool:
    if not is_list(value):
        return False
    words = [str(item).casefold() for item in value]
    return len(set(words)) < len(words)
