"""The subcommand `stack`."""

from __future__ import annotations

import argparse
import shlex
from typing import TYPE_CHECKING

from .._releases.bss_versions import RECORDED
from .boot import add_sync_interval
from .bss import add_bss_profile, add_bss_version
from .options import Started, add_port, count, value_of

if TYPE_CHECKING:
    from .._stack import Stack

HELP = "the token server and the services of a release, connected to each other"

_PORTS = {
    "tokens": "port",
    "admin": "admin-port",
    "smd": "smd-port",
    "bss": "bss-port",
    "boot": "boot-port",
}
_SERVERS = {
    "tokens": "the token server",
    "admin": "its admin API (v0.1)",
    "smd": "SMD",
    "bss": "BSS (v0.1)",
    "boot": "boot-service (v0.2)",
}
_LABELS = {"smd": "SMD", "bss": "BSS", "boot": "boot-service"}


def add_options(word: argparse.ArgumentParser) -> None:
    word.add_argument(
        "--release",
        choices=["v0.1", "v0.2"],
        default="v0.1",
        help=("v0.1: Hydra, SMD, BSS; v0.2: TokenSmith, SMD, boot-service (default: %(default)s)"),
    )
    for name, option in _PORTS.items():
        add_port(word, option, _SERVERS[name])
    add_bss_profile(word)
    add_bss_version(word, "bss-version")
    add_sync_interval(word)
    word.add_argument(
        "--seed-nodes",
        type=count,
        default=0,
        metavar="N",
        help="compute nodes that SMD has from the start (default: %(default)s)",
    )


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.release == "v0.2" and (options.admin_port or options.bss_port):
        parser.error("release v0.2 has no admin API for clients and no BSS: omit their ports")
    if options.release == "v0.1" and options.boot_port:
        parser.error("release v0.1 has no boot-service: omit its port")
    of_bss = (options.profile, options.bss_version)
    if options.release == "v0.2" and of_bss != ("postgres", RECORDED.name):
        parser.error("release v0.2 has no BSS: omit --profile and --bss-version")


def start(options: argparse.Namespace) -> Started:
    from .._stack import Stack

    ports = {name: value_of(options, option) for name, option in _PORTS.items()}
    stack = Stack(
        release=options.release,
        ports={name: port for name, port in ports.items() if port},
        profile=options.profile,
        bss_version=options.bss_version,
        sync_interval=options.sync_interval,
        seed_nodes=options.seed_nodes,
    )
    exports = [f"export {name}={shlex.quote(value)}" for name, value in stack.environment.items()]
    return stack, [*_addresses(stack), "", "To use it from another shell:", "", *exports]


def _addresses(stack: Stack) -> list[str]:
    services = [f"{_LABELS.get(name, name):14}{url}" for name, url in stack.urls.items()]
    if stack.release == "v0.1":
        return [
            *services,
            f"token server  {stack.tokens.url}",
            f"its admin API {stack.admin_url}",
        ]
    return [*services, f"TokenSmith    {stack.tokensmith.url}"]
