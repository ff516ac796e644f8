"""Boot scripts: which configuration a node boots, and what an unknown node gets."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest

from openchami_sdk import boot
from openchami_sdk.contract.checks.boot._kinds import created, kernel
from openchami_sdk.contract.checks.boot._legacy import off
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("boot.scripts_*", "boot.legacy_scripts_*"),
    pytest.mark.parametrize("tag", ["scripts", "legacy_scripts"]),
]


@attrs.frozen
class Scripts:
    """The boot scripts at the root or below `/boot/v1`."""

    session: Session
    tag: str

    @property
    def operation(self) -> str:
        return f"boot.{self.tag}_get"

    def get(self, **query: str | int) -> boot.Text:
        """The script for a node."""
        script: boot.Text = getattr(self.session.boot, self.tag).get(**query)
        return script


@pytest.fixture
def scripts(session: Session, tag: str) -> Scripts:
    """The scripts, if they are served."""
    if off(session, tag):
        pytest.skip("the legacy API is switched off")
    return Scripts(session, tag)


@pytest.fixture
def node(session: Session) -> Iterator[boot.NodeSpec]:
    """A node of the pool with a NID and a MAC address."""
    spec = boot.NodeSpec(
        xname=session.target.xname_pool[6], nid=session.nid(86), boot_mac=session.mac(86)
    )
    name = session.name("bootable")
    with session.owning(created("/nodes", "metadata.name", name)):
        metadata = boot.MetadataRequest(name=name)
        session.boot.nodes.create(boot.NodeRequest(metadata=metadata, spec=spec))
        yield spec


def _configure(session: Session, word: str, *, host: str = "", mac: str = "") -> None:
    """Create a configuration of the run; it is found by the name in its kernel."""
    hosts, macs = ([one] if one else [] for one in (host, mac))
    spec = boot.BootConfigurationSpec(kernel=kernel(session), params=word, hosts=hosts, macs=macs)
    metadata = boot.MetadataRequest(name=session.name(word))
    session.boot.configurations.create(boot.BootConfigurationRequest(metadata=metadata, spec=spec))


@pytest.mark.needs("create")
def test_a_node_gets_its_script(session: Session, scripts: Scripts, node: boot.NodeSpec) -> None:
    """A node gets the script of the best configuration, by NID or by MAC address."""
    mac, nid = session.mac(86), session.nid(86)
    with session.check("valid", scripts.operation):
        assert scripts.get(mac=mac).kind != "error", "a node that was created is unknown"
    with session.owning(created("/bootconfigurations", "spec.kernel", kernel(session))):
        _configure(session, "by-host", host=node.xname)
        with session.check("valid", scripts.operation):
            script = scripts.get(mac=mac)
            assert script.kind == "node", f"the script is of kind {script.kind}"
            assert f"set kernel {kernel(session)}\n" in script, "the script boots another kernel"
            named = f"# Node: {node.xname} (NID: {nid})\n"
            assert named in script, "the script does not name the node"
            wanted = f"set params by-host BOOTIF=01-{mac.replace(':', '-')}\n"
            assert wanted in script, "the parameters are not those of the configuration"
            assert scripts.get(nid=nid) == script, "the scripts by NID and by MAC address differ"
        _configure(session, "by-mac", mac=mac)
        with session.check("valid", scripts.operation):
            assert "set params by-mac " in scripts.get(mac=mac), (
                "a host takes precedence over a MAC address"
            )


def test_a_stranger_halts(session: Session, scripts: Scripts) -> None:
    """An unknown node gets a script that halts; a request without a node gets 400."""
    with session.check("valid", scripts.operation):
        script = scripts.get(host=session.target.absent_node)
        assert script.kind == "error", f"an unknown node gets a script of kind {script.kind}"
        assert script.endswith("halt\n"), "the script of an unknown node does not halt"
    operation = session.operation(scripts.operation)
    with session.check("errors", operation.id):
        answer = session.raw(operation, operation.path)
        sentence = f"without a node it answers {answer.status_code}, not 400"
        assert answer.status_code == 400, sentence
