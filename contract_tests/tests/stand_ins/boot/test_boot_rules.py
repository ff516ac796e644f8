"""What boot-service takes for a MAC address and for a kernel, beyond the recordings."""

from __future__ import annotations

import pytest

from openchami_sdk.testing.boot._rules import is_host, is_image, is_mac, mac_bytes

MACS = {
    "02:00:00:00:01:00": True,
    "02-AB-cd-00-01-00": True,
    "0200.00aB.0100": True,
    "020000000100": True,
    "0200000001000203": True,
    "02:00:00:00:01:00:02:03": True,
    ":".join(["02"] * 20): True,
    "02" * 20: True,
    ".".join(["0202"] * 10): True,
    "": True,
    "02:00:00:00:01": False,
    "02:00:00:00:01:00:02": False,
    "02:00-00:00:01:00": False,
    "0200:0000:0100": False,
    "02.00.00.00.01.00": False,
    "0200.0000.010": False,
    "02000000010": False,
    "02:00:00:00:01:0g": False,
    "02:00:00:00:01:00\n": False,
}
IMAGES = {
    "http:": True,
    "HTTPS://h/k": True,
    "http:relative%zz": True,
    "http://[fe80::1%25en0]:80/k": True,
    "http://user:p@ss@h:8080/k?a=%zz": True,
    "http://h%C3%A9/k": True,
    "http://h%25x/k": True,
    "//no-scheme": True,
    "/ with blank": True,
    "/": False,
    "http://h:80:81/k": False,
    "http://h:port/k": False,
    "http://a b/k": False,
    "http://h%41/k": False,
    "http://[::1/k": False,
    "http://[127.0.0.1]/k": False,
    "http://h/%zz": False,
    "http://h/k#%zz": False,
    "http://h/\n": False,
    "http://h^/k": False,
    " http://h/k": False,
    "ftp://h/k": False,
    "k": False,
    "": False,
}


@pytest.mark.parametrize("text", MACS)
def test_mac_addresses(text: str) -> None:
    """6, 8 or 20 bytes, all with the same separator or none."""
    assert is_mac(text) is MACS[text]


@pytest.mark.parametrize("text", IMAGES)
def test_kernels(text: str) -> None:
    """What Go parses as an http(s) URL, and absolute paths."""
    assert is_image(text) is IMAGES[text]


def test_hosts() -> None:
    """Patterns end where a number could begin."""
    accepted = ["x1c2s3b4n*", "x1c2s3b*", "x1c2s*", "x1c*", "x*", "x1c2s3b4n5", "default", ""]
    refused = ["*", "x1*", "x1c2s3b4n5*", "x1c2s3b4", "X1c2s3b4n5", "x1c2s3b4n٥", "x1c2s3b4n5\n"]
    assert [host for host in accepted + refused if is_host(host)] == accepted


def test_the_digits_of_a_mac_address() -> None:
    """Whatever its spelling."""
    assert mac_bytes("02AB.cd00.0001") == mac_bytes("02-ab-CD-00-00-01") == "02abcd000001"
