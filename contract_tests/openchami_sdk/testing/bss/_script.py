"""iPXE scripts, word for word as BSS v1.32.2 writes them with its default settings."""

from __future__ import annotations

from openchami_sdk.testing.bss._nodes import Host
from openchami_sdk.testing.bss._store import Asked, BootData, CrashError

ADVERTISED = "http://10.0.0.1"
_SELF = "https://api-gw-service-nmn.local/apis/bss/boot/v1/bootscript"
_RETRY_SECONDS = 30
_WAIT_SECONDS = 10


def boot(data: BootData, words: str, asked: Asked, node: Host | None, retry: int) -> str:
    """The script that boots, and asks again when that fails. *words*: the command line."""
    if node is not None and not asked.mac and not node.macs:
        target = f"name={node.id}"
    else:
        target = _target(asked, node)
    return _script(data, words, f"{_SELF}?{target}&retry={retry + 1}")


def discover(data: BootData, words: str, asked: Asked, node: Host | None, now: int) -> str:
    """The script of an unknown node's architecture: it boots, and asks again as one that waits."""
    return _script(data, words, _waiting(asked, node, now))


def wait(asked: Asked, node: Host | None, now: int) -> str:
    """The script that waits and asks again, with the architecture."""
    return f"#!ipxe\nsleep {_WAIT_SECONDS}\nchain {_waiting(asked, node, now)}\n\n"


def command_line(data: BootData, asked: Asked, node: Host | None) -> str:
    """The kernel's parameters: the node's, the images', and what BSS adds about the node.

    Raises:
        CrashError: A word that begins with `initrd` comes last, where BSS looks for its end.
    """
    words = " ".join(filter(None, [data.kernel_params, data.initrd_params]))
    words = f"{data.params} {words}" if words else data.params
    added = {
        "xname=": node.id if node else "",
        "nid=": str(node.nid) if node and node.nid is not None else "",
        "bss_referral_token=": data.token,
        "BOOTIF=": "01-" + asked.mac.replace(":", "-") if asked.mac else "",
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
        raise CrashError("it cuts out the word of the initrd, which has no end")
    return words[:start] + words[end:]


def _script(data: BootData, words: str, chain: str) -> str:
    lines = ["#!ipxe", f"kernel --name kernel {data.kernel} {words.strip(' ')} || goto boot_retry"]
    if data.initrd:
        lines.append(f"initrd --name initrd {data.initrd} || goto boot_retry")
    lines += ["boot || goto boot_retry", ":boot_retry", f"sleep {_RETRY_SECONDS}", f"chain {chain}"]
    return "\n".join([*lines, "", ""])


def _waiting(asked: Asked, node: Host | None, now: int) -> str:
    return f"{_SELF}?{_target(asked, node)}&arch=${{buildarch}}&ts={now}"


def _target(asked: Asked, node: Host | None) -> str:
    """Whose script the node asks for next: by MAC address where one is known."""
    if asked.mac:
        return f"mac={asked.mac}"
    if node is not None and node.macs:
        return f"mac={node.macs[0]}"
    return f"name={asked.name}" if asked.name else f"nid={asked.nid}"
