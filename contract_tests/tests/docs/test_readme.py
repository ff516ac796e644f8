"""What the README shows works as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted(
    page
    for page in [*ROOT.glob("*.md"), *ROOT.glob("[a-z]*/**/*.md")]
    if page.relative_to(ROOT).parts[0] not in ("build", "dist", "reports", "site")
)


def test_the_example_runs(openchami_stack: Stack) -> None:
    """The README's eight lines print the nodes there are, and what is wrong with the group."""
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    environment = {**os.environ, **openchami_stack.environment}
    login = auth.ClientCredentialsAuth(
        openchami_stack.token_url,
        openchami_stack.client_id,
        auth.FileSecrets(openchami_stack.client_secret_file),
        allowed_origins=[openchami_stack.smd_url],
    )
    with smd.Client(openchami_stack.smd_url, auth=login) as client:
        nodes = [
            smd.ComponentCreate(id=f"x0c0s{n}b0n0", state=state, nid=n)
            for n, state in ((1, "Ready"), (2, "Off"))
        ]
        client.components.create(smd.ComponentsCreate(components=nodes))
    ran = subprocess.run(
        [sys.executable, "-c", example], env=environment, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    first, *rest = ran.stdout.splitlines()
    assert first == "x0c0s1b0n0 1 Ready"
    assert len(rest) == 1
    assert "404" in rest[0]


def test_the_example_is_short() -> None:
    """Eight lines of Python, blank ones aside."""
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len([line for line in example.splitlines() if line.strip()]) <= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """No page links to a file that isn't there."""
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not link.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / link).exists(), link


def test_make_targets_exist() -> None:
    """Every make target that the README names is one."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    table = README.partition("| make | does |")[2].partition("## ")[0]
    named = set(re.findall(r"`([a-z-]+)`", table))
    assert named
    assert named <= targets
