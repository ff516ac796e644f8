"""Kinds of options, and checks of several options, that the subcommands share."""

from __future__ import annotations

import argparse
import math
from contextlib import AbstractContextManager
from typing import Any, TypeAlias
from urllib.parse import urlsplit

Started: TypeAlias = tuple[AbstractContextManager[Any], list[str]]


def add_port(word: argparse.ArgumentParser, name: str = "port", server: str = "") -> None:
    """An option for the port of a server; without it any free one is taken."""
    what = f"port of {server}" if server else "port to listen on"
    text = f"{what} (default: any free port)"
    word.add_argument(f"--{name}", type=port, default=0, metavar="P", help=text)


def port(text: str) -> int:
    """A port that can be listened on."""
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port")
    return int(text)


def count(text: str) -> int:
    """How many of something: 0 or more."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of 0 or more")
    return int(text)


def seconds(text: str) -> float:
    """A time above 0."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0 < found < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return found


def url(text: str) -> str:
    """An http or https URL."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise argparse.ArgumentTypeError(f"{text!r} is not an http(s) URL")
    return text


def check_together(
    parser: argparse.ArgumentParser, options: argparse.Namespace, *names: str
) -> None:
    """Check that all of these options are given, or none."""
    given = [value_of(options, name) for name in names]
    if any(given) and not all(given):
        *first, last = (f"--{name}" for name in names)
        parser.error(f"{', '.join(first)} and {last} must be given together")


def check_file(parser: argparse.ArgumentParser, options: argparse.Namespace, name: str) -> None:
    """Check that the file exists, if the option is given."""
    path = value_of(options, name)
    if path and not path.is_file():
        parser.error(f"--{name}: there is no file {path}")


def value_of(options: argparse.Namespace, name: str) -> Any:
    """The value of the option that is written as `--name`."""
    return getattr(options, name.replace("-", "_"))


def openness(options: argparse.Namespace) -> str:
    """What to print about how a service checks tokens."""
    if options.jwks_url is None:
        return " (no --jwks-url: no token is checked)"
    return f" (keys from {options.jwks_url})"
