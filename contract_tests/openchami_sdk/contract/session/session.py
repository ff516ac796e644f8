"""The session of one worker with a target: its clients, guard and record."""

from __future__ import annotations

import contextlib
import json
import ssl
from collections import Counter
from collections.abc import Generator
from typing import Any, TypeVar

import attrs

from openchami_sdk import auth, boot, bss, core, smd
from openchami_sdk.contract import files
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import Operation, by_id
from openchami_sdk.contract.descriptions.conformance import violations
from openchami_sdk.contract.guard.guard import Addressed, Guard
from openchami_sdk.contract.guard.ledger import Ledger, Undo
from openchami_sdk.contract.guard.ownership import Ownership
from openchami_sdk.contract.network.line import Line
from openchami_sdk.contract.network.login import OWN_TOKEN, Login
from openchami_sdk.contract.network.trouble import CLOSED, AnswerLost, ConnectionClosed
from openchami_sdk.contract.redaction import remember
from openchami_sdk.contract.results.deviations import Deviation
from openchami_sdk.contract.results.record import TARGET, Exchange, Observation, Record
from openchami_sdk.contract.session import removals
from openchami_sdk.contract.session.answers import (
    described,
    from_the_router,
    in_one_line,
    kept,
    status,
)
from openchami_sdk.contract.session.peers import peers, refused_everywhere
from openchami_sdk.core.http import in_use, library_of
from openchami_sdk.core.http.types import AuthFlow, Request, Response, Transport
from openchami_sdk.core.http.types import Client as HttpClient

_Client = TypeVar("_Client", bound=core.Client)
ENOUGH = 5
"""How many failures of one cell are recorded: generated requests repeat a failure."""


class NotApplicable(Exception):
    """A check does not apply here; the text says why. Raised in a `Session.check` block."""


@attrs.frozen
class Client:
    """The OAuth2 client that the suite logs in as."""

    id: str
    secrets: auth.SecretSource = attrs.field(repr=False)

    def reveal(self) -> str:
        """The current secret, read anew."""
        secret: str = self.secrets.secrets()[0].reveal()
        remember(secret)
        return secret


