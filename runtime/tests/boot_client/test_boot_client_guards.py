"""Requests that boot-service takes, and that match what nobody meant, are refused."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk import boot

pytestmark = pytest.mark.usefixtures("library")

STORED = {
    "apiVersion": "v1",
    "kind": "BootConfiguration",
    "metadata": {
        "name": "blue",
        "uid": "bootconfiguration-1a2b3c4d",
        "createdAt": "2026-01-05T10:00:00.123456789Z",
        "updatedAt": "2026-01-05T10:00:00.123456789Z",
    },
    "spec": {"kernel": "/k", "hosts": ["x1000c0s0b0n0"]},
    "status": {},
}


def _request(**selectors: Any) -> boot.BootConfigurationRequest:
    return boot.BootConfigurationRequest(spec=boot.BootConfigurationSpec(kernel="/k", **selectors))


@pytest.mark.parametrize(
    ("selectors", "says"),
    [
        ({"hosts": ["x1000c0s0b0n*"]}, "spec.hosts holds 'x1000c0s0b0n"),
        ({"hosts": ["default"]}, "spec.hosts holds 'default'"),
        ({"hosts": [""]}, "spec.hosts holds ''"),
        ({"macs": [""]}, "spec.macs holds ''"),
        ({"macs": ["02-00-00-00-01-00"]}, "spec.macs holds '02-00"),
        ({"nids": [0]}, "spec.nids holds 0"),
        ({"nids": [-1]}, "spec.nids holds -1"),
    ],
)
def test_a_selector_that_matches_what_nobody_meant(
    service: Any, selectors: dict[str, Any], says: str
) -> None:
    """No keyword lets these through, in a new configuration, a replaced or a changed one."""
    configurations = boot.Client(service.url).configurations
    update = boot.BootConfigurationUpdate(**selectors)
    with pytest.raises(ValueError, match=says.replace("*", r"\*")):
        configurations.create(_request(**selectors))
    with pytest.raises(ValueError, match=says.replace("*", r"\*")):
        configurations.replace("bootconfiguration-0", _request(**selectors), every_node=True)
    with pytest.raises(ValueError, match=says.removeprefix("spec.").replace("*", r"\*")):
        configurations.update("bootconfiguration-0", update)
    assert service.seen == []


def test_a_configuration_of_every_node_needs_a_keyword(service: Any) -> None:
    """Without selectors it is for every node, which must be meant."""
    service.answer(201, STORED)
    configurations = boot.Client(service.url).configurations
    with pytest.raises(ValueError, match=r"applies to every node.*every_node=True"):
        configurations.create(_request())
    assert service.seen == []
    configurations.create(_request(), every_node=True)
    configurations.create(_request(groups=["blue"]))
    configurations.create(_request(hosts=["x1000c0s0b0n0"]))
    assert len(service.seen) == 3


def test_boot_parameters_of_every_node_need_a_keyword(service: Any) -> None:
    """As with configurations; a NID that is no number would be dropped, and leave every node."""
    parameters = boot.Client(service.url).parameters
    with pytest.raises(ValueError, match=r"every_node=True"):
        parameters.create(boot.BootParametersRequest(kernel="/k"))
    with pytest.raises(ValueError, match="nids holds 'one'"):
        parameters.create(boot.BootParametersRequest(kernel="/k", nids=["one"]))
    assert service.seen == []


@pytest.mark.parametrize("boot_mac", ["020000000100", "02-00-00-00-01-00", "0200.0000.0100"])
def test_a_boot_mac_that_no_configuration_would_match(service: Any, boot_mac: str) -> None:
    """Separators have to agree, so only colons are sent."""
    nodes = boot.Client(service.url).nodes
    spec = boot.NodeSpec(xname="x1000c0s0b0n0", boot_mac=boot_mac)
    with pytest.raises(ValueError, match=r"spec\.boot_mac holds"):
        nodes.create(boot.NodeRequest(spec=spec))
    with pytest.raises(ValueError, match="boot_mac holds"):
        nodes.update("node-0", boot.NodeUpdate(boot_mac=boot_mac))
    assert service.seen == []


@pytest.mark.parametrize(
    "identifier",
    [{"nid": 0}, {"mac": ""}, {"host": "x1000c0s0b0n0\nshell"}, {"host": "*"}, {"mac": "zz"}],
    ids=str,
)
def test_a_script_is_asked_for_a_node(service: Any, identifier: dict[str, Any]) -> None:
    """An identifier is copied into the script, and NID 0 finds a node without one."""
    with pytest.raises(ValueError, match="holds"):
        boot.Client(service.url).scripts.get(**identifier)
    assert service.seen == []
