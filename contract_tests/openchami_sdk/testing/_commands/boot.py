"""The subcommand `boot`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .options import Started, add_port, check_file, check_together, seconds, url

HELP = "boot-service alone"


def add_options(word: argparse.ArgumentParser) -> None:
    add_port(word)
    word.add_argument("--smd-url", type=url, metavar="URL", help="SMD, to read nodes from")
    add_sync_interval(word)
    word.add_argument("--legacy-api", action="store_true", help="serve /boot/v1 too")
    word.add_argument("--metrics", action="store_true", help="serve /metrics")
    word.add_argument(
        "--tokensmith-url", type=url, metavar="URL", help="TokenSmith, for tokens for SMD"
    )
    word.add_argument(
        "--bootstrap-token-file", type=Path, metavar="F", help="file with a bootstrap token"
    )
    word.add_argument("--token-state", type=Path, metavar="F", help="file for the refresh token")


def add_sync_interval(word: argparse.ArgumentParser) -> None:
    """An option for how often nodes are read from SMD."""
    word.add_argument(
        "--sync-interval",
        type=seconds,
        default=300,
        metavar="S",
        help="seconds between two readings of SMD's nodes by boot-service (default: %(default)s)",
    )


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    check_together(parser, options, "tokensmith-url", "bootstrap-token-file", "token-state")
    check_file(parser, options, "bootstrap-token-file")
    if options.tokensmith_url and not options.smd_url:
        parser.error("--tokensmith-url needs --smd-url")


def start(options: argparse.Namespace) -> Started:
    from .._serving.serve import serve
    from ..boot import create_app

    app = create_app(
        smd_url=options.smd_url,
        auth=_tokensmith_auth(options),
        sync_interval=options.sync_interval,
        legacy_api=options.legacy_api,
        metrics=options.metrics,
    )
    server = serve(app, options.port)
    nodes = (
        f"nodes from {options.smd_url}"
        if options.smd_url
        else "no --smd-url: only nodes that clients create"
    )
    return server, [f"boot-service {server.url} ({nodes})"]


def _tokensmith_auth(options: argparse.Namespace) -> Any:
    """Tokens for the calls to SMD, from TokenSmith; None without its settings."""
    from openchami_sdk.auth import FileSecrets, TokenAuth, TokenSmith

    if options.tokensmith_url is None:
        return None
    source = TokenSmith(
        token_endpoint=f"{options.tokensmith_url.rstrip('/')}/oauth/token",
        bootstrap_token=FileSecrets(options.bootstrap_token_file),
        state=options.token_state,
    )
    return TokenAuth(source, allowed_origins=[options.smd_url])
