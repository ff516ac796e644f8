"""The command line: `python -m openapi.tools`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import _generate
from ._document import DescriptionError

ROOT = Path(__file__).parent.parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 is fine, 1 is a finding, 2 an input that cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except DescriptionError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m openapi.tools", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository's root")
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, run, text in (
        ("build", _build, "merge and check the descriptions"),
        ("generate", _run_generate, "build the descriptions and regenerate the clients"),
        ("check", _run_check, "fail when descriptions or clients are not what they should be"),
    ):
        commands.add_parser(name, help=text).set_defaults(run=run)
    return parser


def _build(options: argparse.Namespace) -> int:
    descriptions = _generate.build(options.root)
    _generate.write_descriptions(options.root, descriptions)
    names = ", ".join(f"openapi/{description.service}.yaml" for description in descriptions)
    print(f"Built {names}.")
    return 0


def _run_generate(options: argparse.Namespace) -> int:
    _generate.generate(options.root)
    print("Wrote generated/ anew.")
    return 0


def _run_check(options: argparse.Namespace) -> int:
    if difference := _generate.check(options.root):
        print(f"{difference} is not what openapi/ says; run `make generate`.", file=sys.stderr)
        return 1
    print("Descriptions and clients are what openapi/ says.")
    return 0
