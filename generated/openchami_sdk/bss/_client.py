# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The clients of OpenCHAMI Boot Script Service (BSS): the resources that they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from openchami_sdk import core
from openchami_sdk.core.lazy import kept_property

if TYPE_CHECKING:
    from ._resources.bootparameters import AsyncBootparametersResource, BootparametersResource
    from ._resources.bootscript import AsyncBootscriptResource, BootscriptResource
    from ._resources.cloud_init import AsyncCloudInitResource, CloudInitResource
    from ._resources.dumpstate import AsyncDumpstateResource, DumpstateResource
    from ._resources.endpoint_history import AsyncEndpointHistoryResource, EndpointHistoryResource
    from ._resources.hosts import AsyncHostsResource, HostsResource
    from ._resources.service import AsyncServiceResource, ServiceResource
    from ._resources.state_changes import AsyncStateChangesResource, StateChangesResource


_OTHER_SERVICES = (
    (
        '^application/json(;version=v1|\\n\\{"(boot-parameters"|type":"about:blank"|service_name":"boot-|error":"Unsupported))',
        "This is boot-service, which replaces BSS in OpenCHAMI v0.2; use openchami_sdk.boot.",
        True,
    ),
    (
        "^text/plain\\n#!ipxe\\n# (Minimal |Error )?iPXE Boot Script\\n",
        "This is boot-service, which replaces BSS in OpenCHAMI v0.2; use openchami_sdk.boot.",
        True,
    ),
    (
        "^text/plain; charset=utf-8\\n404 page not found",
        "This server does not have the path: check that the base URL is that of BSS. OpenCHAMI v0.2 has boot-service instead; use openchami_sdk.boot.",
        False,
    ),
)


class Client(core.Client):
    """A client for OpenCHAMI Boot Script Service (BSS) 1.32.2-7-ge4894b0.

    Its arguments and `send` are those of `openchami_sdk.core.Client`.
    """

    __module__ = "openchami_sdk.bss"
    service_name: ClassVar[str] = "bss"
    service_version: ClassVar[str] = "1.32.2-7-ge4894b0"
    path_prefix: ClassVar[str] = "/boot/v1"
    probe: ClassVar[str] = "/boot/v1/bootparameters?name=x0c0s0b0n0"
    other_services: ClassVar[tuple[tuple[str, str, bool], ...]] = _OTHER_SERVICES

    @kept_property
    def bootparameters(self) -> BootparametersResource:
        """What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""
        from ._resources.bootparameters import BootparametersResource

        return BootparametersResource(self)

    @kept_property
    def bootscript(self) -> BootscriptResource:
        """The iPXE script with which a node boots."""
        from ._resources.bootscript import BootscriptResource

        return BootscriptResource(self)

    @kept_property
    def cloud_init(self) -> CloudInitResource:
        """Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
        `X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
        """
        from ._resources.cloud_init import CloudInitResource

        return CloudInitResource(self)

    @kept_property
    def dumpstate(self) -> DumpstateResource:
        """All that BSS knows, for debugging."""
        from ._resources.dumpstate import DumpstateResource

        return DumpstateResource(self)

    @kept_property
    def endpoint_history(self) -> EndpointHistoryResource:
        """When nodes last asked for their boot script or user data."""
        from ._resources.endpoint_history import EndpointHistoryResource

        return EndpointHistoryResource(self)

    @kept_property
    def hosts(self) -> HostsResource:
        """The nodes as BSS last read them from SMD."""
        from ._resources.hosts import HostsResource

        return HostsResource(self)

    @kept_property
    def service(self) -> ServiceResource:
        """The state of BSS, of its store and of its connection to SMD."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)

    @kept_property
    def state_changes(self) -> StateChangesResource:
        """State change notifications, with which the notification service tells BSS about changed
        nodes.
        """
        from ._resources.state_changes import StateChangesResource

        return StateChangesResource(self)


class AsyncClient(core.AsyncClient):
    """A client for OpenCHAMI Boot Script Service (BSS) 1.32.2-7-ge4894b0.

    Its arguments and `send` are those of `openchami_sdk.core.AsyncClient`.
    """

    __module__ = "openchami_sdk.bss"
    service_name: ClassVar[str] = "bss"
    service_version: ClassVar[str] = "1.32.2-7-ge4894b0"
    path_prefix: ClassVar[str] = "/boot/v1"
    probe: ClassVar[str] = "/boot/v1/bootparameters?name=x0c0s0b0n0"
    other_services: ClassVar[tuple[tuple[str, str, bool], ...]] = _OTHER_SERVICES

    @kept_property
    def bootparameters(self) -> AsyncBootparametersResource:
        """What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""
        from ._resources.bootparameters import AsyncBootparametersResource

        return AsyncBootparametersResource(self)

    @kept_property
    def bootscript(self) -> AsyncBootscriptResource:
        """The iPXE script with which a node boots."""
        from ._resources.bootscript import AsyncBootscriptResource

        return AsyncBootscriptResource(self)

    @kept_property
    def cloud_init(self) -> AsyncCloudInitResource:
        """Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
        `X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
        """
        from ._resources.cloud_init import AsyncCloudInitResource

        return AsyncCloudInitResource(self)

    @kept_property
    def dumpstate(self) -> AsyncDumpstateResource:
        """All that BSS knows, for debugging."""
        from ._resources.dumpstate import AsyncDumpstateResource

        return AsyncDumpstateResource(self)

    @kept_property
    def endpoint_history(self) -> AsyncEndpointHistoryResource:
        """When nodes last asked for their boot script or user data."""
        from ._resources.endpoint_history import AsyncEndpointHistoryResource

        return AsyncEndpointHistoryResource(self)

    @kept_property
    def hosts(self) -> AsyncHostsResource:
        """The nodes as BSS last read them from SMD."""
        from ._resources.hosts import AsyncHostsResource

        return AsyncHostsResource(self)

    @kept_property
    def service(self) -> AsyncServiceResource:
        """The state of BSS, of its store and of its connection to SMD."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)

    @kept_property
    def state_changes(self) -> AsyncStateChangesResource:
        """State change notifications, with which the notification service tells BSS about changed
        nodes.
        """
        from ._resources.state_changes import AsyncStateChangesResource

        return AsyncStateChangesResource(self)
