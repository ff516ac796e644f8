"""The subcommand `tokensmith`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .options import Started, add_port, check_file, check_together, port, value_of

if TYPE_CHECKING:
    from .._serving.serve import Tls

HELP = "TokenSmith alone"

_TLS_FILES = {
    "tls-cert-file": "certificate of the server, instead of --pki",
    "tls-key-file": "private key of the server",
    "service-identity-ca": "CA of the client certificates",
}


def add_options(word: argparse.ArgumentParser) -> None:
    add_port(word)
    word.add_argument(
        "--issuer", default="http://tokensmith:8080", metavar="I", help="the iss of its tokens"
    )
    word.add_argument(
        "--audience",
        default="smd",
        metavar="A",
        help="the aud of tokens that are minted without one",
    )
    word.add_argument(
        "--cluster-id", default="demo-cluster", metavar="C", help="the cluster_id of its tokens"
    )
    word.add_argument(
        "--openchami-id",
        default="demo-openchami",
        metavar="C",
        help="the openchami_id of its tokens",
    )
    word.add_argument(
        "--profile",
        choices=["v0.4.1", "upstream", "main"],
        default="v0.4.1",
        help="v0.4.1: as in release v0.2.0; upstream: the same with an identity provider; "
        "main: the main branch (default: %(default)s)",
    )
    word.add_argument(
        "--tls-port",
        type=port,
        metavar="P",
        help="also serve HTTPS on this port, for client certificates",
    )
    word.add_argument(
        "--pki",
        type=Path,
        metavar="DIR",
        help="folder in which new certificates for --tls-port are stored",
    )
    for name, meaning in _TLS_FILES.items():
        word.add_argument(f"--{name}", type=Path, metavar="F", help=f"{meaning} (PEM)")


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    check_together(parser, options, *_TLS_FILES)
    for name in _TLS_FILES:
        check_file(parser, options, name)
    if options.tls_cert_file and options.pki:
        parser.error(
            "--pki makes certificates and --tls-cert-file names one: use only one of the two"
        )
    if (options.tls_cert_file or options.pki) and options.tls_port is None:
        parser.error("certificates need --tls-port")


def start(options: argparse.Namespace) -> Started:
    from .. import tokensmith

    tls, folder = _certificates(options)
    server = tokensmith.start(
        options.port,
        issuer=options.issuer,
        audience=options.audience,
        cluster_id=options.cluster_id,
        openchami_id=options.openchami_id,
        profile=options.profile,
        tls=tls,
        tls_port=options.tls_port or 0,
    )
    lines = [
        f"TokenSmith    {server.url}  (issuer {options.issuer})",
        f"token URL     {server.token_url}",
        f"JWKS URL      {server.jwks_url}",
    ]
    if server.tls_url is not None:
        lines.append(f"with TLS      {server.tls_url}")
    if folder is not None:
        lines.append(f"certificates  {folder}")
    return server, lines


def _certificates(options: argparse.Namespace) -> tuple[Tls | None, Path | None]:
    from .._serving.serve import Tls
    from ..tokensmith._certificates import certificates_of_recordings

    if options.tls_port is None:
        return None, None
    if options.tls_cert_file is not None:
        return Tls(*(value_of(options, name) for name in _TLS_FILES)), None
    folder = options.pki or Path(tempfile.mkdtemp(prefix="openchami-certificates-"))
    return certificates_of_recordings(folder).tls, folder
