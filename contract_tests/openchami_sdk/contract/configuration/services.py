"""The services that the suite checks, with what their descriptions do not say."""

from __future__ import annotations

import attrs


@attrs.frozen
class Service:
    """One service. Target files, its client and its description use the same name for it.

    `title`: its name in messages. `ready`: a read that a healthy service answers with 200, without
    a token. `protected`: a read that is answered 401 without a valid token, where tokens are
    checked.
    """

    title: str
    ready: str
    protected: str


SERVICES = {
    "smd": Service("SMD", ready="/hsm/v2/service/ready", protected="/hsm/v2/groups"),
    "bss": Service("BSS", ready="/boot/v1/service/status", protected="/boot/v1/bootparameters"),
    "boot": Service("boot-service", ready="/health", protected="/bmcs"),
}
"""By name, in the order of reports. A new service needs an entry here, a folder of checks, and its
client in `Session`."""

STACKS = {"v0.1": ("smd", "bss"), "v0.2": ("smd", "boot")}
"""The services of the local stack, by release."""
