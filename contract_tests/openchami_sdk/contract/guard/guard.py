"""The guard: an HTTP transport that refuses the requests which the run may not send.

The requests of all clients, of authentication, of retries and of Schemathesis go through it. It
refuses a request that it does not recognise.
"""

from __future__ import annotations

import contextlib
import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import Operation, match, path_values
from openchami_sdk.contract.descriptions.conformance import resolve
from openchami_sdk.contract.guard.ledger import Ledger, Undo
from openchami_sdk.contract.guard.ownership import Ownership
from openchami_sdk.contract.guard.selection import UnreadableBodyError, parse, selected
from openchami_sdk.contract.network.trouble import ConnectionClosed
from openchami_sdk.contract.redaction import remember
from openchami_sdk.core import http


class RefusedByGuard(Exception):
    """The request must not be sent to this target at this level. Nothing was sent."""


# SMD and BSS strip trailing slashes, boot-service redirects, and none decodes %2F: each of these
# forms can make a router see another path than the one that was checked.
_TRICKS = re.compile(
    r"//|/\.{1,2}(/|$)|\\|[\x00-\x20\x7f]|%(2f|2e|5c|25|[01][0-9a-f]|20(/|$)|7f)|;|/$",
    re.IGNORECASE,
)


@attrs.frozen
class Addressed:
    """A request as the guard understood it."""

    service: str
    path: str
    operation: Operation | None


def _unobserved(
    request: http.Request, addressed: Addressed, response: http.Response | None
) -> None:
    pass


