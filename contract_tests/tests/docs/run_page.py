"""Run the code blocks of a page against a local stack, from top to bottom.

The pages name a site: its hosts, and folders such as /run/secrets. A local stack takes the place of
the hosts, and a temporary folder that of the folders. `.ci/release-check` runs this module as a
program: a page's steps, its installation included, in an environment that is empty before.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import sys
from collections.abc import Generator
from pathlib import Path
from typing import cast

from contract_tests.tests.docs.blocks import Block, blocks, page_words
from contract_tests.tests.docs.shell import CommandFailed, Shell, commands
from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack
from openchami_sdk.testing._releases.names import ReleaseName

_GATEWAY = "https://demo.openchami.cluster:8443"
_PORT = re.compile(r"(?<=127\.0\.0\.1:)\d{4,5}\b|(?<=port )\d{4,5}\b")
_FOLDERS = ("/run/secrets", "/var/lib/inventory")
# Only ours, because loading all plugins of the environment takes seconds.
_PLUGINS = "-p openchami_sdk.testing.plugin -p no:cacheprovider"


class Site:
    """The site that the pages name, made of a stack and a folder."""

    def __init__(self, stack: Stack, folder: Path) -> None:
        self._folder = folder
        self._ports: dict[str, str] = {}
        self.settings = stack.environment
        self.names: dict[str, object] = {"smd_url": stack.smd_url}
        if stack.release == "v0.1":
            self._hosts = {
                "https://hydra.openchami.cluster:4444": stack.tokens.url,
                "https://hydra.openchami.cluster:4445": stack.admin_url,
            }
            client = stack.register(client_id="inventory", scope="smd.read")
            self._write("/run/secrets/inventory", client["client_secret"])
            self.names |= {
                "users_token": stack.mint(sub="alice"),
                "token_endpoint": stack.token_url,
                "client_id": stack.client_id,
                "client_secret_file": stack.client_secret_file,
            }
        else:
            self._hosts = {f"{_GATEWAY}/tokensmith": stack.tokensmith.url}
            token = stack.tokensmith.mint_bootstrap_token("inventory")
            self._write("/var/lib/inventory/bootstrap-token", token)
            state = folder / "token-state.json"
            self.settings = {**self.settings, "OPENCHAMI_TOKEN_STATE": str(state)}
        self._hosts[_GATEWAY] = stack.smd_url

    def local(self, text: str) -> str:
        """Text of a page, with the stack's addresses and the folder's paths."""
        text = _PORT.sub(lambda found: self._port(found[0]), text)
        for address, own in self._hosts.items():
            text = text.replace(address, own)
        for folder in _FOLDERS:
            text = text.replace(folder, f"{self._folder}{folder}")
        return text

    def public(self, text: str) -> str:
        """What a block printed, with the addresses that the pages name."""
        for address, own in reversed(self._hosts.items()):
            text = text.replace(own, address)
        for named, own in self._ports.items():
            text = text.replace(f"127.0.0.1:{own}", f"127.0.0.1:{named}")
        return text

    def _write(self, path: str, secret: str) -> None:
        file = Path(f"{self._folder}{path}")
        file.parent.mkdir(parents=True, mode=0o700)
        file.touch(mode=0o600)
        file.write_text(secret)

    def _port(self, named: str) -> str:
        """A free port for each that a page names."""
        if named not in self._ports:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self._ports[named] = str(free.getsockname()[1])
        return self._ports[named]


def run_page(
    page: Path, release: str, stack: Stack, folder: Path, environment: Path | None = None
) -> None:
    """Run the blocks of a page for a release.

    Args:
        page: The page.
        release: Its blocks for the other release are left out.
        stack: A stack of this release, for the blocks that start none.
        folder: Where the commands run.
        environment: The folder with the programs of an environment, to run all blocks there,
            those that install something too. Without it, Python runs in this process.

    Raises:
        CommandFailed: A command failed, or a block did not print what the page shows.
        Exception: What Python of the page raised.
    """
    site = Site(stack, folder)
    if "with nodes" in page_words(page):
        _add_nodes(stack)
    namespace: dict[str, object] = {"__name__": "page", **site.names}
    printed = ""
    with Shell(folder, environment) as shell:
        shell.start_anew(site.settings)
        for block in blocks(page):
            if block.runs_with(release, page_words(page)):
                if "new shell" in block.words:
                    shell.start_anew({})
                if block.not_run is None or (block.not_run == "pip" and environment):
                    printed = _run(block, shell, site, namespace, printed)


def _add_nodes(stack: Stack) -> None:
    """A node that is ready, and one that is off."""
    nodes = [
        smd.ComponentCreate(id="x0c0s1b0n0", state="Ready", nid=1),
        smd.ComponentCreate(id="x0c0s2b0n0", state="Off", nid=2),
    ]
    token = auth.StaticToken(stack.mint(sub="operator"))
    login = auth.TokenAuth(token, allowed_origins=[stack.smd_url])
    with smd.Client(stack.smd_url, auth=login) as client:
        client.components.create(smd.ComponentsCreate(components=nodes))


def _run(block: Block, shell: Shell, site: Site, namespace: dict[str, object], printed: str) -> str:
    """Run a block, and return what it printed."""
    if block.file:
        (shell.folder / block.file).write_text(block.text)
    elif "output" in block.words:
        _compare(block, block.text, printed)
    elif block.language == "python":
        return site.public(_run_python(block, shell, site.local(block.text), namespace))
    elif block.language == "sh":
        return site.public(shell.run(site.local(block.text)))
    elif block.language == "console":
        said = ""
        for command, expected in commands(block.text):
            answer = site.public(shell.run(site.local(command), block.status))
            if expected:
                _compare(block, expected, answer)
            said += answer
        return said
    return printed


def _run_python(block: Block, shell: Shell, code: str, namespace: dict[str, object]) -> str:
    if re.search(r"^def test_", code, re.MULTILINE):
        file = shell.folder / f"test_line_{block.line}.py"
        file.write_text(code)
        return shell.run(f"PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 python -m pytest {_PLUGINS} -q {file}")
    printed = io.StringIO()
    if shell.environment_folder is not None:
        file = shell.folder / "program.py"
        file.write_text(code)
        return shell.run(f"python {file}")
    lines_before = "\n" * (block.line - 1)
    with _environment(shell.environment), contextlib.chdir(shell.folder):
        with contextlib.redirect_stdout(printed):
            exec(compile(lines_before + code, str(block.page), "exec"), namespace)
    return printed.getvalue()


@contextlib.contextmanager
def _environment(environment: dict[str, str]) -> Generator[None]:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _compare(block: Block, expected: str, printed: str) -> None:
    parts = (re.escape(part) for part in expected.strip().split("…"))
    if not re.fullmatch(".*?".join(parts), printed.strip(), re.DOTALL):
        raise CommandFailed(f"{block.place} shows:\n{expected}\nIt printed:\n{printed}")


def main(page: str, release: ReleaseName, environment: str, folder: str) -> None:
    """Run a page with the programs of an environment."""
    with Stack(release=release) as stack:
        run_page(Path(page).resolve(), release, stack, Path(folder), Path(environment).resolve())
    print(f"{page}: all steps for release {release} work.")


if __name__ == "__main__":
    page, release, environment, folder = sys.argv[1:]
    main(page, cast("ReleaseName", release), environment, folder)
