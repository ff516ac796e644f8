"""The subcommand `smd`."""

from __future__ import annotations

import argparse

from .options import Started, add_port, openness, url

HELP = "SMD alone"


def add_options(word: argparse.ArgumentParser) -> None:
    add_port(word)
    word.add_argument("--jwks-url", type=url, metavar="URL", help="without it, no token is checked")
    word.add_argument(
        "--auth-backend",
        choices=["legacy", "tokensmith"],
        default="legacy",
        help="how tokens are checked (default: %(default)s)",
    )
    word.add_argument(
        "--issuer", metavar="I", help="the iss that tokens must have (for tokensmith)"
    )
    word.add_argument(
        "--audience",
        action="append",
        default=[],
        metavar="A",
        help="an aud that tokens must have (for tokensmith); may be repeated",
    )
    word.add_argument(
        "--authz-mode",
        choices=["off", "shadow", "enforce"],
        default="off",
        help="whether roles are checked (default: %(default)s)",
    )
    word.add_argument(
        "--load-keys-once",
        action="store_true",
        help="refuse tokens of a new key until a restart, as the real SMD does (for legacy)",
    )


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.auth_backend == "tokensmith" and not (options.issuer and options.audience):
        parser.error("--auth-backend tokensmith needs --issuer and --audience")
    if options.auth_backend == "legacy" and (options.issuer or options.audience):
        parser.error("--issuer and --audience are for --auth-backend tokensmith")


def start(options: argparse.Namespace) -> Started:
    from .._serving.serve import serve
    from ..smd import create_app

    app = create_app(
        jwks_url=options.jwks_url,
        backend=options.auth_backend,
        issuer=options.issuer,
        audiences=tuple(options.audience),
        authz_mode=options.authz_mode,
        load_keys_once=options.load_keys_once,
    )
    server = serve(app, options.port)
    return server, [f"SMD {server.url}{openness(options)}"]
