"""What BSS says of what it refuses, where a recording masks it or has none (facts of main)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import bss, smd
from openchami_sdk.testing._serving.serve import serve

PARAMETERS = "/boot/v1/bootparameters"
A = "x1000c0s0b0n0"


@pytest.fixture(scope="module")
def _stores() -> Iterator[dict[str, httpx.Client]]:
    with serve(smd.create_app()) as inventory:
        apps = [bss.create_app(smd_url=inventory.url, profile=p) for p in ("postgres", "memory")]
        with (
            serve(apps[0]) as first,
            serve(apps[1]) as second,
            httpx.Client(base_url=first.url) as postgres,
            httpx.Client(base_url=second.url) as etcd,
        ):
            yield {"postgres": postgres, "etcd": etcd}


def emptied(client: httpx.Client) -> httpx.Client:
    answer = client.post("/_control/reset", json={"fixtures": ["nodes: the recordings'"]})
    assert answer.status_code == 204, answer.text
    return client


@pytest.fixture
def postgres(_stores: dict[str, httpx.Client]) -> httpx.Client:
    """An empty BSS with Postgres."""
    return emptied(_stores["postgres"])


@pytest.fixture
def etcd(_stores: dict[str, httpx.Client]) -> httpx.Client:
    """An empty BSS with etcd's store."""
    return emptied(_stores["etcd"])


def said(answer: httpx.Response, status: int) -> str:
    """The detail of an answer with that status."""
    assert answer.status_code == status, answer.text
    detail: str = answer.json()["detail"]
    return detail


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ('{"hosts": [', "unexpected EOF"),
        ("hosts=x", "invalid character 'h' looking for beginning of value"),
        ("[]", "json: cannot unmarshal array into Go value of type bssTypes.BootParams"),
        (
            '{"nids": ["1"]}',
            "json: cannot unmarshal string into Go struct field BootParams.nids of type int32",
        ),
        (
            '{"nids": [9223372036854775808]}',
            "json: cannot unmarshal number 9223372036854775808 into Go struct field "
            "BootParams.nids of type int32",
        ),
        (
            '{"nids": [1.5]}',
            "json: cannot unmarshal number 1.5 into Go struct field BootParams.nids of type int32",
        ),
        (
            '{"nids": [1e2]}',
            "json: cannot unmarshal number 1e2 into Go struct field BootParams.nids of type int32",
        ),
        (
            '{"kernel": 5}',
            "json: cannot unmarshal number into Go struct field BootParams.kernel of type string",
        ),
        (
            '{"hosts": "x0"}',
            "json: cannot unmarshal string into Go struct field BootParams.hosts of type []string",
        ),
        (
            '{"hosts": [true]}',
            "json: cannot unmarshal bool into Go struct field BootParams.hosts of type string",
        ),
        (
            '{"cloud-init": {"meta-data": "text"}}',
            "json: cannot unmarshal string into Go struct field CloudInit.cloud-init.meta-data "
            "of type bssTypes.CloudDataType",
        ),
        (
            '{"cloud-init": {"phone-home": {"fqdn": {}}}}',
            "json: cannot unmarshal object into Go struct field PhoneHome.cloud-init.phone-home."
            "fqdn of type string",
        ),
        (
            '{"cloud-init": {"user-data": {"a": 1e999}}}',
            "json: cannot unmarshal number 1e999 into Go struct field CloudInit.cloud-init."
            "user-data of type float64",
        ),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_bodies_that_are_refused(method: str, body: str, sentence: str, etcd: httpx.Client) -> None:
    """Each write says what its JSON reader says."""
    answer = etcd.request(method, PARAMETERS, content=body)
    assert said(answer, 400) == f"Bad Request: {sentence}"


def test_members_that_come_twice(etcd: httpx.Client) -> None:
    """Objects are joined, null keeps a text and empties a list, otherwise the last one counts."""
    body = f"""{{
        "hosts": ["{A}"], "nids": [5], "NIDs": null,
        "kernel": "http://k", "kernel": null, "initrd": "http://i", "Initrd": "http://j",
        "cloud-init": {{"meta-data": {{"a": {{"x": 1}}, "b": 1}}, "phone-home": {{"fqdn": "f"}}}},
        "cloud-init": {{"meta-data": {{"a": {{"y": 2}}}}, "phone-home": {{"hostname": "h"}}}}
    }}"""
    assert etcd.put(PARAMETERS, content=body).status_code == 200
    (stored,) = etcd.get(PARAMETERS, params={"name": A}).json()
    assert (stored["kernel"], stored["initrd"]) == ("http://k", "http://j")
    assert stored["cloud-init"]["meta-data"] == {"a": {"y": 2}, "b": 1}
    phone_home = stored["cloud-init"]["phone-home"]
    assert (phone_home["fqdn"], phone_home["hostname"]) == ("f", "h")


