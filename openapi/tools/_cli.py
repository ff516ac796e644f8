"""The command line: `python -m openapi.tools`."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

from . import _table
from ._client import generate
from ._descriptions.document import DescriptionError, load
from ._descriptions.merge import merge, services
from ._upstream.accounts import report
from ._upstream.compare import shared_calls

ROOT = Path(__file__).parent.parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command: 0 is success, 1 a finding, 2 an input that cannot be used."""
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
        ("check", _run_check, "fail when descriptions or clients do not match the topic files"),
    ):
        commands.add_parser(name, help=text).set_defaults(run=run)
    compare = commands.add_parser(
        "compare-upstream", help="list the differences between an upstream description and ours"
    )
    compare.add_argument("upstream", type=Path, help="Swagger 2.0 or OpenAPI 3, YAML or JSON")
    compare.add_argument(
        "--service",
        help="our description to compare with; default: the one with the most operations in common",
    )
    compare.add_argument("--json", action="store_true", help="print the whole report as JSON")
    compare.set_defaults(run=_run_compare)
    table = commands.add_parser("table", help="list the state of every operation")
    table.add_argument("--json", action="store_true", help="print the rows as JSON")
    table.set_defaults(run=_run_table)
    return parser


def _build(options: argparse.Namespace) -> int:
    descriptions = generate.write_descriptions(options.root)
    names = ", ".join(f"openapi/{description.service}.yaml" for description in descriptions)
    print(f"Built {names}.")
    return 0


def _run_generate(options: argparse.Namespace) -> int:
    generate.generate(options.root)
    print("Wrote the descriptions and generated/.")
    return 0


def _run_check(options: argparse.Namespace) -> int:
    if difference := generate.check(options.root):
        print(f"{difference} does not match openapi/; run `make generate`.", file=sys.stderr)
        return 1
    print("Descriptions and clients match openapi/.")
    return 0


def _run_table(options: argparse.Namespace) -> int:
    table = _table.rows(options.root)
    print(_table.as_json(table) if options.json else _table.text(table))
    return 0 if all(row.complete for row in table) else 1


def _run_compare(options: argparse.Namespace) -> int:
    upstream = load(options.upstream)
    if not upstream.get("paths") or not {"swagger", "openapi"} & set(upstream):
        raise DescriptionError(
            f"{options.upstream}: describes no API; name a Swagger 2.0 or OpenAPI 3 file."
        )
    ours = {name: merge(options.root, name).document for name in services(options.root)}
    if options.service and options.service not in ours:
        raise DescriptionError(f"--service {options.service}: choose one of {', '.join(ours)}.")
    service = options.service or max(ours, key=lambda name: shared_calls(ours[name], upstream))
    try:
        digest = hashlib.sha256(options.upstream.read_bytes()).hexdigest()
        found = report(options.root, service, ours[service], upstream, digest)
    except KeyError as error:
        raise DescriptionError(
            f"{options.upstream}: the reference {error} has no target."
        ) from error
    print(found.as_json() if options.json else "\n".join(found.as_text()))
    return 0 if found.clean else 1
