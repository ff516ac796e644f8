"""A target file: which system is tested, how far, and what there may be touched."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.services import SERVICES, STACKS
from openchami_sdk.testing._release import ReleaseName

TARGETS = Path(__file__).parent / "targets"
EXAMPLE = Path(__file__).with_name("example-target.toml")
"""What operators copy and change."""
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


DEFAULT_POOL = tuple(f"x9990c0s{slot}b0n0" for slot in range(8))
"""Node xnames of a cabinet that no site has: the run creates components only there."""
DEFAULT_MACS = "02:00:5e:99"
"""The start of the run's MAC addresses, from the locally administered range."""


class TargetError(ValueError):
    """A target file, or the environment it names, can't be used as it stands."""


@attrs.frozen
class Target:
    """One system under test. Holds no secret: those come from the environment or files.

    `services`: base URLs by name (the service's root; a gateway's base path belongs to it).
    `token_endpoint`: where client credentials are exchanged for a token.
    `admin`: the token server's admin URL, where the run may register clients and rotate.
    `max_level`: how far any run may go here. `disposable`: everything here may be lost.
    `xname_pool`: node xnames that runs may create; `mac_prefix`: their MAC addresses.
    `rate`: requests a second at most (0: no limit). `ca_bundle`: a private CA, PEM.
    `stack`: the release of the local stack, which the run starts by itself. `control`: the local
    token server's control URL, which mints the bad tokens of the auth checks; no real system has
    one.
    """

    name: str
    services: Mapping[str, str]
    token_endpoint: str | None
    admin: str | None = None
    max_level: Level = Level.READ_ONLY
    disposable: bool = False
    auth: bool = True
    scope: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    auth_method: str = "client_secret_basic"
    ca_bundle: str | None = None
    rate: float = 0.0
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
        """Whether all of it is on this machine."""
        urls = [*self.services.values(), self.token_endpoint]
        return all(urlsplit(url).hostname in LOOPBACK for url in urls if url)

    def base(self, service: str) -> str | None:
        """The base URL of a service, without a slash at its end; None when not tested."""
        url = self.services.get(service)
        return url.rstrip("/") if url else None


_KNOWN = {
    "": {"name", "max_level", "disposable", "rate", "ca_bundle", "stack"},
    "services": {*SERVICES, *(f"{name}_version" for name in SERVICES), "bss_profile"},
    "auth": {"enabled", "token_endpoint", "admin", "scope", "audience", "method"},
    "pool": {"xnames", "mac_prefix"},
}


def path_of(name_or_path: str) -> Path:
    """The target file that is meant: a path, or the name of one in `targets/`."""
    path = Path(name_or_path)
    return path if path.suffix == ".toml" else TARGETS / f"{name_or_path}.toml"


def load(name_or_path: str) -> Target:
    """Read a target file, by path or by the name of one in `targets/`.

    Raises `TargetError` with one sentence when it is missing, unreadable or unsafe.
    """
    path = path_of(name_or_path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        known = ", ".join(sorted(file.stem for file in TARGETS.glob("*.toml")))
        raise TargetError(
            f"There is no target file {path}: give a path, or one of the names {known}."
        ) from None
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise TargetError(f"The target file {path} can't be read: {error}.") from None
    return parse(data, where=str(path))


def parse(data: dict[str, Any], *, where: str) -> Target:
    """Make a target of a file's data; raises `TargetError` for what it can't mean."""
    _refuse_unknown(data, where)
    services, auth, pool = (data.get(key, {}) for key in ("services", "auth", "pool"))
    stack = _stack(data.get("stack"), where)
    if stack:
        services = {**dict.fromkeys(STACKS[stack], "http://127.0.0.1"), **services}
    if "smd" not in services:
        raise TargetError(f'{where}: [services] needs the URL of SMD: smd = "https://…".')

    def url(table: dict[str, Any], key: str) -> str | None:
        return _url(table[key], where) if key in table else None

    try:
        target = Target(
            name=data.get("name", Path(where).stem),
            services={name: _url(services[name], where) for name in SERVICES if name in services},
            token_endpoint=url(auth, "token_endpoint"),
            admin=url(auth, "admin"),
            max_level=Level.parse(data.get("max_level", "read-only")),
            disposable=data.get("disposable", False),
            auth=auth.get("enabled", True),
            scope=tuple(auth.get("scope", ())),
            audience=tuple(auth.get("audience", ())),
            auth_method=auth.get("method", "client_secret_basic"),
            ca_bundle=data.get("ca_bundle"),
            rate=float(data.get("rate", 0)),
            versions={
                name: services[f"{name}_version"]
                for name in SERVICES
                if f"{name}_version" in services
            },
            profile=_profile(services.get("bss_profile", "postgres")),
            xname_pool=tuple(pool.get("xnames", DEFAULT_POOL)),
            mac_prefix=pool.get("mac_prefix", DEFAULT_MACS),
            stack=stack,
        )
    except TargetError:
        raise
    except (ValueError, TypeError) as error:
        raise TargetError(f"{where}: {error}") from None
    if target.max_level is Level.DESTRUCTIVE and not target.disposable:
        raise TargetError(
            f'{where}: max_level = "destructive" also needs disposable = true, '
            "which says that everything on the system may be lost."
        )
    _check_pool(target, where)
    return target


def _check_pool(target: Target, where: str) -> None:
    """The run may write to what the pool says, so it must say nodes and a range of addresses."""
    for xname in target.xname_pool:
        if not re.fullmatch(r"x\d{1,4}c[0-7]s\d+b\d+n\d+", xname):
            raise TargetError(f"{where}: [pool] xnames: {xname!r} is no xname of a node.")
    if not re.fullmatch(r"([0-9a-f]{2}:){2,4}[0-9a-f]{2}", target.mac_prefix):
        raise TargetError(
            f"{where}: [pool] mac_prefix is {target.mac_prefix!r}: give 3 to 5 bytes in lower "
            f"case, such as {DEFAULT_MACS}."
        )


def _refuse_unknown(data: dict[str, Any], where: str) -> None:
    for section, known in _KNOWN.items():
        table = data if not section else data.get(section, {})
        for key, value in table.items():
            if (not section and isinstance(value, dict) and key in _KNOWN) or key in known:
                continue
            name = f"[{section}] {key}" if section else key
            hint = (
                "secrets belong into the environment (OPENCHAMI_CLIENT_SECRET_FILE), never here"
                if "secret" in key or key == "token"
                else f"known are {', '.join(sorted(known))}"
            )
            raise TargetError(f"{where}: {name} is not a setting: {hint}.")


def _stack(value: object, where: str) -> ReleaseName | None:
    if value is None or value in STACKS:
        return value  # type: ignore[return-value]
    known = " or ".join(f'"{release}"' for release in STACKS)
    raise TargetError(f"{where}: stack is {value!r}: name a release of the local stack, {known}.")


def _profile(value: str) -> Literal["postgres", "memory"]:
    if value == "memory":
        return "memory"
    if value != "postgres":
        raise ValueError(f'bss_profile is {value!r}: use "postgres" or "memory".')
    return "postgres"


def _url(value: str, where: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise TargetError(f"{where}: {value!r} must be an http or https URL without a user name.")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise TargetError(f"{where}: {value} must be https: a token would travel in the clear.")
    if re.search(r"[\s?#]", value):
        raise TargetError(f"{where}: {value!r} must have neither query, fragment nor space.")
    return value
