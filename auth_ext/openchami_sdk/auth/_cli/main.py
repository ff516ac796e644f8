"""`openchami-auth`: register a client, get and check tokens, call a service, rotate the secret.

Exit status: 0 done; 1 refused by the token server or a service; 2 wrong command line or settings;
3 unreachable or failing; 4 the output cannot be written. Only `token` prints tokens, and only
`register --show-secret` prints secrets.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from openchami_sdk.core import __version__
from openchami_sdk.core.commands import console, log
from openchami_sdk.core.commands.parser import Parser, UsageError
from openchami_sdk.core.errors import NetworkError, OpenCHAMIError

from .._audit import logger as audit_logger
from .._errors import (
    ConfigurationError,
    TokenEndpointUnavailableError,
    UntrustedOriginError,
)
from .._registration.hydra import RegistrationError
from .._stores.store import StoreError
from .._text import printable
from . import admin_commands, commands
from .options import options as settings_of

logger = logging.getLogger("openchami_sdk.auth")

PROGRAM = "openchami-auth"
UNWRITABLE = 4
#: What settings mean for `register`, which stores them at Hydra.
_OF_A_NEW_CLIENT = {
    "client_id": "an id that you choose (default: the server chooses one)",
    "auth_method": "how the client sends its secret: client_secret_basic (default) or "
    "client_secret_post",
    "scope": "all scopes that the client may ask for, separated by spaces",
    "audience": "all audiences that the client may ask for, separated by spaces",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit status."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    return console.run(lambda: _main(words), PROGRAM, UNWRITABLE)


def _main(words: list[str]) -> int:
    log.switch_on()
    try:
        options = _parser().parse_args(words)
    except UsageError as error:
        if "--json" not in words:
            print(error.usage, end="", file=sys.stderr)
        return _failed(error, 2, "--json" in words)
    if options.verbose:
        audit_logger.addHandler(logging.StreamHandler())
        audit_logger.setLevel(logging.INFO)
    try:
        with _warnings():
            result: commands.Result = options.command(options)
    except OpenCHAMIError as error:
        return _failed(error, _status(error), options.json)
    if options.json:
        console.print_json(result.data)
    elif result.text:
        print(result.text)
    return result.status


@contextlib.contextmanager
def _warnings() -> Generator[None]:
    """Print the warnings of this layer, unless the whole log is printed. No audit records."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter(f"{PROGRAM}: %(levelname)s: %(message)s"))
    handler.addFilter(lambda record: record.name == logger.name)
    if os.environ.get(log.VARIABLE):
        yield
        return
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


def _failed(error: Exception, status: int, as_json: bool) -> int:
    """Print the error: with --json on standard output, otherwise on standard error."""
    message = printable(error, 600)
    if as_json:
        kind = type(error).__name__
        document = {"error": {"type": kind, "message": message, "exit_status": status}}
        console.print_json(document)
    else:
        print(f"{PROGRAM}: {message}", file=sys.stderr)
    return status


def _status(error: Exception) -> int:
    if isinstance(error, ConfigurationError | UntrustedOriginError):
        return 2
    if isinstance(error, TokenEndpointUnavailableError | StoreError | NetworkError):
        return commands.UNREACHABLE
    if isinstance(error, RegistrationError) and (error.status is None or error.status >= 500):
        return commands.UNREACHABLE
    return commands.REFUSED


def _parser() -> Parser:
    everywhere = Parser(add_help=False)
    everywhere.add_argument("--json", action="store_true", help="print JSON")
    everywhere.add_argument("--verbose", action="store_true", help="print the audit log to stderr")
    admin = _admin()
    connection = settings_of("connection")
    local = [everywhere, connection, settings_of("client")]
    remote = [*local, settings_of("target")]
    registered = [admin, everywhere, connection, settings_of("client", _OF_A_NEW_CLIENT)]

    parser = Parser(
        prog=PROGRAM,
        description="Register clients, get and check tokens, call OpenCHAMI's services.",
        epilog="Settings: from options, then OPENCHAMI_… variables, then ochami's configuration. "
        "Exit status: 0 done, 1 refused, 2 wrong command line or settings, 3 unreachable or "
        "failing, 4 output not written.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    words = parser.add_subparsers(
        required=True, metavar="register|bootstrap|token|call|rotate|whoami|settings"
    )

    register = words.add_parser("register", parents=registered, help="register a client")
    register.add_argument("name", help="the client's name")
    register.add_argument(
        "--secret-file", type=Path, metavar="FILE", help="a new file for the client's secret"
    )
    register.add_argument("--show-secret", action="store_true", help="print the client's secret")
    register.add_argument("--token-lifetime", metavar="15m", help="lifetime of the client's tokens")
    register.set_defaults(command=admin_commands.register)

    bootstrap = words.add_parser(
        "bootstrap", parents=remote, help="exchange TokenSmith's bootstrap token"
    )
    bootstrap.set_defaults(command=commands.bootstrap)

    token = words.add_parser("token", parents=remote, help="get a token, or check it")
    form = token.add_mutually_exclusive_group()
    form.add_argument("--header", action="store_true", help="print a header, for curl -H")
    form.add_argument(
        "--check", action="store_true", help="print whether the services accept the token"
    )
    token.set_defaults(command=commands.token)

    call = words.add_parser("call", parents=remote, help="call a service with a token")
    call.add_argument("path", metavar="PATH", help="such as /hsm/v2/State/Components/x0c0s1b0n0")
    call.add_argument("--service", metavar="NAME", help="the service, if PATH does not show it")
    call.add_argument("--method", "-X", default="GET", metavar="GET", help="the HTTP method")
    call.add_argument("--data", metavar="JSON", help="the body, @FILE, or - for standard input")
    call.set_defaults(command=commands.call)

    rotate = words.add_parser("rotate", parents=[admin, *local], help="renew the secret in a file")
    rotate.add_argument(
        "--secret-file", type=Path, required=True, metavar="FILE", help="the file with the secret"
    )
    rotate.add_argument(
        "--previous-file", type=Path, metavar="FILE", help="default: previous-FILE, same folder"
    )
    rotate.add_argument("--finish", action="store_true", help="revoke the old secret")
    rotate.set_defaults(command=admin_commands.rotate)

    whoami = words.add_parser("whoami", parents=remote, help="print what the token says")
    whoami.add_argument(
        "--check",
        action="store_true",
        help="compare the token with what SMD of release v0.2 accepts",
    )
    whoami.set_defaults(command=commands.whoami)
    settings = words.add_parser(
        "settings", parents=remote, help="print each setting and its source"
    )
    settings.set_defaults(command=commands.show_settings)
    return parser


def _admin() -> Parser:
    flags = Parser(add_help=False)
    variable = admin_commands.ADMIN_VARIABLE
    flags.add_argument(
        "--admin-url", metavar="URL", help=f"Hydra's admin API (default: {variable})"
    )
    return flags
