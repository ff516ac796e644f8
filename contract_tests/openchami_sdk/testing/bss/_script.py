"""iPXE scripts, word for word as BSS v1.32.2 writes them with its default settings."""

from __future__ import annotations

from urllib.parse import urlsplit

from openchami_sdk.testing.bss._nodes import Host
from openchami_sdk.testing.bss._stores.store import Asked, BootData, CrashError

ADVERTISED = "http://10.0.0.1"
_GATEWAY = "https://api-gw-service-nmn.local/apis/bss"
PATH = "/boot/v1/bootscript"
_RETRY_SECONDS = 30
_WAIT_SECONDS = 10


class UnsignedError(Exception):
    """An image in S3, and no S3 to sign its URL. The message is BSS's."""

    def __init__(self) -> None:
        super().__init__("EmptyStaticCreds: static credentials are empty")


def boot(data: BootData, words: str, asked: Asked, node: Host | None, retry: int) -> str:
    """The script that boots, and asks again when that fails.

    Args:
        words: The command line.
        retry: How often the node has asked before.

    Raises:
        UnsignedError: The kernel or the initrd is in S3.
    """
    return _script(data, words, _retrying(asked, node, retry))


def discover(data: BootData, words: str, asked: Asked, node: Host | None, now: int) -> str:
    """The script of an unknown node's architecture: it boots, and asks again as one that waits.

    Raises:
        UnsignedError: As for `boot`.
    """
    return _script(data, words, _waiting(asked, node, now))


def wait(asked: Asked, node: Host | None, now: int) -> str:
    """The script that waits and asks again, with the architecture."""
    return f"#!ipxe\nsleep {_WAIT_SECONDS}\nchain {_waiting(asked, node, now)}\n\n"


def delay(asked: Asked, node: Host | None, retry: int) -> str:
    """The script that waits while BSS reads its nodes again."""
    return f"#!ipxe\nsleep {_WAIT_SECONDS}\nchain {_retrying(asked, node, retry)}\n\n"


def command_line(data: BootData, asked: Asked, node: Host | None, *, boot_interface: bool) -> str:
    """The kernel's parameters: the node's, the images', and what BSS adds about the node.

    Args:
        boot_interface: Whether BOOTIF is added for a node that asks by its MAC address.

    Raises:
        CrashError: A word that begins with `initrd` comes last, where BSS looks for its end.
    """
    words = " ".join(filter(None, [data.kernel_params, data.initrd_params]))
    words = f"{data.params} {words}" if words else data.params
    added = {
        "xname=": node.id if node else "",
        "nid=": str(node.nid) if node and node.nid is not None else "",
        "bss_referral_token=": data.token,
        "BOOTIF=": "01-" + asked.mac.replace(":", "-") if asked.mac and boot_interface else "",
        "ds=": f"nocloud-net;s={ADVERTISED}/",
    }
    for name, value in added.items():
        if value and not any(word.startswith(name) for word in words.split(" ")):
            words += f" {name}{value}"
    return "initrd=initrd " + _without_initrd(words) if data.initrd else words


def _without_initrd(words: str) -> str:
    """Cut from the first `initrd`, in a word or not, to the next blank."""
    start = words.find("initrd")
    if start < 0:
        return words
    end = words.find(" ", start)
    if end < 0:
        raise CrashError("looks for the end of the initrd parameter and does not find it")
    return words[:start] + words[end:]


def _script(data: BootData, words: str, chain: str) -> str:
    if any(urlsplit(image).scheme == "s3" for image in (data.kernel, data.initrd)):
        raise UnsignedError
    lines = ["#!ipxe", f"kernel --name kernel {data.kernel} {words.strip(' ')} || goto boot_retry"]
    if data.initrd:
        lines.append(f"initrd --name initrd {data.initrd} || goto boot_retry")
    lines += ["boot || goto boot_retry", ":boot_retry", f"sleep {_RETRY_SECONDS}", f"chain {chain}"]
    return "\n".join([*lines, "", ""])


def _retrying(asked: Asked, node: Host | None, retry: int) -> str:
    mac = _mac(asked, node)
    target = f"mac={mac}" if mac else f"name={node.id if node else ''}"
    return f"{_GATEWAY}{PATH}?{target}&retry={retry + 1}"


def _waiting(asked: Asked, node: Host | None, now: int) -> str:
    """Whose script the node asks for next: by MAC address where one is known, else by name."""
    name = asked.name or (node.id if node else "")
    if mac := _mac(asked, node):
        target = f"mac={mac}"
    else:
        target = f"name={name}" if name else f"nid={asked.nid}"
    return f"{_GATEWAY}{PATH}?{target}&arch=${{buildarch}}&ts={now}"


def _mac(asked: Asked, node: Host | None) -> str:
    return asked.mac or next(iter(node.macs or ()) if node else iter(()), "")
