"""Requests for SMD's inventory with odd paths, odd values and things that are there twice."""

from __future__ import annotations

import httpx
import pytest

V2 = "/hsm/v2"
INVENTORY, COMPONENTS = f"{V2}/Inventory", f"{V2}/State/Components"
ENDPOINTS, CHILDREN = f"{INVENTORY}/RedfishEndpoints", f"{INVENTORY}/ComponentEndpoints"
INTERFACES = f"{INVENTORY}/EthernetInterfaces"
ONE, BMC = f"{INTERFACES}/b42e99000001", "x3000c0s1b0"
QUERY_FAILED = "failed to query DB."


@pytest.mark.parametrize(
    ("method", "path", "sentence"),
    [
        ("GET", f"{COMPONENTS}/x0%00", QUERY_FAILED),
        ("GET", f"{V2}/Defaults/NodeMaps/x0%00", QUERY_FAILED),
        ("GET", f"{ENDPOINTS}/x0%00", QUERY_FAILED),
        ("DELETE", f"{INVENTORY}/Hardware/x0%00", QUERY_FAILED),
        ("GET", f"{INVENTORY}/HardwareByFRU/a%00b", QUERY_FAILED),
        ("GET", f"{INVENTORY}/HardwareByFRU/History/a%00b", QUERY_FAILED),
        ("GET", f"{INVENTORY}/Hardware?manufacturer=%00", QUERY_FAILED),
        ("GET", f"{INVENTORY}/Hardware/History?fruid=%00", QUERY_FAILED),
        ("GET", f"{INTERFACES}?Network=%00", QUERY_FAILED),
        ("GET", f"{INTERFACES}/%00", QUERY_FAILED),
        ("DELETE", f"{INTERFACES}/%00", "DB query failed."),
        ("DELETE", f"{INTERFACES}/%00/IPAddresses/a", "DB query failed."),
        ("GET", f"{INVENTORY}/HardwareByFRU/%FF", QUERY_FAILED),
        ("DELETE", f"{INVENTORY}/HardwareByFRU/%FF", QUERY_FAILED),
        ("GET", f"{INVENTORY}/HardwareByFRU/History/%C3", QUERY_FAILED),
        ("DELETE", f"{INTERFACES}/%FF/IPAddresses/a", "DB query failed."),
    ],
)
def test_the_database_takes_no_null_character_and_only_utf_8(
    smd: httpx.Client, method: str, path: str, sentence: str
) -> None:
    """It fails wherever it is asked for a text with another byte."""
    answer = smd.request(method, path)
    assert (answer.status_code, answer.json()["detail"]) == (500, sentence)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{COMPONENTS}/x%FF", 404),
        (f"{V2}/Defaults/NodeMaps/x%FF", 404),
        (f"{INVENTORY}/Hardware/x%FF", 404),
        (f"{ENDPOINTS}/x%FF", 404),
        (f"{CHILDREN}/x%FF", 404),
        (f"{INTERFACES}/%FF", 404),
        (f"{INVENTORY}/HardwareByFRU/%ff", 404),
        (f"{INVENTORY}/HardwareByFRU?fruid=%FF", 200),
        (f"{V2}/groups/%FF", 400),
        (f"{V2}/Subscriptions/SCN/%FF", 400),
    ],
)
def test_bytes_that_are_not_utf_8_are_replaced_before_the_database_sees_them(
    smd: httpx.Client, path: str, status: int
) -> None:
    """In names that are put in lower case, and in queries; escapes in lower case stay escapes."""
    assert smd.get(path).status_code == status


def test_a_sentence_has_a_replacement_for_each_byte_that_is_not_utf_8(smd: httpx.Client) -> None:
    answer = smd.get(f"{V2}/Subscriptions/SCN/%FF%FE")
    assert answer.json()["detail"] == "Invalid id - " + 2 * "\N{REPLACEMENT CHARACTER}"


def test_what_is_no_value_is_said_before_the_database_fails(smd: httpx.Client) -> None:
    """A filter that makes no sense is refused first."""
    answer = smd.get(f"{INTERFACES}?Network=%00&Type=nonsense")
    assert (answer.status_code, answer.json()["detail"]) == (400, "Invalid HMS type.")


