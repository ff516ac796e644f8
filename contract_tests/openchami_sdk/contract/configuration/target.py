"""A target file: the system that is tested, the highest level, and the nodes that runs may use."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.services import SERVICES, STACKS
from openchami_sdk.contract.configuration.target_file import TargetError as TargetError
from openchami_sdk.contract.configuration.target_file import read, typed
from openchami_sdk.core import http
from openchami_sdk.testing._releases.names import ReleaseName

TARGETS = Path(__file__).parent / "targets"
EXAMPLE = Path(__file__).with_name("example-target.toml")
"""The file that operators copy and change."""
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
LONGEST_WAIT = 3600
"""Seconds: the longest that a run waits for one answer, for one server, or between two requests."""
_NUMBER = "(0|[1-9][0-9]{0,3})"
_NODE = re.compile(f"x{_NUMBER}c[0-7]s{_NUMBER}b{_NUMBER}n{_NUMBER}")
_VERSION = re.compile(r"v?\d{1,9}(\.\d{1,9}){0,2}([-+.][-+.\w]{1,99})?", re.ASCII)

DEFAULT_POOL = tuple(f"x9990c0s{slot}b0n0" for slot in range(8))
"""Node xnames of a cabinet that no site has: the run creates components only there."""
DEFAULT_MACS = "02:00:5e:99"
"""The start of the run's MAC addresses, from the locally administered range."""


@attrs.frozen
class Target:
    """One system under test. Holds no secret: those come from the environment or files.

    `services`: base URLs by name (the service's root; a gateway's base path belongs to it).
    `token_endpoint`: where the suite gets its token; `grant`: how, as in `auth.Settings`. Settings
    that are not here come from the environment. `short_lived_client`: the ID of a client whose
    tokens soon expire; `admin`: Hydra's admin URL, where the run registers such a client.
    `max_level`: the highest level of any run. `disposable`: everything on the system may be lost.
    `xname_pool`: node xnames that runs may create; `mac_prefix`: the start of their MAC addresses.
    `rate`: the maximum number of requests per second (0: no limit). `timeout`: seconds to wait for
    an answer. `patience`: seconds to wait until a server in trouble is ready again. `ca_bundle`: a
    private CA, PEM.
    `stack`: the release of the local stack, if the run starts one. `control`: the control URL of
    the local token server, which makes the bad tokens for the checks; real systems have none.
    """

    name: str
    services: Mapping[str, str]
    token_endpoint: str | None
    grant: str | None = None
    admin: str | None = None
    short_lived_client: str | None = None
    max_level: Level = Level.READ_ONLY
    disposable: bool = False
    auth: bool = True
    scope: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    auth_method: str = "client_secret_basic"
    ca_bundle: str | None = None
    rate: float = 0.0
    timeout: float = 30.0
    patience: float = 30.0
    versions: dict[str, str] = attrs.field(factory=dict[str, str])
    profile: Literal["postgres", "memory"] = "postgres"
    xname_pool: tuple[str, ...] = DEFAULT_POOL
    mac_prefix: str = DEFAULT_MACS
    control: str | None = None
    stack: ReleaseName | None = None

    @property
    def smd(self) -> str:
        """The base URL of SMD, which every target has."""
        return self.services["smd"]

    @property
    def local(self) -> bool:
        """Whether all its servers are on this machine."""
        urls = [*self.services.values(), self.token_endpoint]
        return all(urlsplit(url).hostname in LOOPBACK for url in urls if url)

    @property
    def absent_node(self) -> str:
        """A node below a BMC of the pool that is not in the pool: no check creates it."""
        bmc = self.xname_pool[-1].rpartition("n")[0]
        return next(n for n in (f"{bmc}n{i}" for i in range(7, -1, -1)) if n not in self.xname_pool)

    def base(self, service: str) -> str | None:
        """The base URL of a service, without a slash at its end; None when not tested."""
        url = self.services.get(service)
        return url.rstrip("/") if url else None


def path_of(name_or_path: str) -> Path:
    """The path of a target file, which is given by path or by its name in `targets/`."""
    path = Path(name_or_path)
    return path if path.suffix == ".toml" else TARGETS / f"{name_or_path}.toml"


def load(name_or_path: str) -> Target:
    """Read a target file, by path or by the name of one in `targets/`.

    Raises `TargetError` with one sentence when it is missing, unreadable or unsafe.
    """
    path = path_of(name_or_path)
    if not os.path.exists(path):  # `Path.exists` raises an error for a name that is too long
        known = ", ".join(sorted(file.stem for file in TARGETS.glob("*.toml")))
        raise TargetError(
            f"There is no target file {name_or_path}: give the path of a .toml file, or one of the "
            f"names {known}."
        )
    return parse(read(path), where=str(path))


