"""The form of a target file: its settings and their types."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

from openchami_sdk.contract.configuration.services import SERVICES
from openchami_sdk.contract.json_values import is_object
from openchami_sdk.testing._releases.names import ReleaseName


class TargetError(ValueError):
    """A target file, or the environment that a run needs for it, can't be used."""


class AuthTable(msgspec.Struct, kw_only=True):
    """How the suite logs in."""

    enabled: bool = True
    token_endpoint: str | None = None
    grant: Literal["client_credentials", "opaal", "tokensmith"] | None = None
    admin: str | None = None
    short_lived_client: str | None = None
    scope: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    method: Literal["client_secret_basic", "client_secret_post"] = "client_secret_basic"


class PoolTable(msgspec.Struct, kw_only=True):
    """What a run may create."""

    xnames: tuple[str, ...] | None = None
    mac_prefix: str | None = None


class TargetFile(msgspec.Struct, kw_only=True):
    """A target file, as `example-target.toml` explains it."""

    name: str | None = None
    max_level: Literal["read-only", "create", "disruptive", "destructive"] = "read-only"
    disposable: bool = False
    rate: float = 0.0
    timeout: float = 30.0
    patience: float = 30.0
    ca_bundle: str | None = None
    stack: ReleaseName | None = None
    services: dict[str, str] = {}
    auth: AuthTable = msgspec.field(default_factory=AuthTable)
    pool: PoolTable = msgspec.field(default_factory=PoolTable)


_SETTINGS = {
    "": set(TargetFile.__struct_fields__),
    "services": {*SERVICES, *(f"{name}_version" for name in SERVICES), "bss_profile"},
    "auth": set(AuthTable.__struct_fields__),
    "pool": set(PoolTable.__struct_fields__),
}
_TYPES = {
    "bool": "true or false",
    "str": "text in quotes",
    "float": "a number",
    "int": "a number",
    "array": "a list",
    "object": "a table",
}


def read(path: Path) -> dict[str, Any]:
    """The data of a file; raises `TargetError` with one sentence when it can't be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
    except UnicodeDecodeError:
        reason = "it is not UTF-8 text"
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
    except RecursionError:
        reason = "it is nested too deeply"
    except ValueError:
        reason = "a number has too many digits"
    raise TargetError(f"The target file {path} can't be read: {reason}.")


def typed(data: dict[str, Any], where: str) -> TargetFile:
    """The settings; raises `TargetError` for an unknown one and for a value of the wrong type.

    No message repeats a value: a value in the wrong place may be a secret.
    """
    try:
        file = msgspec.convert(data, TargetFile)
    except msgspec.ValidationError as error:
        raise TargetError(f"{where}: {_sentence(str(error))}.") from None
    for section, known in _SETTINGS.items():
        table = data.get(section, {}) if section else data
        for key in table if is_object(table) else ():
            if key not in known:
                hint = _hint(key, known)
                raise TargetError(f"{where}: {_named(section, key)} is not a setting: {hint}.")
    return file


def _sentence(error: str) -> str:
    reason, _, path = error.partition(" - at `$.")
    # `[...]` is an item of a list, or a member of a table.
    section, _, key = re.sub(r"\[[^]]*\]", "", path.rstrip("`")).rpartition(".")
    name = _named(section, key)
    found = re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", reason)
    if found is None:
        return f"{name} has a value that is not allowed: see `openchami-contract example-target`"
    wanted, got = (
        " or ".join(_TYPES.get(word, word) for word in words.split(" | ") if word != "null")
        for words in found.groups()
    )
    return f"{name} must be {wanted}, not {got}"


def _hint(key: str, known: set[str]) -> str:
    if any(word in key.lower() for word in ("secret", "token", "password")):
        return "put secrets in the environment (OPENCHAMI_CLIENT_SECRET_FILE), never in this file"
    return f"the settings are {', '.join(sorted(known))}"


def _named(section: str, key: str) -> str:
    return f"[{section}] {key}" if section else key