def test_data_that_are_nested_deeply(etcd: httpx.Client) -> None:
    """Free-form data may be nested as deeply as Python's JSON reader goes."""
    nested = '{"a": ' * 800 + "1" + "}" * 800
    body = f'{{"hosts": ["{A}"], "kernel": "http://k", "cloud-init": {{"user-data": {nested}}}}}'
    assert etcd.put(PARAMETERS, content=body).status_code == 200


def test_the_body_of_a_get(etcd: httpx.Client) -> None:
    """A filter in the body that cannot be read is repeated; one in the query makes up for it."""
    answer = etcd.request("GET", PARAMETERS, content="{} x")
    assert said(answer, 400) == (
        "Failed to interpret request body '{} x': invalid character 'x' after top-level value"
    )
    answer = etcd.request("GET", PARAMETERS, content="x", params={"name": A})
    assert said(answer, 404) == "Cannot find boot parameters for requested Hosts"


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        ({"name": A, "nid": 1}, "Hosts or NIDs"),
        ({"name": A, "mac": "02:ff:00:00:00:01", "nid": 99}, "Hosts, MACs or NIDs"),
        ({"mac": "it's"}, "MACs"),
    ],
)
def test_all_that_was_not_found(
    asked: dict[str, Any], what: str, etcd: httpx.Client, postgres: httpx.Client
) -> None:
    """One sentence names every kind that was asked for."""
    for client in (etcd, postgres):
        answer = client.get(PARAMETERS, params=asked)
        assert said(answer, 404) == f"Cannot find boot parameters for requested {what}"


@pytest.mark.parametrize(
    ("host", "sentence"),
    [
        ("x1000c0s0b0", "invalid xname type: NodeBMC"),
        ("x1000c0s0", "invalid xname type: ComputeModule"),
        ("X1000C0S0B0N0", "invalid xname: X1000C0S0B0N0"),
        ("it's", "invalid xname: it's"),
    ],
)
def test_names_that_are_no_node_s(host: str, sentence: str, etcd: httpx.Client) -> None:
    """A name is no xname, or the xname of something else, which is told."""
    answer = etcd.post(PARAMETERS, json={"hosts": [host], "kernel": "k"})
    assert said(answer, 400) == f"Bad Request: {sentence}"


QUERY = "postgres.Get: GetBootConfigsAll: unable to query database"
SYNTAX = 'pq: syntax error at or near "s"'


@pytest.mark.parametrize(
    ("method", "body", "status", "sentence"),
    [
        (
            "POST",
            {"hosts": ["x1000c0s1b0n0"], "kernel": "k", "params": "it's"},
            400,
            "Bad Request: postgres.Add: could not get boot configs by kernel/initrd URI or "
            f"params: {QUERY}: {SYNTAX}",
        ),
        ("PUT", {"hosts": [A], "params": "it's"}, 400, "No data"),
        (
            "PATCH",
            {"hosts": [A], "params": "it's $1 %s; drop"},
            404,
            f"Not Found: postgres.Update: {QUERY}: {SYNTAX}",
        ),
        (
            "PATCH",
            {"hosts": [A], "params": "ends'"},
            404,
            f"Not Found: postgres.Update: {QUERY}: pq: unterminated quoted string at or near "
            "\"'ends'';\"",
        ),
        (
            "PATCH",
            {"hosts": [A], "params": "a\0b"},
            404,
            f"Not Found: postgres.Update: {QUERY}: pq: invalid message format",
        ),
        (
            "PATCH",
            {"hosts": ["it's"], "params": "p"},
            404,
            "Not Found: postgres.Update: error checking node existence for macs=[] "
            f"xnames=[it's] nids=[]: could not query node table in boot database: {SYNTAX}",
        ),
        (
            "DELETE",
            {"params": "it's"},
            400,
            f"postgres.Delete: could not perform boot config deletion in database: {SYNTAX}",
        ),
        (
            "DELETE",
            {"macs": ["it's"]},
            400,
            "postgres.Delete: error deleting Node(s): could not perform node deletion in "
            f"database: {SYNTAX}",
        ),
    ],
)
def test_a_quote_reaches_sql(
    method: str, body: dict[str, Any], status: int, sentence: str, postgres: httpx.Client
) -> None:
    """Postgres complains of what follows a quote; nothing is changed."""
    postgres.post(PARAMETERS, json={"hosts": [A], "kernel": "k", "params": "old"})
    assert said(postgres.request(method, PARAMETERS, json=body), status) == sentence
    (item,) = postgres.get(PARAMETERS).json()
    assert (item["hosts"], item["params"]) == ([A], "old")


