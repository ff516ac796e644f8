"""What BSS makes of selectors: Postgres' ways and etcd's (bss.md §5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import bss, smd
from openchami_sdk.testing._serving.serve import serve

A, B, C = "x1000c0s0b0n0", "x1000c0s0b0n1", "x1000c0s1b0n0"
MAC_OF_B = "02:00:00:00:02:00"
UNKNOWN_MAC = "02:ff:00:00:00:01"
KERNEL = {"kernel": "k"}


class Store:
    """A BSS over the recordings' nodes, and what it holds."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def __call__(self, method: str, **body: Any) -> int:
        return self._client.request(method, "/boot/v1/bootparameters", json=body).status_code

    def get(self, path: str = "/boot/v1/bootparameters", **query: Any) -> httpx.Response:
        return self._client.get(path, params=query)

    def items(self) -> list[dict[str, Any]]:
        """Everything that names nodes, without its cloud-init data, in a fixed order."""
        stored: list[dict[str, Any]] = self.get().json() or []
        items = [item for item in stored if {*item} & {"hosts", "macs", "nids"}]
        for item in items:
            del item["cloud-init"]
        return sorted(items, key=str)


@pytest.fixture(scope="module")
def _clients() -> Iterator[dict[str, httpx.Client]]:
    with serve(smd.create_app()) as inventory:
        apps = [bss.create_app(smd_url=inventory.url, profile=p) for p in ("postgres", "memory")]
        with serve(apps[0]) as first, serve(apps[1]) as second:
            yield {
                "postgres": httpx.Client(base_url=first.url),
                "memory": httpx.Client(base_url=second.url),
            }


def _emptied(client: httpx.Client) -> Store:
    answer = client.post("/_control/reset", json={"fixtures": ["nodes: the recordings'"]})
    assert answer.status_code == 204, answer.text
    return Store(client)


@pytest.fixture
def postgres(_clients: dict[str, httpx.Client]) -> Store:
    """An empty store with Postgres' ways."""
    return _emptied(_clients["postgres"])


@pytest.fixture
def etcd(_clients: dict[str, httpx.Client]) -> Store:
    """An empty store with etcd's ways."""
    return _emptied(_clients["memory"])


def test_postgres_creates_by_the_first_selector_only(postgres: Store) -> None:
    """Of hosts, macs and nids together only the hosts are stored."""
    assert postgres("POST", hosts=[A], macs=[MAC_OF_B], nids=[3], **KERNEL) == 201
    assert postgres.items() == [{"hosts": [A], "kernel": "k"}]


def test_postgres_shares_a_row_between_kinds(postgres: Store) -> None:
    """The same kernel, initrd and parameters are one item, however its nodes were named."""
    postgres("POST", hosts=[A], **KERNEL)
    postgres("POST", macs=[MAC_OF_B.upper()], **KERNEL)
    postgres("POST", nids=[3], **KERNEL)
    assert postgres.items() == [{"hosts": [A], "macs": [MAC_OF_B], "nids": [3], "kernel": "k"}]


def test_postgres_updates_by_every_selector(postgres: Store) -> None:
    """PUT and PATCH change what is there by all selectors; rows that become equal stay two."""
    postgres("POST", hosts=[A], params="a", **KERNEL)
    postgres("POST", macs=[MAC_OF_B], params="b", **KERNEL)
    assert postgres("PUT", hosts=[A], macs=[MAC_OF_B], params="same") == 200
    assert postgres.items() == [
        {"hosts": [A], "kernel": "k", "params": "same"},
        {"macs": [MAC_OF_B], "kernel": "k", "params": "same"},
    ]
    assert postgres("PATCH", hosts=[A], macs=[MAC_OF_B], kernel="k2") == 200
    assert [item["kernel"] for item in postgres.items()] == ["k2", "k2"]
    assert postgres("PATCH", hosts=[A, C], kernel="k3") == 404


def test_postgres_deletes_by_the_first_selector_only(postgres: Store) -> None:
    """Of hosts and macs together only the hosts go; a part that is missing does not matter."""
    postgres("POST", hosts=[A], **KERNEL)
    postgres("POST", macs=[MAC_OF_B], **KERNEL)
    assert postgres("DELETE", hosts=[A, C], macs=[MAC_OF_B]) == 200
    assert postgres.items() == [{"macs": [MAC_OF_B], "kernel": "k"}]


def test_postgres_stores_what_is_named_twice_twice(postgres: Store) -> None:
    """There is no unique key: a list with a double makes two rows."""
    postgres("POST", hosts=[A, A], **KERNEL)
    assert postgres.items() == [{"hosts": [A, A], "kernel": "k"}]


def test_postgres_ignores_new_nodes_beside_a_tag(postgres: Store) -> None:
    """One name that is no node keeps the new nodes of the same list out, not the old ones."""
    postgres("POST", hosts=[A], params="old", **KERNEL)
    assert postgres("PUT", hosts=["Compute", A, B], params="new", **KERNEL) == 200
    assert postgres.items() == [{"hosts": [A], "kernel": "k", "params": "new"}]


