"""One TLS setting for the token endpoint and for the services."""

from __future__ import annotations

import functools
import os
import ssl
from collections.abc import Callable, Hashable
from pathlib import Path

from ._errors import ConfigurationError
from ._files import version_of
from ._text import printable

#: The variable that names a CA bundle for every client.
CA_VARIABLE = "OPENCHAMI_CA_BUNDLE"

Verify = ssl.SSLContext | Callable[[], ssl.SSLContext] | str | Path | bool | None


def ssl_context(verify: Verify = None) -> ssl.SSLContext:
    """The `ssl.SSLContext` for a `verify` setting. The same setting gives the same context.

    None or True use the system's trust store, where sites install their own root certificate (httpx
    by itself uses certifi, which does not have it). A path adds the CA bundle in that file or
    folder. A function is called once in a process, and returns the context. Raises
    ConfigurationError for a bundle that cannot be read, and for False: secrets are sent only to
    servers whose certificate is verified.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if callable(verify):
        return _made(verify)
    if verify is False:
        raise ConfigurationError(
            "verify=False is refused for a connection that carries credentials; "
            f"name the CA instead: {CA_VARIABLE}=/path/to/ca.pem"
        )
    return _context(None if verify is None or verify is True else os.fspath(verify), None, None)


def mutual_ssl_context(
    certificate: str | Path, key: str | Path | None = None, ca_bundle: str | Path | None = None
) -> ssl.SSLContext:
    """A context that also presents a client certificate (mutual TLS).

    The same files give the same context, until the certificate's or the key's file changes.

    Raises ConfigurationError for files that cannot be read or do not belong together.
    """
    private = certificate if key is None else key
    return _context(
        None if ca_bundle is None else os.fspath(ca_bundle),
        os.fspath(certificate),
        os.fspath(private),
        (version_of(Path(certificate)), version_of(Path(private))),
    )


@functools.lru_cache(maxsize=32)
def _made(make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    return make()


# Building a context reads the whole trust store (25-100 ms): once per setting and process.
@functools.lru_cache(maxsize=32)
def _context(
    ca: str | None, certificate: str | None, key: str | None, version: Hashable = None
) -> ssl.SSLContext:
    made = ssl.create_default_context()
    if ca is not None:
        try:
            if os.path.isdir(ca):
                made.load_verify_locations(capath=ca)
            else:
                made.load_verify_locations(cafile=ca)
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(f"CA bundle {printable(ca)}: {_reason(error)}") from None
    if certificate is not None:
        try:
            made.load_cert_chain(certificate, key)
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(
                f"client certificate {printable(certificate)}: {_reason(error)}"
            ) from None
    return made


def _reason(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return "is not in PEM format, or its parts do not belong together"
    return error.strerror or "cannot be read"