def test_a_doubled_quote_is_one_for_sql(postgres: httpx.Client) -> None:
    """Two quotes in a row are text to SQL: the parameters are stored as they were sent."""
    postgres.post(PARAMETERS, json={"hosts": [A], "kernel": "k", "params": "old"})
    changed = postgres.patch(PARAMETERS, json={"hosts": [A], "params": "it''s"})
    assert changed.status_code == 200
    assert postgres.get(PARAMETERS).json()[0]["params"] == "it''s"


def test_the_history_says_what_failed(etcd: httpx.Client, postgres: httpx.Client) -> None:
    """The words of the query are quoted in the sentence, with the store's own complaint."""
    path = "/boot/v1/endpoint-history"
    answer = etcd.get(path, params={"endpoint": 'a"b'})
    assert said(answer, 500) == (
        'Failed to search for name="", endpoint="a\\"b": '
        'invalid search combination of name () and endpoint (a"b)'
    )
    answer = postgres.get(path, params={"name": "it's"})
    assert said(answer, 500) == (
        'Failed to search for name="it\'s", endpoint="": postgres.SearchEndpointAccesses: '
        f"Could not query endpoint access table in boot database: {SYNTAX}"
    )


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ({"mac": "02:ff:00:00:00:01"}, "MAC 02:ff:00:00:00:01"),
        ({"mac": "02:00:00:00:01:00"}, f"MAC 02:00:00:00:01:00 ({A})"),
        ({"nid": 1}, f"NID 1 ({A})"),
        ({"nid": 99}, "NID 99"),
        ({"name": A}, A),
        ({"name": "stranger"}, "stranger"),
    ],
)
def test_whom_no_script_is_for(query: dict[str, Any], who: str, etcd: httpx.Client) -> None:
    """The sentence names the node as it was asked for, and its xname where SMD has one."""
    answer = etcd.get("/boot/v1/bootscript", params={**query, "arch": "arm64"})
    assert said(answer, 404) == (
        f"Unknown {who} architecture arm64: this host not configured for booting."
    )


def test_hosts_are_looked_up_in_turn(etcd: httpx.Client) -> None:
    """The first that is not there is named, before a NID that is no number."""
    answer = etcd.get("/boot/v1/hosts", params={"name": f"{A},nobody", "nid": "x"})
    assert said(answer, 404) == "Not Found - Unknown host name 'nobody'"
    answer = etcd.get("/boot/v1/hosts", params={"name": A, "nid": "1,x"})
    assert said(answer, 400) == "Bad Request - Invalid nid 'x'"
    # A NID is not cut to 32 bits here, as it is for boot parameters.
    answer = etcd.get("/boot/v1/hosts", params={"nid": 2**32 + 1})
    assert said(answer, 404) == "Not Found - Unknown NID '4294967297'"


def test_paths_are_taken_as_sent(etcd: httpx.Client) -> None:
    """A letter that is escaped without need makes another path, which there is not."""
    assert etcd.get("/boot/v1/hosts/").status_code == 200
    for path in ("%68osts", "%68osts/", "hosts%2F", "ho%0Asts"):
        answer = etcd.get(f"/boot/v1/{path}")
        assert (answer.status_code, answer.text) == (404, "404 page not found\n")


def test_what_a_history_was_asked_for_is_quoted(etcd: httpx.Client) -> None:
    """As Go quotes it; the reason behind it repeats it as it was sent."""
    asked = '\a\n\x01\x7f\xa0\\"é\u2028\U000e0001'
    answer = etcd.get("/boot/v1/endpoint-history", params={"endpoint": asked})
    quoted = r"\a\n\x01\x7f\u00a0" + r"\\\"é\u2028\U000e0001"
    assert said(answer, 500) == (
        f'Failed to search for name="", endpoint="{quoted}": '
        f"invalid search combination of name () and endpoint ({asked})"
    )
