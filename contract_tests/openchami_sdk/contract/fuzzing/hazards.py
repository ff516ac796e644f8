"""Generated requests that a real service does not survive, or that harm others: none is sent.

Seen on SMD 2.20.5. What the suite looks for is a broken contract; what ends the process, hangs it
or calls other hosts would only end the run.
"""

from __future__ import annotations

from typing import Any

from hypothesis import reject

from openchami_sdk.contract.json_values import is_list, is_object

NOBODY = "http://127.0.0.1:9/contract"
"""Where nobody listens: notifications must not go to hosts that were made up."""

_SUBSCRIBING = ("smd.subscriptions_create", "smd.subscriptions_replace")


def survivable(operation_id: str, body: Any) -> Any:
    """The body as it may be sent; a body that must not be sent is given back to Hypothesis.

    - A subscription to a URL that Go can't parse (`%zz`) ends SMD with the next change of a
      component, again after each start. Every URL but an empty one becomes `NOBODY`.
    - A subscription's triggers removed twice in one request leave a lock held for ever.
    - States of several components, set to what they can't have, leave a transaction open.
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