@attrs.define
class Guard(http.BaseTransport):
    """Sends a request if the target, the level and the ledger all allow it.

    `observe(request, addressed, response)` is called with each answer, read in full; the answer is
    None if the service closes the connection without one.
    """

    target: Target
    level: Level
    ledger: Ledger
    inner: http.Transport
    ownership: Ownership
    observe: Callable[[http.Request, Addressed, http.Response | None], None] = _unobserved
    sent: Counter[str] = attrs.field(factory=Counter[str], init=False)
    _pace: Pace = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._pace = Pace(self.target.rate)

    def handle_request(self, request: http.Request) -> Any:
        """Check and send one request, and read its answer."""
        request.read()
        addressed = self.check(request)
        _remember_token(request)
        self._pace.wait()
        name = addressed.operation.id if addressed.operation else f"{request.method} (undescribed)"
        self.sent[name] += 1
        request.extensions["operation"] = name
        try:
            response = self.inner.handle_request(request)
        except ConnectionClosed:
            self.observe(request, addressed, None)
            raise
        response.read()
        self.observe(request, addressed, response)
        return response

    def close(self) -> None:
        """Close the connections."""
        self.inner.close()

    def check(self, request: http.Request) -> Addressed:
        """What a request addresses; raises `RefusedByGuard` if it must not be sent."""
        addressed = self._address(request)
        operation = addressed.operation
        if self.target.disposable and self.level is Level.DESTRUCTIVE:
            return addressed
        if operation is None:
            raise RefusedByGuard(
                f"{request.method} {addressed.path} is not a described operation of "
                f"{addressed.service}: the guard sends only described operations."
            )
        needed = NEEDED[operation.safety]
        if self.level >= Level.CREATE and self._undoes_own(request, addressed):
            return addressed
        if needed > self.level:
            raise RefusedByGuard(
                f"{operation.id} has the safety {operation.safety!r} and needs level {needed}; "
                f"this run of target {self.target.name} has level {self.level}."
            )
        if operation.safety != "read":
            self._check_own(request, addressed.path, operation)
        return addressed

    def _check_own(self, request: http.Request, path: str, operation: Operation) -> None:
        """A write must be announced, and name only objects of the run.

        A write without the body that it needs changes nothing: bad tokens are tested with it.
        """
        if not request.content and operation.raw.get("requestBody", {}).get("required"):
            return
        if not self.ledger.open_entries:
            raise RefusedByGuard(
                f"{operation.id} changes the system, but nothing was announced in the ledger."
            )
        try:
            body = parse(request.content) if request.content else None
        except UnreadableBodyError as error:
            raise RefusedByGuard(f"{operation.id} changes the system, but {error}.") from None
        if not (
            _has_only_described_queries(operation, request.url)
            and self.ownership.harmless(body)
            and self._acts_on_own(operation, path, body)
            and self._boots_own(request.url, operation, body)
        ):
            raise RefusedByGuard(
                f"{operation.id} would change something that does not belong to the run: "
                f"{request.method} {path}."
            )

    def _acts_on_own(self, operation: Operation, path: str, body: Any) -> bool:
        """Whether a write selects, in its path and in its body, only objects of the run."""
        if operation.id == "smd.groups_create" and self.ownership.marks(body):
            return True
        selection = selected(operation, body)
        if selection is not None and not self.ownership.selects_own(selection):
            return False
        values = path_values(operation, path)
        if not values:
            # Boot parameters belong to the nodes that they select.
            return selection is not None or operation.tag.endswith("parameters")
        # The first name in a path is that of the object; the others are parts of the object.
        thing, value, _ = path.partition(values[0])
        own = self.ownership.owns(values[0]) or any(
            self.ledger.announced(operation.service, "DELETE", announced)
            for announced in (f"{thing}{value}", path)
        )
        return own and self.ownership.harmless(list(values[1:]))

    def _boots_own(self, url: http.URL, operation: Operation, body: Any) -> bool:
        """Whether a write of boot settings names only nodes of the run."""
        rules = operation.raw["x-openchami"].get("guard", {})
        if operation.tag == "bootparameters":
            return self.ownership.boot_selection(body, without=rules.get("none_of", ()))
        if operation.tag.endswith("parameters") and operation.method == "DELETE":
            return self.ownership.boot_query(_query(url))
        if rules.get("allow") != "every_node":
            return True
        selectors = rules.get("any_of") or rules["not_empty"]
        return self.ownership.boot_selection(
            body,
            inside=selectors[0].rpartition(".")[0],
            without=("groups",),
            partial="not_empty" in rules,
        )

    def removes_own(self, undo: Undo) -> bool:
        """Whether an undo that was read from a ledger removes only objects of the run.

        Anybody could have edited the ledger, which is a file.
        """
        tested = self.target.base(undo.service) is not None
        operation = match(undo.service, undo.method, undo.path) if tested else None
        if operation is None or operation.safety != "delete" or _TRICKS.search(undo.path):
            return False
        if undo.find is not None:
            listed = undo.path.rpartition("/")[0] == undo.find.get("list")
            return listed and undo.body is None and self.ownership.selects_own(undo.wanted.values())
        if undo.body is not None:
            return self._removes_own_parameters(operation, undo.body)
        values = path_values(operation, undo.path)
        if not values or not self.ownership.harmless(list(values[1:])):
            return False
        return self.ownership.owns(values[0])

    def _removes_own_parameters(self, operation: Operation, body: Any) -> bool:
        rules = operation.raw["x-openchami"].get("guard", {})
        try:
            read = parse(json.dumps(body).encode())
        except UnreadableBodyError:
            return False
        own = self.ownership
        return own.boot_image(read) or own.boot_selection(read, without=rules.get("none_of", ()))

    def _undoes_own(self, request: http.Request, addressed: Addressed) -> bool:
        """Whether a request removes an announced object; it never removes a whole collection."""
        operation = addressed.operation
        if operation is None or operation.safety != "delete" or request.url.query:
            return False
        try:
            body = parse(request.content) if request.content else None
        except UnreadableBodyError:
            return False
        if not self.ledger.announced(addressed.service, request.method, addressed.path, body):
            return False
        if body is None:
            return bool(path_values(operation, addressed.path))
        return self._removes_own_parameters(operation, body)

    def _address(self, request: http.Request) -> Addressed:
        raw_path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        if not self.target.disposable and _TRICKS.search(raw_path):
            raise RefusedByGuard(
                f"A router could read {request.method} {raw_path} as another path."
            )
        addressed = [
            Addressed(service, path, match(service, request.method, path))
            for service, path in self._services_at(request.url, raw_path)
        ]
        for each in addressed:
            if each.operation is not None:
                return each
        if addressed:
            return addressed[0]
        raise RefusedByGuard(
            f"{request.method} {request.url.scheme}://{request.url.netloc.decode()}{raw_path} "
            f"is not on target {self.target.name}."
        )

    def _services_at(self, url: http.URL, raw_path: str) -> Iterator[tuple[str, str]]:
        """The services below whose base URL this is, longest base first, with the path there."""
        bases = {service: self.target.base(service) or "" for service in self.target.services}
        for service, base in sorted(bases.items(), key=lambda item: -len(item[1])):
            prefix = urlsplit(base).path
            if _same_origin(url, base) and raw_path.startswith(f"{prefix}/"):
                yield service, unquote(raw_path[len(prefix) :])


def _remember_token(request: http.Request) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    remember(token or (scheme if scheme.lower() not in ("bearer", "basic") else ""))


def _has_only_described_queries(operation: Operation, url: http.URL) -> bool:
    parameters = [resolve(operation.service, raw) for raw in operation.raw["parameters"]]
    described = {each["name"] for each in parameters if each["in"] == "query"}
    return {name for name, _ in _query(url)} <= described


def _query(url: http.URL) -> list[tuple[str, str]]:
    return parse_qsl(url.query.decode("ascii"), keep_blank_values=True)


def _same_origin(url: http.URL, base: str) -> bool:
    other = http.parse_url(base)
    default = {"http": 80, "https": 443}
    return (
        url.scheme == other.scheme
        and url.host == other.host
        and (url.port or default[url.scheme]) == (other.port or default[other.scheme])
    )


@attrs.define
class Pace:
    """Spreads requests evenly: at most `rate` a second, over all threads of a process."""

    rate: float
    _next: float = attrs.field(default=0.0, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def wait(self) -> None:
        """Sleep until the next request's turn."""
        if self.rate <= 0:
            return
        with self._lock:
            now = time.monotonic()
            self._next = max(self._next + 1 / self.rate, now)
            delay = self._next - now
        if delay > 0:
            with contextlib.suppress(InterruptedError):
                time.sleep(delay)