def parse(data: dict[str, Any], *, where: str) -> Target:
    """Make a target from a file's data; raises `TargetError` for a value that is not allowed."""
    file = typed(data, where)
    services = file.services
    if file.stack:
        services = {**dict.fromkeys(STACKS[file.stack], "http://127.0.0.1"), **services}
    if "smd" not in services:
        raise TargetError(f'{where}: [services] needs the URL of SMD: smd = "https://…".')
    target = Target(
        name=file.name or Path(where).stem,
        services={
            name: _url(services[name], f"{where}: [services] {name}")
            for name in SERVICES
            if name in services
        },
        token_endpoint=_optional(file.auth.token_endpoint, f"{where}: [auth] token_endpoint"),
        grant=file.auth.grant,
        admin=_optional(file.auth.admin, f"{where}: [auth] admin"),
        short_lived_client=file.auth.short_lived_client,
        max_level=Level.parse(file.max_level),
        disposable=file.disposable,
        auth=file.auth.enabled,
        scope=file.auth.scope,
        audience=file.auth.audience,
        auth_method=file.auth.method,
        ca_bundle=file.ca_bundle,
        rate=file.rate,
        timeout=file.timeout,
        patience=file.patience,
        versions={
            name: _version(services[f"{name}_version"], f"{where}: [services] {name}_version")
            for name in SERVICES
            if f"{name}_version" in services
        },
        profile=_profile(services.get("bss_profile", "postgres"), where),
        xname_pool=DEFAULT_POOL if file.pool.xnames is None else file.pool.xnames,
        mac_prefix=DEFAULT_MACS if file.pool.mac_prefix is None else file.pool.mac_prefix,
        stack=file.stack,
    )
    _check(target, where)
    return target


def _check(target: Target, where: str) -> None:
    if target.max_level is Level.DESTRUCTIVE and not target.disposable:
        raise TargetError(
            f'{where}: max_level = "destructive" also needs disposable = true, '
            "which says that everything on the system may be lost."
        )
    if not (target.rate == 0 or 1 / LONGEST_WAIT <= target.rate < math.inf):
        raise TargetError(
            f"{where}: rate must be 0 or more requests a second, but not less than one an hour."
        )
    if not 0 < target.timeout <= LONGEST_WAIT:
        raise TargetError(
            f"{where}: timeout must be a number of seconds above 0, {LONGEST_WAIT} at most."
        )
    if not 0 <= target.patience <= LONGEST_WAIT:
        raise TargetError(f"{where}: patience must be 0 or more seconds, {LONGEST_WAIT} at most.")
    if target.short_lived_client is not None and target.token_endpoint is None:
        raise TargetError(f"{where}: [auth] short_lived_client also needs a token_endpoint.")
    if not target.name.isprintable():
        raise TargetError(f"{where}: name must be one line of text.")
    _check_pool(target, where)


def _check_pool(target: Target, where: str) -> None:
    """Runs write to the nodes and MAC addresses of the pool: it must name only these."""
    bmcs = {name.rpartition("n")[0] for name in target.xname_pool}
    if not bmcs:
        raise TargetError(f"{where}: [pool] xnames is empty: name at least one node.")
    if len(bmcs) < len(set(target.xname_pool)):
        raise TargetError(f"{where}: [pool] xnames: name one node of each BMC, not several.")
    for xname in target.xname_pool:
        if not _NODE.fullmatch(xname):
            raise TargetError(f"{where}: [pool] xnames: {xname!r} is not the xname of a node.")
    if len(set(target.xname_pool)) < len(target.xname_pool):
        raise TargetError(f"{where}: [pool] xnames names a node twice.")
    if not re.fullmatch(r"([0-9a-f]{2}:){2,4}[0-9a-f]{2}", target.mac_prefix):
        raise TargetError(
            f"{where}: [pool] mac_prefix is {target.mac_prefix!r}: give 3 to 5 bytes in lower "
            f"case, such as {DEFAULT_MACS}."
        )
    if int(target.mac_prefix[:2], 16) & 0b11 != 0b10:
        raise TargetError(
            f"{where}: [pool] mac_prefix is {target.mac_prefix!r}: use addresses that no device "
            "has: locally administered unicast addresses, whose second digit is 2, 6, a or e."
        )


def _profile(value: str, where: str) -> Literal["postgres", "memory"]:
    if value == "memory":
        return "memory"
    if value != "postgres":
        raise TargetError(f'{where}: [services] bss_profile must be "postgres" or "memory".')
    return "postgres"


def _version(value: str, name: str) -> str:
    """A release, which has numbers: known deviations apply to ranges of them."""
    if not _VERSION.fullmatch(value):
        raise TargetError(f'{name} must be a release such as "2.20.5", or `git describe` of one.')
    return value


def _optional(value: str | None, name: str) -> str | None:
    return None if value is None else _url(value, name)


def _url(value: str, name: str) -> str:
    """A URL that a token may be sent to. No message repeats it, because it may hold a secret."""
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise TargetError(f"{name} is not a URL.") from None
    if parts.scheme not in ("http", "https") or not host:
        raise TargetError(f"{name} must be an http or https URL.")
    if "@" in parts.netloc:
        raise TargetError(f"{name} must not have a user name or password.")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise TargetError(f"{name} must be https: http would send a token unencrypted.")
    if re.search(r"[\s?#]", value) or not value.isprintable():
        raise TargetError(f"{name} must not have a query, a fragment or a space.")
    if re.search(r"[\\;]|/\.{1,2}(/|$)|//", parts.netloc + parts.path):
        raise TargetError(f"{name} must not have //, /./, /../, a backslash or a semicolon.")
    try:
        # In the form of requests, because a request's server is found by the start of its URL.
        url = http.parse_url(f"{parts.scheme}:{value.partition(':')[2]}")
        url.host.encode("idna")
    except ValueError:
        raise TargetError(f"{name} is not a URL.") from None
    return str(url) if parts.path else str(url).rstrip("/")
