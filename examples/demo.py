"""Show how services of an OpenCHAMI system call each other with tokens.

Starts the local stack on loopback and shows real requests and answers, with secrets and tokens
masked. It shows release v0.1 (client credentials, SMD, BSS), then v0.2 (TokenSmith, SMD,
boot-service). The exit status is 0. If a step does not do what it says, the demo stops with a
sentence and exit status 1.

    make demo
    make demo RELEASE=v0.2
"""

from __future__ import annotations

import argparse
import sys

import httpx
from rich.markup import escape

from openchami_sdk import core
from story import v01, v02
from story.transcript import DemoError, Transcript

STORIES = {"v0.1": v01.tell, "v0.2": v02.tell}


def main() -> int:
    parser = argparse.ArgumentParser(description="Show real calls on the local stack.")
    parser.add_argument("--release", choices=STORIES, help="show the calls of one release only")
    release = parser.parse_args().release
    for tell in [STORIES[release]] if release else STORIES.values():
        out = Transcript()
        try:
            tell(out)
        except (DemoError, core.OpenCHAMIError, httpx.HTTPError) as error:
            out.console.print(f"\n[bold red]The demo failed:[/] {escape(str(error))}")
            return 1
        out.console.print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
