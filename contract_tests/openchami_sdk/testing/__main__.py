"""Run the local stack, or one service of it, in the foreground.

    python -m openchami_sdk.testing stack
    python -m openchami_sdk.testing smd --port 27779

Exit status: 0 after Ctrl-C or SIGTERM, 1 when it cannot start, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import importlib.util
import shlex
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from ._bss_versions import RECORDED, VERSIONS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    _check(parser, options)
    if importlib.util.find_spec("starlette") is None:
        return _fail("The local stack needs the extra: pip install 'openchami-sdk[testing]'.")
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        server, lines = _START[options.word](options)
    except OSError as error:
        return _fail(error.strerror or str(error))
    with server:
        print("\n".join([*lines, "", "Ctrl-C stops it."]), flush=True)
        stop.wait()
    return 0


Started = tuple[AbstractContextManager[Any], list[str]]


def _start_stack(options: argparse.Namespace) -> Started:
    from ._stack import Stack

    stack = Stack(
        port=options.port,
        admin_port=options.admin_port,
        smd_port=options.smd_port,
        bss_port=options.bss_port,
        profile=options.profile,
        bss_version=options.bss_version,
    )
    exports = [f"export {name}={shlex.quote(value)}" for name, value in stack.environment.items()]
    return stack, [
        f"SMD           {stack.smd_url}",
        f"BSS           {stack.bss_url}  (asks SMD as the client 'bss')",
        f"token server  {stack.tokens.url}",
        f"its admin API {stack.admin_url}",
        "",
        "To use it from another shell:",
        "",
        *exports,
    ]


def _start_smd(options: argparse.Namespace) -> Started:
    from ._serve import serve
    from .smd import create_app

    server = serve(create_app(jwks_url=options.jwks_url), options.port)
    return server, [f"SMD {server.url}{_openness(options)}"]


def _start_bss(options: argparse.Namespace) -> Started:
    from ._serve import serve
    from .bss import create_app

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
    return server, [f"BSS {server.url}{_openness(options)}, nodes from {options.smd_url}"]


def _start_boot(options: argparse.Namespace) -> Started:
    from ._serve import serve
    from .boot import create_app

    app = create_app(
        smd_url=options.smd_url,
        auth=_tokensmith_auth(options),
        sync_interval=options.sync_interval,
        legacy_api=options.legacy_api,
        metrics=options.metrics,
    )
    server = serve(app, options.port)
    nodes = f"nodes from {options.smd_url}" if options.smd_url else "no --smd-url: own nodes only"
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


def _start_auth(options: argparse.Namespace) -> Started:
    from . import tokens

    server = tokens.start(options.port, options.admin_port)
    return server, [
        f"token server  {server.url}",
        f"its admin API {server.admin_url}",
        f"token URL     {server.token_url}",
        f"JWKS URL      {server.jwks_url}",
    ]


_START = {
    "stack": _start_stack,
    "smd": _start_smd,
    "bss": _start_bss,
    "boot": _start_boot,
    "auth": _start_auth,
}


def _openness(options: argparse.Namespace) -> str:
    if options.jwks_url is None:
        return " (open: no --jwks-url)"
    return f" (keys from {options.jwks_url})"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m openchami_sdk.testing",
        description="A local OpenCHAMI on loopback: stand-ins for development and tests.",
    )
    words = parser.add_subparsers(dest="word", required=True, metavar="stack|smd|bss|boot|auth")
    stack = words.add_parser("stack", help="token server, SMD and BSS, wired together")
    smd = words.add_parser("smd", help="SMD alone")
    bss = words.add_parser("bss", help="BSS alone")
    boot = words.add_parser("boot", help="boot-service alone")
    auth = words.add_parser("auth", help="the token server alone")
    for word in (stack, smd, bss, boot, auth):
        word.add_argument("--port", type=_port, default=0, metavar="P", help="0: any free port")
    for word in (stack, auth):
        word.add_argument("--admin-port", type=_port, default=0, metavar="P")
    stack.add_argument("--smd-port", type=_port, default=0, metavar="P")
    stack.add_argument("--bss-port", type=_port, default=0, metavar="P")
    for word in (stack, bss):
        word.add_argument("--profile", choices=["postgres", "memory"], default="postgres")
        word.add_argument(
            "--version" if word is bss else "--bss-version",
            dest="bss_version",
            choices=list(VERSIONS),
            default=RECORDED.name,
            help="the version of BSS to behave as (default: %(default)s)",
        )
    for word in (smd, bss):
        word.add_argument(
            "--jwks-url", type=_url, metavar="URL", help="without it: no tokens asked"
        )
    bss.add_argument("--smd-url", type=_url, required=True, metavar="URL")
    bss.add_argument("--token-url", type=_url, metavar="URL")
    bss.add_argument("--client-id", metavar="ID")
    bss.add_argument("--client-secret-file", type=Path, metavar="F")
    _add_boot_options(boot)
    return parser


def _add_boot_options(boot: argparse.ArgumentParser) -> None:
    boot.add_argument("--smd-url", type=_url, metavar="URL", help="where nodes are read from")
    boot.add_argument(
        "--sync-interval", type=float, default=300, metavar="S", help="seconds between two readings"
    )
    boot.add_argument("--legacy-api", action="store_true", help="serve /boot/v1 too")
    boot.add_argument("--metrics", action="store_true", help="serve /metrics")
    boot.add_argument(
        "--tokensmith-url", type=_url, metavar="URL", help="where tokens for SMD come from"
    )
    boot.add_argument("--bootstrap-token-file", type=Path, metavar="F")
    boot.add_argument("--token-state", type=Path, metavar="F", help="keeps the refresh token")


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.word == "bss":
        _check_together(parser, options, "token-url", "client-id", "client-secret-file")
        _check_file(parser, options, "client-secret-file")
    elif options.word == "boot":
        _check_together(parser, options, "tokensmith-url", "bootstrap-token-file", "token-state")
        _check_file(parser, options, "bootstrap-token-file")
        if options.tokensmith_url and not options.smd_url:
            parser.error("--tokensmith-url is of use with --smd-url only")


def _check_together(
    parser: argparse.ArgumentParser, options: argparse.Namespace, *names: str
) -> None:
    given = [getattr(options, name.replace("-", "_")) for name in names]
    if any(given) and not all(given):
        *first, last = (f"--{name}" for name in names)
        parser.error(f"{', '.join(first)} and {last} belong together")


def _check_file(parser: argparse.ArgumentParser, options: argparse.Namespace, name: str) -> None:
    path = getattr(options, name.replace("-", "_"))
    if path and not path.is_file():
        parser.error(f"--{name}: there is no file {path}")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port")
    return int(text)


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise argparse.ArgumentTypeError(f"{text!r} is not an http(s) URL")
    return text


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
