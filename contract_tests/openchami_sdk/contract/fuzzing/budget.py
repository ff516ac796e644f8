"""How a run divides its time for generated requests: operations with more input get more."""

from __future__ import annotations

import math
import time
from typing import Any

import attrs

from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.descriptions.conformance import resolve
from openchami_sdk.contract.json_values import is_list, is_object

SECONDS_PER_REQUEST = 0.012
"""The time to generate one request and to send it to the local stack."""
CHAINS = 0.15
"""The part of a budget that goes to chains of requests."""
_LEAST, _MOST = 5, 400
_AGAIN = 3
"""If an operation failed in the previous run, its share grows by this factor."""
_ALWAYS = 20
"""At least this many requests of an operation are sent, even when its time is over."""


@attrs.define
class Budget:
    """Divides a number of seconds among operations.

    How many random examples an operation gets depends on these arguments, not on the clock: the
    same settings and seed generate the same requests. Operations that failed before get more. On
    slow targets and loaded machines the time limits the requests: random examples beyond an
    operation's share are not sent, and after the whole budget no requests are sent. Without
    `bounded`, only random examples are limited.
    """

    seconds: float
    operations: tuple[Operation, ...]
    workers: int = 1
    failed_before: tuple[str, ...] = ()
    bounded: bool = True
    examples: dict[str, int] = attrs.field(init=False)
    """Random examples by operation id, beyond those of the description and boundary values."""
    _share: dict[str, float] = attrs.field(init=False)
    _sent: dict[str, int] = attrs.field(factory=dict[str, int], init=False)
    _allowed: float = attrs.field(default=0.0, init=False)
    _spent: float = attrs.field(default=0.0, init=False)
    _last: float = attrs.field(default=0.0, init=False)

    def __attrs_post_init__(self) -> None:
        seconds = self.seconds * (1 - CHAINS) * self.workers
        count = {operation.id: inputs(operation) for operation in self.operations}
        fixed = {name: 5 + 7 * number for name, number in count.items()}
        weight = {
            name: (1 + math.sqrt(number)) * (_AGAIN if name in self.failed_before else 1)
            for name, number in count.items()
        }
        each = (seconds / SECONDS_PER_REQUEST - sum(fixed.values())) / sum(weight.values())
        self.examples = {
            name: max(_LEAST, min(_MOST, round(each * weight[name]))) for name in count
        }
        planned = {name: fixed[name] + self.examples[name] for name in count}
        pace = seconds / sum(planned.values())
        self._share = {name: pace * number for name, number in planned.items()}

    @property
    def chains(self) -> int:
        """How many chains of requests a service gets, if there is time (`chain_seconds`)."""
        return max(_LEAST, round(self.chain_seconds / SECONDS_PER_REQUEST / 20))

    @property
    def chain_seconds(self) -> float:
        """How long a service's chains may take."""
        return self.seconds * CHAINS

    def left(self, operation_id: str, *, random: bool) -> bool:
        """Whether there is time for one more request of an operation; called before each.

        Time that an operation does not use is given to the operations after it.
        """
        now = time.monotonic()
        if operation_id not in self._sent:
            self._allowed += self._share[operation_id]
            self._last = now
        self._sent[operation_id] = self._sent.get(operation_id, 0) + 1
        self._spent += now - self._last
        self._last = now
        if not (random or self.bounded):
            return True
        limit = self._allowed if random else self.seconds * (1 - CHAINS)
        return self._spent <= limit or self._sent[operation_id] <= _ALWAYS


def inputs(operation: Operation) -> int:
    """How many inputs an operation has: its parameters and the members of its body."""
    body = operation.raw.get("requestBody", {})
    return len(operation.raw["parameters"]) + _members(operation.service, body, ())


def _members(service: str, node: Any, above: tuple[str, ...]) -> int:
    if is_list(node):
        return sum(_members(service, each, above) for each in node)
    if not is_object(node):
        return 0
    reference = node.get("$ref")
    if isinstance(reference, str):
        if reference in above:
            return 0
        return _members(service, resolve(service, node), (*above, reference))
    return len(node.get("properties", ())) + sum(
        _members(service, value, above)
        for key, value in node.items()
        if key not in ("example", "examples")
    )