@pytest.mark.parametrize("value", ["it's", "a\0b"])
def test_postgres_fails_on_quotes_in_the_history(value: str, postgres: Store) -> None:
    """Values of the history's query reach SQL as they are."""
    assert postgres.get("/boot/v1/endpoint-history", name=value).status_code == 500


def test_etcd_creates_by_the_first_selector_only(etcd: Store) -> None:
    """Of hosts, macs and nids together only the hosts are looked at, and stored."""
    assert etcd("POST", macs=[MAC_OF_B], **KERNEL) == 201
    assert etcd("POST", hosts=[A], nids=[2, 3], **KERNEL) == 201
    assert [item["hosts"] for item in etcd.items()] == [[A], [B]]
    assert etcd("POST", hosts=[A], nids=[99], **KERNEL) == 400


def test_etcd_updates_by_every_selector_it_knows(etcd: Store) -> None:
    """PATCH takes all selectors; what SMD does not know is skipped, what has no entry missed."""
    etcd("PUT", hosts=[A], **KERNEL)
    etcd("PUT", macs=[MAC_OF_B], **KERNEL)
    assert etcd("PATCH", hosts=[A], macs=[UNKNOWN_MAC, MAC_OF_B], nids=[99], params="p") == 200
    assert [item["params"] for item in etcd.items()] == ["p", "p"]
    assert etcd("PATCH", nids=[3], params="p") == 404


def test_etcd_changes_nothing_beside_a_name_without_entry(etcd: Store) -> None:
    """One host without an entry keeps PATCH from all others; the images are added all the same."""
    etcd("PUT", hosts=[A], params="old", **KERNEL)
    assert etcd("PATCH", hosts=[A, C], params="new", kernel="other") == 404
    assert etcd.items() == [{"hosts": [A], "params": "old", "kernel": "k"}]
    assert {"k", "other"} <= {item.get("kernel") for item in etcd.get().json()}


def test_etcd_takes_an_image_s_parameters_where_no_node_is_left(etcd: Store) -> None:
    """A PATCH that names only strangers is one of the image, whose parameters it replaces."""
    etcd("PUT", params="wide", **KERNEL)
    assert etcd("PATCH", macs=[UNKNOWN_MAC], params="wider", **KERNEL) == 200
    assert [item["params"] for item in etcd.get().json()] == ["wider"]
    assert etcd("PATCH", **KERNEL) == 200
    assert "params" not in etcd.get().json()[0]


def test_etcd_finds_an_entry_once_however_it_is_asked_for(etcd: Store) -> None:
    """Two addresses and the NID of one node find it once; its name finds it once more."""
    etcd("PUT", hosts=[B], **KERNEL)
    assert len(etcd.get(mac=[MAC_OF_B, MAC_OF_B.upper()], nid=2).json()) == 1
    assert len(etcd.get(name=B, nid=2).json()) == 2


def test_postgres_finds_equal_items_as_one(postgres: Store) -> None:
    """Rows that became equal are two items of the list of all, and one of a filtered list."""
    postgres("POST", hosts=[A], params="a", **KERNEL)
    postgres("POST", hosts=[B], params="b", **KERNEL)
    assert postgres("PATCH", hosts=[A, B], params="same") == 200
    assert len(postgres.items()) == 2
    (item,) = postgres.get(name=f"{A},{B}").json()
    assert item["hosts"] == [A, B]


def test_postgres_takes_no_image_beside_a_node(postgres: Store) -> None:
    """DELETE with a node and a kernel removes the node; the kernel's other nodes stay."""
    postgres("POST", hosts=[A, B], **KERNEL)
    assert postgres("DELETE", hosts=[A], **KERNEL) == 200
    assert postgres.items() == [{"hosts": [B], "kernel": "k"}]


def test_postgres_cannot_change_all_of_nothing(postgres: Store) -> None:
    """PATCH without a selector needs nodes; PUT without one is content with none."""
    assert postgres("PATCH", params="p") == 404
    assert postgres("PUT", params="p") == 200


def test_etcd_deletes_what_is_there_of_a_list(etcd: Store) -> None:
    """A host that is not there makes it 400; the others are gone all the same."""
    etcd("PUT", hosts=[A], **KERNEL)
    assert etcd("DELETE", hosts=[C, A]) == 400
    assert etcd.items() == []


def test_etcd_keeps_unknown_nids_by_name(etcd: Store) -> None:
    """A NID that SMD does not know is kept as nid99: not found, but deleted by number."""
    etcd("PUT", nids=[99], **KERNEL)
    assert etcd.items() == [{"hosts": ["nid99"], "kernel": "k"}]
    assert etcd.get(nid=99).status_code == 404
    assert etcd.get(name="nid99").status_code == 200
    assert etcd("DELETE", nids=[99]) == 200
    assert etcd.items() == []
