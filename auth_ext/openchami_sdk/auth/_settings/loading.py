"""Finds the settings: first arguments, then the environment, then `ochami`'s files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from .._errors import ConfigurationError
from .._secrets import EnvironmentSecrets, FileSecrets, Secret
from .._sources.static import EnvironmentToken
from . import ochami
from .addresses import locate
from .declared import FIELDS, SETTINGS
from .found import ARGUMENT, Found
from .rows import Field, row, variable
from .values import called, named_client

ANY_CLUSTER = "ACCESS_TOKEN"
TOKENSMITH_URL = "TOKENSMITH_URL"
BOOTSTRAP_TOKEN = "TOKENSMITH_BOOTSTRAP_TOKEN"
_TOKENSMITH = "tokensmith"
# What of TokenSmith's is asked for a token, by grant.
_PATHS = {_TOKENSMITH: "/oauth/token", "service_identity": "/service-identity/session"}


def gather(
    given: Mapping[str, Any], environ: Mapping[str, str], clusters: ochami.Clusters
) -> Found:
    """All settings that were found. Raises ConfigurationError for a contradiction."""
    found = Found()
    _from_arguments(found, given)
    cluster = locate(found, clusters, environ)
    _from_environment(found, environ)
    _from_tokensmith(found, environ)
    _find_token(found, cluster, environ)
    return found


def _from_arguments(found: Found, given: Mapping[str, Any]) -> None:
    for field in SETTINGS:
        value = given.get(field.name)
        if value is not None:
            found.put(field, value, ARGUMENT)
    _one_of(found)


def _from_environment(found: Found, environ: Mapping[str, str]) -> None:
    settled = {row(field).group for field in SETTINGS if field in found}
    for field in SETTINGS:
        name, group = variable(field), row(field).group
        if not environ.get(name) or group == "address" or (group and group in settled):
            continue
        by_variable = row(field).by_variable if environ is os.environ else None
        found.put(field, by_variable(name) if by_variable else environ[name], name)
    _one_of(found)


def _one_of(found: Found) -> None:
    """Refuse a secret as a value together with one in a file: only one of them can be meant."""
    both: list[Field] = [FIELDS.client_secret, FIELDS.client_secret_file]
    if all(field in found for field in both):
        names = [called(field.name, found.sources[field.name]) for field in both]
        raise ConfigurationError(f"{' and '.join(names)} are both set: unset one")


def _from_tokensmith(found: Found, environ: Mapping[str, str]) -> None:
    """TokenSmith's own variables for its address and the bootstrap token."""
    root, path = environ.get(TOKENSMITH_URL), _PATHS.get(found.get(FIELDS.grant))
    if root and path:
        # Its root, the gateway's /tokensmith, or the whole URL of an endpoint.
        root = root.strip().rstrip("/")
        known = next(filter(root.endswith, (*_PATHS.values(), "/token")), "")
        found.put(FIELDS.token_endpoint, root.removesuffix(known) + path, TOKENSMITH_URL)
    secret = FIELDS.client_secret in found or FIELDS.client_secret_file in found
    if found.get(FIELDS.grant) == _TOKENSMITH and environ.get(BOOTSTRAP_TOKEN) and not secret:
        name = BOOTSTRAP_TOKEN
        of_process = environ is os.environ
        token = EnvironmentSecrets((name,)) if of_process else Secret(environ[name], name)
        found.put(FIELDS.client_secret, token, name)


def _find_token(found: Found, cluster: ochami.Cluster | None, environ: Mapping[str, str]) -> None:
    # A token of the environment must not stand against a client that was named on purpose.
    file: str | None = found.get(FIELDS.client_secret_file)
    secrets = found.get(FIELDS.client_secret) if file is None else FileSecrets(file)
    named = FIELDS.client_id in found or named_client(secrets) is not None
    if named or found.source(FIELDS.token_endpoint) == ARGUMENT:
        return
    if found.get(FIELDS.grant) in _PATHS:
        return
    # `ACCESS_TOKEN` names no cluster. Where one is in force, only its own variable will do.
    name = ANY_CLUSTER if cluster is None else cluster.token_variable
    if environ.get(name):
        of_process = environ is os.environ
        token = EnvironmentToken(name) if of_process else Secret(environ[name].strip(), name)
        found.put(FIELDS.access_token, token, name)
