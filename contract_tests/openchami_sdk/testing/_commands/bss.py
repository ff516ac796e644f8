"""The subcommand `bss`."""

from __future__ import annotations

import argparse
from pathlib import Path

from .._releases.bss_versions import RECORDED, VERSIONS
from .options import Started, add_port, check_file, check_together, openness, url

HELP = "BSS alone"


def add_options(word: argparse.ArgumentParser) -> None:
    add_port(word)
    word.add_argument(
        "--smd-url", type=url, required=True, metavar="URL", help="SMD, to read nodes from"
    )
    add_bss_profile(word)
    add_bss_version(word, "version")
    word.add_argument("--jwks-url", type=url, metavar="URL", help="without it, no token is checked")
    word.add_argument(
        "--token-url", type=url, metavar="URL", help="token endpoint, for tokens for SMD"
    )
    word.add_argument("--client-id", metavar="ID", help="client ID of BSS at the token server")
    word.add_argument(
        "--client-secret-file", type=Path, metavar="F", help="file with the secret of that client"
    )


def add_bss_profile(word: argparse.ArgumentParser) -> None:
    """An option for BSS's store."""
    word.add_argument(
        "--profile",
        choices=["postgres", "memory"],
        default="postgres",
        help="the store of BSS; memory behaves as etcd (default: %(default)s)",
    )


def add_bss_version(word: argparse.ArgumentParser, name: str) -> None:
    """An option for the version of BSS; its name differs between the subcommands."""
    word.add_argument(
        f"--{name}",
        dest="bss_version",
        choices=list(VERSIONS),
        default=RECORDED.name,
        help="the version of BSS to behave as (default: %(default)s)",
    )


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    check_together(parser, options, "token-url", "client-id", "client-secret-file")
    check_file(parser, options, "client-secret-file")


def start(options: argparse.Namespace) -> Started:
    from .._serving.serve import serve
    from ..bss import create_app

    app = create_app(
        smd_url=options.smd_url,
        profile=options.profile,
        version=options.bss_version,
        jwks_url=options.jwks_url,
        token_url=options.token_url,
        client_id=options.client_id,
        client_secret_file=options.client_secret_file,
    )
    server = serve(app, options.port)
    return server, [f"BSS {server.url}{openness(options)}, nodes from {options.smd_url}"]
