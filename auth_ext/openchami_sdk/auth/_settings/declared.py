"""The settings: each is declared here, in one field, and nowhere else.

Loading, `describe()`, the options of the command line, the keywords of `Settings.load` and the
table in `docs/configuration.md` are made from these fields.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

import attrs

from .._secrets import (
    SECRET_VARIABLE,
    EnvironmentSecrets,
    Secret,
    SecretSource,
    secret_source,
)
from .._sources.answer import GRANT_VARIABLE
from .._sources.static import EnvironmentToken, StaticToken
from .._text import without_users, words
from .._tls import CA_VARIABLE
from .._tokensmith.places import optional_state
from .._tokensmith.state import StateStore
from .rows import ROW, Field, Row, by_service, flag, is_setting, path_text


def _grant(value: str | None) -> str:
    return value or "client_credentials"


def _method(value: str | None) -> str:
    return value or "client_secret_basic"


def _secret(value: str | Iterable[str] | Secret | SecretSource | None) -> SecretSource | None:
    return None if value is None else secret_source(value)


def _urls(value: object) -> str:
    return without_users(repr(value))


def _in_variable(name: str) -> SecretSource:
    return EnvironmentSecrets((name,))


def _token(
    value: str | Secret | StaticToken | EnvironmentToken | None,
) -> StaticToken | EnvironmentToken | None:
    if value is None or isinstance(value, StaticToken | EnvironmentToken):
        return value
    return StaticToken(value)


# fmt: off
@attrs.frozen(kw_only=True)
class Declared:
    """The settings. Frozen."""

    cluster: str | None = attrs.field(default=None, metadata={ROW: Row(
        "the cluster of `ochami`'s configuration, instead of its `default-cluster`",
        options="target", metavar="NAME")})
    base_uri: str | None = attrs.field(default=None, repr=_urls, metadata={ROW: Row(
        "the deployment's root, e.g. `https://demo.openchami.cluster:8443`",
        variable="OPENCHAMI_BASE_URI", group="address", options="target", metavar="URI")})
    service_uri: Mapping[str, str] = attrs.field(
        default=None, converter=by_service, hash=False, repr=_urls, metadata={ROW: Row(
            "the root of one service, where it is not below the deployment's root",
            variable="OPENCHAMI_<SERVICE>_URI", group="address", options="target",
            metavar="SERVICE=URI", repeated=True)})
    grant: str = attrs.field(default=None, converter=_grant, metadata={ROW: Row(
        "how tokens are obtained: `client_credentials` (default), `opaal`, `tokensmith`, or "
        "`service_identity` (preview)",
        variable=GRANT_VARIABLE, options="target", metavar="GRANT")})
    token_endpoint: str | None = attrs.field(default=None, repr=_urls, metadata={ROW: Row(
        "the token endpoint's URL; for TokenSmith, `TOKENSMITH_URL` with its root is enough",
        variable="OPENCHAMI_TOKEN_URL", options="target", metavar="URL")})
    token_state: StateStore | None = attrs.field(
        default=None, converter=optional_state, metadata={ROW: Row(
            "where TokenSmith's tokens are kept: a file that survives a restart, or "
            "`redis://HOST:PORT/DB#NAME`",
            variable="OPENCHAMI_TOKEN_STATE", options="target", metavar="FILE|URL")})
    client_id: str | None = attrs.field(default=None, metadata={ROW: Row(
        "the client's id, if the secret file does not have it",
        variable="OPENCHAMI_CLIENT_ID", options="client", metavar="ID")})
    client_secret: SecretSource | None = attrs.field(
        default=None, converter=_secret, metadata={ROW: Row(
            "the client's secret; for `tokensmith` the bootstrap token",
            variable=SECRET_VARIABLE, by_variable=_in_variable, group="secret", secret=True)})
    client_secret_file: str | None = attrs.field(
        default=None, converter=path_text, metadata={ROW: Row(
            "a file with the secret, read again for each token request",
            variable="OPENCHAMI_CLIENT_SECRET_FILE", group="secret",
            options="target", metavar="FILE")})
    client_secret_previous_file: str | None = attrs.field(
        default=None, converter=path_text, metadata={ROW: Row(
            "a file with the previous secret, during a rotation",
            variable="OPENCHAMI_CLIENT_SECRET_PREVIOUS_FILE", group="secret",
            options="target", metavar="FILE")})
    client_certificate_file: str | None = attrs.field(
        default=None, converter=path_text, metadata={ROW: Row(
            "for `service_identity`: a PEM file with the client certificate",
            variable="OPENCHAMI_CLIENT_CERTIFICATE_FILE", options="target", metavar="FILE")})
    client_key_file: str | None = attrs.field(
        default=None, converter=path_text, metadata={ROW: Row(
            "the certificate's private key, if it is not in the certificate's file",
            variable="OPENCHAMI_CLIENT_KEY_FILE", options="target", metavar="FILE")})
    auth_method: str = attrs.field(default=None, converter=_method, metadata={ROW: Row(
        "`client_secret_basic` (default) or `client_secret_post`",
        variable="OPENCHAMI_AUTH_METHOD", options="client", metavar="METHOD")})
    scope: tuple[str, ...] = attrs.field(default=None, converter=words, metadata={ROW: Row(
        "the scopes to ask for, separated by spaces; Hydra grants only these",
        variable="OPENCHAMI_SCOPE", options="client", metavar="SCOPE")})
    audience: tuple[str, ...] = attrs.field(default=None, converter=words, metadata={ROW: Row(
        "the services that the token is meant for",
        variable="OPENCHAMI_AUDIENCE", options="client", metavar="AUDIENCE")})
    access_token: StaticToken | EnvironmentToken | None = attrs.field(
        default=None, converter=_token, metadata={ROW: Row(
            "a token from another source, instead of client credentials",
            secret=True)})
    enable_auth: bool = attrs.field(default=True, converter=flag, metadata={ROW: Row(
        "false if the services check no tokens; the SDK then sends none")})
    ca_bundle: str | None = attrs.field(default=None, converter=path_text, metadata={ROW: Row(
        "a CA file or folder, in addition to the system's trust store",
        variable=CA_VARIABLE, options="connection", metavar="FILE")})
    allow_insecure_http: bool = attrs.field(default=False, converter=flag, metadata={ROW: Row(
        "allow `http://` to other hosts than loopback, in a trusted network",
        variable="OPENCHAMI_ALLOW_INSECURE_HTTP", options="connection")})


@attrs.frozen(kw_only=True)
class Arguments(Declared):
    """The arguments of `Settings.load`: settings, and where to look for the other settings."""

    config_file: str | os.PathLike[str] | None = attrs.field(default=None, metadata={ROW: Row(
        "one configuration file to read instead of `ochami`'s two",
        options="target", metavar="FILE")})
    environ: Mapping[str, str] | None = attrs.field(default=None, metadata={ROW: Row(
        "the variables to read instead of the environment of the process; {} for none")})
    from_files: bool = attrs.field(default=True, metadata={ROW: Row(
        "False ignores the configuration files")})
# fmt: on


FIELDS = attrs.fields(Declared)
SETTINGS: tuple[Field, ...] = tuple(field for field in FIELDS if is_setting(field))
