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
        jwks_url=options.jwks_url,
        token_url=options.token_url,
        client_id=options.client_id,
        client_secret_file=options.client_secret_file,
    )
    server = serve(app, options.port)
    return server, [f"BSS {server.url}{_openness(options)}, nodes from {options.smd_url}"]


def _start_auth(options: argparse.Namespace) -> Started:
    from . import tokens

    server = tokens.start(options.port, options.admin_port)
    return server, [
        f"token server  {server.url}",
        f"its admin API {server.admin_url}",
        f"token URL     {server.token_url}",
        f"JWKS URL      {server.jwks_url}",
    ]


_START = {"stack": _start_stack, "smd": _start_smd, "bss": _start_bss, "auth": _start_auth}


def _openness(options: argparse.Namespace) -> str:
    if options.jwks_url is None:
        return " (open: no --jwks-url)"
    return f" (keys from {options.jwks_url})"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m openchami_sdk.testing",
        description="A local OpenCHAMI on loopback: stand-ins for development and tests.",
    )
    words = parser.add_subparsers(dest="word", required=True, metavar="stack|smd|bss|auth")
    stack = words.add_parser("stack", help="token server, SMD and BSS, wired together")
    smd = words.add_parser("smd", help="SMD alone")
    bss = words.add_parser("bss", help="BSS alone")
    auth = words.add_parser("auth", help="the token server alone")
    for word in (stack, smd, bss, auth):
        word.add_argument("--port", type=_port, default=0, metavar="P", help="0: any free port")
    for word in (stack, auth):
        word.add_argument("--admin-port", type=_port, default=0, metavar="P")
    stack.add_argument("--smd-port", type=_port, default=0, metavar="P")
    stack.add_argument("--bss-port", type=_port, default=0, metavar="P")
    for word in (stack, bss):
        word.add_argument("--profile", choices=["postgres", "memory"], default="postgres")
    for word in (smd, bss):
        word.add_argument(
            "--jwks-url", type=_url, metavar="URL", help="without it: no tokens asked"
        )
    bss.add_argument("--smd-url", type=_url, required=True, metavar="URL")
    bss.add_argument("--token-url", type=_url, metavar="URL")
    bss.add_argument("--client-id", metavar="ID")
    bss.add_argument("--client-secret-file", type=Path, metavar="F")
    return parser


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.word != "bss":
        return
    credentials = (options.token_url, options.client_id, options.client_secret_file)
    if any(credentials) and not all(credentials):
        parser.error("--token-url, --client-id and --client-secret-file belong together")
    if options.client_secret_file and not options.client_secret_file.is_file():
        parser.error(f"--client-secret-file: there is no file {options.client_secret_file}")


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