@attrs.define
class Session:
    """Everything a check needs: a client of each service, `raw` requests, `check` blocks.

    `auth` authenticates the clients; None: they send no token. `tokens` sends requests to the token
    server, `stack` to the control routes of the local stack. `short_lived`: a client whose tokens
    last seconds. `reached`: the run's preflight has reached all servers. `interrupted`: the trouble
    during the current check; its failures after the trouble say nothing about a service.
    """

    target: Target
    level: Level
    run_id: str
    ledger: Ledger
    record: Record
    deviations: tuple[Deviation, ...] = ()
    auth: AuthFlow | None = None
    client: Client | None = None
    short_lived: Client | None = None
    tls: ssl.SSLContext | bool = True
    inner: Transport | None = None
    reached: bool = False
    line: Line = attrs.field(init=False)
    guard: Guard = attrs.field(init=False)
    http: HttpClient = attrs.field(init=False)
    anonymous: HttpClient = attrs.field(init=False)
    tokens: HttpClient = attrs.field(init=False)
    stack: HttpClient = attrs.field(init=False)
    last: dict[str, Exchange] = attrs.field(factory=dict[str, Exchange], init=False)
    failures: list[Observation] = attrs.field(factory=list[Observation], init=False)
    fuzzing: bool = attrs.field(default=False, init=False)
    bad_tokens: dict[str, str] = attrs.field(factory=dict[str, str], init=False, repr=False)
    _unchecked: bool = attrs.field(default=False, init=False)
    interrupted: str = attrs.field(default="", init=False)
    _failed: Counter[tuple[str, str]] = attrs.field(factory=Counter[tuple[str, str]], init=False)
    _seen: set[tuple[str, str, str]] = attrs.field(factory=set[tuple[str, str, str]], init=False)

    def __attrs_post_init__(self) -> None:
        library = in_use()
        transport = self.inner or library.module.HTTPTransport(verify=self.tls, trust_env=False)
        self.line = Line(
            transport,
            peers(self.target),
            self.target.patience,
            self._disturbed,
            self.reached,
            described,
        )
        own = Ownership(self.run_id, self.target.xname_pool, self.target.mac_prefix)
        self.guard = Guard(
            self.target, self.level, self.ledger, self.line, own, observe=self._observe
        )
        if self.auth is not None:
            self.auth = Login(self.auth, self.line, self._refused)
        self.http = self._http(self.guard, self.auth)
        self.anonymous = self._http(self.guard)
        self.tokens = self._http(self.line)
        timeout = self.target.timeout
        self.stack = library.client(timeout=timeout, trust_env=False, verify=self.tls)

    def _http(self, transport: Transport, auth: AuthFlow | None = None) -> HttpClient:
        options = {"timeout": self.target.timeout, "trust_env": False}
        return library_of(self.line.inner).client(transport=transport, auth=auth, **options)

    @property
    def smd(self) -> smd.Client:
        """SMD's client, through the guard."""
        return self._client_of(smd.Client)

    @property
    def bss(self) -> bss.Client:
        """BSS's client, through the guard; raises `LookupError` where BSS is not tested."""
        return self._client_of(bss.Client)

    @property
    def boot(self) -> boot.Client:
        """boot-service's client, through the guard; raises `LookupError` where it isn't tested."""
        return self._client_of(boot.Client)

    def _client_of(self, client: type[_Client]) -> _Client:
        base = self.target.base(client.service_name)
        if base is None:
            raise LookupError(f"target {self.target.name} has no address of {client.service_name}")
        return client(base, http_client=self.http, timeout=self.target.timeout, retries=0)

    def authorization(self) -> str:
        """The Authorization header that the session's own requests carry."""
        assert self.auth is not None
        flow = self.auth.sync_auth_flow(self.http.build_request("GET", self.target.smd))
        value: str = next(flow).headers["Authorization"]
        flow.close()
        return value

    def name(self, word: str) -> str:
        """A name for an object of this run: groups, partitions, tags, lock reasons."""
        return f"{self.run_id}-{word}"

    def nid(self, index: int) -> int:
        """A node number of this run."""
        return self.guard.ownership.nid(index)

    def partition(self, index: int) -> str:
        """A partition's name of this run."""
        return self.guard.ownership.partition(index)

    def mac(self, index: int) -> str:
        """A MAC address of this run."""
        return self.guard.ownership.mac(index)

    def raw(
        self, operation: Operation, path: str, *, authorization: str | None = "own", **kwargs: Any
    ) -> Response:
        """Send a request unchanged, with any body and token. `authorization` None: no token."""
        base = self.target.base(operation.service)
        if authorization == "own":
            return self.http.request(operation.method, f"{base}{path}", **kwargs)
        headers = {**kwargs.pop("headers", {})}
        if authorization is not None:
            headers["Authorization"] = authorization
        return self.anonymous.request(operation.method, f"{base}{path}", headers=headers, **kwargs)

    @contextlib.contextmanager
    def owning(self, *undos: Undo) -> Generator[None]:
        """Announce what the block creates, and remove it at its end, the last object first."""
        for undo in undos:
            self.ledger.announce(undo)
        try:
            yield
        finally:
            self.undo(*reversed(undos))

    def undo(self, *undos: Undo) -> None:
        """Remove announced objects; an object that is already gone is not an error."""
        for undo in undos:
            requests = self.adopt(undo)
            gone = [removals.removed(self, one) for one in requests or ()]
            if requests is not None and all(gone):
                self.ledger.done(undo)

    def adopt(self, undo: Undo) -> list[Undo] | None:
        """The requests that an undo stands for. From now on the run may write to these objects.

        None if the list of the objects can't be read.
        """
        return removals.adopted(self, undo)

    @contextlib.contextmanager
    def unchecked(self) -> Generator[None]:
        """Send the block's requests without comparing their answers with the description."""
        before, self._unchecked = self._unchecked, True
        try:
            yield
        finally:
            self._unchecked = before

    def leaves(self, sentences: list[str]) -> None:
        """Note what can't be removed from the target, for the report."""
        try:
            files.write(self.record.path.with_suffix(".left.json"), json.dumps(sentences))
        except OSError as error:
            self.record.failure = str(error)

    @contextlib.contextmanager
    def check(self, check: str, *operation_ids: str) -> Generator[None]:
        """Record the block as `check` of these operations: passed, or failed with its reason.

        A failure ends the block, not the test: what comes after it is still checked, and the
        test fails at its end.
        """
        try:
            yield
        except NotApplicable as reason:
            for operation_id in operation_ids:
                self.not_applicable(operation_id, check, str(reason))
            return
        except AnswerLost as error:
            self.interrupted = str(error)
            self.record.add(Observation(TARGET, "interrupted", "unchecked", str(error)))
            for operation_id in operation_ids:
                self.record.add(Observation(operation_id, check, "unchecked", str(error)))
            return
        except (AssertionError, core.ApiError, ConnectionClosed) as error:
            for operation_id in operation_ids:
                self.observe(operation_id, check, in_one_line(error))
            return
        for operation_id in operation_ids:
            self.passed(operation_id, check)

    def passed(self, operation_id: str, check: str, note: str = "") -> None:
        """Record a passed check, once a run for each operation, check and note."""
        if (operation_id, check, note) not in self._seen:
            self._seen.add((operation_id, check, note))
            exchange = self.last.get(operation_id)
            self.record.add(Observation(operation_id, check, "passed", note, exchange))

    def not_applicable(self, operation_id: str, check: str, reason: str) -> None:
        """Record that a check does not apply here, and why."""
        self.record.add(Observation(operation_id, check, "not-applicable", reason))

    def observe(
        self, operation_id: str, check: str, message: str, exchange: Exchange | None = None
    ) -> bool:
        """Record a failure. Returns whether it is a known deviation."""
        message = kept(message)
        known = next((d for d in self.deviations if d.covers(operation_id, check, message)), None)
        if known is None and self.interrupted:
            reason = f"{message}; but {self.interrupted}"
            self.record.add(Observation(operation_id, check, "unchecked", reason, exchange))
            return False
        observation = Observation(
            operation=operation_id,
            check=check,
            outcome="deviation" if known else "failed",
            message=message,
            exchange=exchange or self.last.get(operation_id),
            deviation=known.id if known else None,
        )
        key, cell = (operation_id, check, message), (operation_id, check)
        if key not in self._seen and self._failed[cell] < ENOUGH:
            self._seen.add(key)
            self._failed[cell] += known is None
            self.record.add(observation)
        if known is None:
            self.failures.append(observation)
        return known is not None

    def _observe(self, request: Request, addressed: Addressed, response: Response | None) -> None:
        """Compare every answer with the description."""
        operation = addressed.operation
        if operation is None or self._unchecked or (self.fuzzing and from_the_router(response)):
            return
        exchange = Exchange.of(request, response)
        self.last[operation.id] = exchange
        if response is not None and response.status_code == 401 and OWN_TOKEN in request.extensions:
            # If a new token is refused, too, `_refused` decides what it means.
            return
        if response is None:
            self.observe(operation.id, "fuzz" if self.fuzzing else "valid", CLOSED, exchange)
            return
        good = response.is_success
        check = "fuzz" if self.fuzzing else "valid" if good else "errors"
        problems = violations(operation, response)
        for problem in problems:
            self.observe(operation.id, check, problem, exchange)
        if not problems and not (self.fuzzing and good):
            self.passed(operation.id, "valid" if good else "errors", status(response))

    def operation(self, operation_id: str) -> Operation:
        """The operation with this id."""
        return by_id(operation_id)

    def _disturbed(self, sentence: str) -> None:
        """Remember that a server was in trouble while this check ran."""
        self.interrupted = sentence
        self.record.add(Observation(TARGET, "waited", "passed", f"{sentence}; the run waited"))

    def _refused(self, request: Request, authorization: str) -> None:
        """End the run if the service refuses the token everywhere; else record a failure."""
        reason = refused_everywhere(self.target, self.anonymous, request, authorization)
        if reason is not None:
            raise self.line.end(reason)
        check = "fuzz" if self.fuzzing else "errors"
        self.observe(request.extensions["operation"], check, "a valid token is answered 401")

    def close(self) -> None:
        """Close the connections, and note how many requests were sent, by operation."""
        if not self.ledger.failure:
            self.record.close(self.guard.sent)
        self.http.close()
        self.anonymous.close()
        self.tokens.close()
        self.stack.close()
