"""A node fetches its cloud-init data and phones home; BSS knows it by its address."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from contract_tests.tests.bss.nodes import ADDRESS, KERNEL, NODE, add_node, read_by
from openchami_sdk import bss, smd
from openchami_sdk.testing import Stack

From = Callable[[str], bss.Client]
NOBODY = "10.9.9.9"


@pytest.fixture
def node(etcd_inventory: smd.Client, etcd_boot: bss.Client, etcd_boot_from: From) -> bss.Client:
    """The client of a compute node with the subrole Worker."""
    add_node(etcd_inventory, role="Compute", sub_role="Worker")
    read_by(etcd_boot, NODE)
    return etcd_boot_from(ADDRESS)


def put(client: bss.Client, name: str, **data: Any) -> None:
    """Store cloud-init data under a node's name or a tag."""
    client.bootparameters.set(
        bss.BootParametersRequest(hosts=[name], cloud_init=bss.CloudInitRequest(**data))
    )


def test_meta_data_of_node_subrole_and_everyone(node: bss.Client, etcd_boot: bss.Client) -> None:
    """The node's data lie over its subrole's, object by object; Global is everyone's."""
    put(etcd_boot, NODE, meta_data={"site": {"rack": 7}, "greeting": "node"})
    put(etcd_boot, "Worker", meta_data={"site": {"row": 2}, "greeting": "worker"})
    put(etcd_boot, "Global", meta_data={"ntp": "10.0.0.1"})
    data = node.cloud_init.get_meta_data()
    assert data["site"] == {"rack": 7, "row": 2}
    assert data["greeting"] == "node"
    assert data["Global"] == {"ntp": "10.0.0.1"}
    assert (data["local-hostname"], data["shasta-type"]) == (NODE, "Compute")
    assert data["instance-id"].startswith(f"{NODE}-")


def test_one_value_of_the_meta_data(node: bss.Client, etcd_boot: bss.Client) -> None:
    """A key names a value of any type, with dots inside objects; an unknown one is not found."""
    put(etcd_boot, NODE, meta_data={"site": {"rack": 7, "name": "north"}})
    assert node.cloud_init.get_meta_data(key="site.rack") == 7
    assert node.cloud_init.get_meta_data(key="site") == {"rack": 7, "name": "north"}
    with pytest.raises(bss.NotFoundError):
        node.cloud_init.get_meta_data(key="site.name.first")


def test_user_data_fall_back_to_role_and_default(node: bss.Client, etcd_boot: bss.Client) -> None:
    """The node's user-data, else its role's, else the default ones, as a cloud-config document."""
    head = f"#cloud-config\nlocal-hostname: {NODE}\n"
    assert node.cloud_init.get_user_data() == head
    for name in ("Default", "Compute", NODE):
        put(etcd_boot, name, user_data={"packages": [name]})
        assert node.cloud_init.get_user_data() == f"{head}packages:\n- {name}\n"


def test_strangers_get_the_defaults(
    node: bss.Client, etcd_boot: bss.Client, etcd_boot_from: From
) -> None:
    """A caller that SMD does not know is served default data and no name."""
    put(etcd_boot, "Default", user_data={"packages": ["vim"]}, meta_data={"greeting": "stranger"})
    stranger = etcd_boot_from(NOBODY)
    assert stranger.cloud_init.get_user_data() == "#cloud-config\npackages:\n- vim\n"
    data = stranger.cloud_init.get_meta_data()
    assert data["greeting"] == "stranger"
    assert "local-hostname" not in data


def test_a_merge_removes_what_is_null(node: bss.Client, etcd_boot: bss.Client) -> None:
    """PATCH merges cloud-init data; a member that is null goes away."""
    put(etcd_boot, NODE, user_data={"packages": ["vim"], "timezone": "UTC"})
    etcd_boot.bootparameters.update(
        bss.BootParametersRequest(
            hosts=[NODE],
            cloud_init=bss.CloudInitRequest(user_data={"packages": ["git"], "timezone": None}),
        )
    )
    assert node.cloud_init.get_user_data().endswith("packages:\n- git\n")


def test_phoning_home(node: bss.Client, etcd_boot: bss.Client, etcd_boot_from: From) -> None:
    """What a node tells is kept with its entry; without an entry, or unknown, it is not found."""
    report = bss.PhoneHomeReport(hostname="n1", pub_key_ed25519="ssh-ed25519 AAAA")
    with pytest.raises(bss.NotFoundError):
        node.cloud_init.phone_home(report)
    etcd_boot.bootparameters.create(bss.BootParametersRequest(hosts=[NODE], kernel=KERNEL))
    assert node.cloud_init.phone_home(report).hosts == [NODE]
    (item,) = etcd_boot.bootparameters.list(name=NODE)
    assert item.kernel == KERNEL
    assert item.cloud_init.phone_home.hostname == "n1"
    assert item.cloud_init.phone_home.pub_key_ed25519 == "ssh-ed25519 AAAA"
    with pytest.raises(bss.NotFoundError):
        etcd_boot_from(NOBODY).cloud_init.phone_home(report)


def test_each_caller_is_noted(node: bss.Client, etcd_boot: bss.Client) -> None:
    """Fetching user-data is written into the endpoint history."""
    node.cloud_init.get_user_data()
    (access,) = etcd_boot.endpoint_history.list(name=NODE)
    assert access.endpoint == bss.HistoryEndpoint.USER_DATA
    assert access.last_epoch > 0


def test_postgres_has_no_cloud_init(openchami_stack: Stack) -> None:
    """Whoever asks for meta-data gets no answer: the connection is closed."""
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{openchami_stack.bss_url}/meta-data")