def test_blanks_around_the_xname_of_an_endpoint(smd: httpx.Client) -> None:
    """Reading a Redfish endpoint drops them; deleting one, and component endpoints, do not."""
    body = {"ID": BMC, "SchemaVersion": 1, "Systems": [{"uuid": "u", "uri": "/redfish/v1/S"}]}
    smd.post(ENDPOINTS, json=body).raise_for_status()
    assert smd.get(f"{ENDPOINTS}/%20{BMC}").status_code == 200
    assert smd.get(f"{CHILDREN}/{BMC}n0%20").status_code == 404
    for path in (f"{ENDPOINTS}/%20{BMC}", f"{CHILDREN}/%20{BMC}n0"):
        refusal = smd.delete(path)
        assert refusal.status_code == 400
        assert refusal.json()["detail"] == "Argument was not a valid xname ID"


def test_a_disabled_endpoint_empties_its_components_once(smd: httpx.Client) -> None:
    """Another change of it leaves them as they have become, unless it says Enabled once more."""
    body = {"ID": BMC, "SchemaVersion": 1, "Systems": [{"uuid": "u", "uri": "/redfish/v1/S"}]}
    smd.post(ENDPOINTS, json=body).raise_for_status()
    path, node = f"{ENDPOINTS}/{BMC}", f"{COMPONENTS}/{BMC}n0"
    smd.patch(path, json={"Enabled": False}).raise_for_status()
    smd.patch(f"{node}/StateData", json={"State": "Off", "Force": True}).raise_for_status()
    smd.patch(path, json={"Name": "one"}).raise_for_status()
    assert smd.get(node).json()["State"] == "Off"
    smd.patch(path, json={"Name": "two", "Enabled": False}).raise_for_status()
    assert smd.get(node).json()["State"] == "Empty"


def test_a_new_address_replaces_any_other_address_in_the_names(smd: httpx.Client) -> None:
    """Also where the endpoint had an IP address as its name and none beside it."""
    smd.post(ENDPOINTS, json={"ID": BMC}).raise_for_status()
    change = {"IPAddress": "10.1.0.2", "Hostname": "10.1.0.1", "FQDN": "10.1.0.1"}
    endpoint = smd.patch(f"{ENDPOINTS}/{BMC}", json=change).json()
    assert (endpoint["Hostname"], endpoint["FQDN"]) == ("10.1.0.2", "10.1.0.2")
    named = smd.patch(f"{ENDPOINTS}/{BMC}", json={"Hostname": "b", "FQDN": "b"}).json()
    assert (named["Hostname"], named["IPAddress"]) == ("b", "10.1.0.2")


def test_an_address_that_is_there_twice(smd: httpx.Client) -> None:
    """Both entries change and go together."""
    addresses = [{"IPAddress": "a", "Network": "1"}, {"IPAddress": "a"}, {"IPAddress": "b"}]
    body = {"MACAddress": "b42e99000001", "IPAddresses": addresses}
    smd.post(INTERFACES, json=body).raise_for_status()
    smd.patch(f"{ONE}/IPAddresses/a", json={"Network": "2"}).raise_for_status()
    entry = {"IPAddress": "a", "Network": "2"}
    assert smd.get(f"{ONE}/IPAddresses").json() == [entry, entry, {"IPAddress": "b"}]
    assert smd.delete(f"{ONE}/IPAddresses/a").json()["message"] == "deleted 1 entry"
    assert smd.get(f"{ONE}/IPAddresses").json() == [{"IPAddress": "b"}]


def test_a_put_speaks_of_the_xname_as_it_was_sent(smd: httpx.Client) -> None:
    """Where the body has one it is quoted as it stands there, else as the path has it."""
    maps = f"{V2}/Defaults/NodeMaps/x0c0"
    for body, quoted in (({"ID": " X0C0"}, " X0C0"), ({}, "x0c0")):
        refusal = smd.put(maps, json={"NID": 1, **body}).json()["detail"]
        assert f"xname ID '{quoted}' is invalid" in refusal
    power = {"id": "NODE ", "poweredBy": ["x0m0"]}
    refusal = smd.put(f"{V2}/sysinfo/powermaps/node", json=power).json()["detail"]
    assert refusal == "couldn't validate PowerMap data: xname ID 'NODE ' is invalid"
