"""The subcommand `auth`."""

from __future__ import annotations

import argparse

from .options import Started, add_port

HELP = "the token server alone"


def add_options(word: argparse.ArgumentParser) -> None:
    add_port(word)
    add_port(word, "admin-port", "the admin API")


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """All options fit together."""


def start(options: argparse.Namespace) -> Started:
    from .. import tokens

    server = tokens.start(options.port, options.admin_port)
    return server, [
        f"token server  {server.url}",
        f"its admin API {server.admin_url}",
        f"token URL     {server.token_url}",
        f"JWKS URL      {server.jwks_url}",
    ]
