# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""The clients of OpenCHAMI Boot Service (boot-service): the resources that they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from openchami_sdk import core
from openchami_sdk.core.lazy import kept_property

if TYPE_CHECKING:
    from ._resources.bmcs import AsyncBmcsResource, BmcsResource
    from ._resources.configurations import AsyncConfigurationsResource, ConfigurationsResource
    from ._resources.legacy_parameters import (
        AsyncLegacyParametersResource,
        LegacyParametersResource,
    )
    from ._resources.legacy_scripts import AsyncLegacyScriptsResource, LegacyScriptsResource
    from ._resources.legacy_service import AsyncLegacyServiceResource, LegacyServiceResource
    from ._resources.nodes import AsyncNodesResource, NodesResource
    from ._resources.parameters import AsyncParametersResource, ParametersResource
    from ._resources.scripts import AsyncScriptsResource, ScriptsResource
    from ._resources.service import AsyncServiceResource, ServiceResource


class Client(core.Client):
    """A client for OpenCHAMI Boot Service (boot-service) 0.3.2.

    Its arguments and `send` are those of `openchami_sdk.core.Client`.
    """

    __module__ = "openchami_sdk.boot"
    service_name: ClassVar[str] = "boot"
    service_version: ClassVar[str] = "0.3.2"
    path_prefix: ClassVar[str] = "/boot/v1"
    gateway_prefix: ClassVar[str] = "/boot-service"
    wants_token: ClassVar[bool] = False

    @kept_property
    def bmcs(self) -> BmcsResource:
        """BMCs. The service only keeps them; no boot script depends on one."""
        from ._resources.bmcs import BmcsResource

        return BmcsResource(self)

    @kept_property
    def configurations(self) -> ConfigurationsResource:
        """Boot configurations: kernel, initrd and command line, and the nodes they are for. A node
        gets the one with the most points (100 for its MAC address, 75 for its NID, 50 for its
        xname or host name, 25 for a group, 1 for a configuration without any selector), then
        the highest priority, then the first name.
        """
        from ._resources.configurations import ConfigurationsResource

        return ConfigurationsResource(self)

    @kept_property
    def legacy_parameters(self) -> LegacyParametersResource:
        """Boot parameters below `/boot/v1`, where BSS has them; not served with
        `--enable-legacy-api=false`. They are no boot parameters of BSS: lists are inside an
        object, NIDs are texts, and statuses differ.
        """
        from ._resources.legacy_parameters import LegacyParametersResource

        return LegacyParametersResource(self)

    @kept_property
    def legacy_scripts(self) -> LegacyScriptsResource:
        """Boot scripts below `/boot/v1`; not served with `--enable-legacy-api=false`."""
        from ._resources.legacy_scripts import LegacyScriptsResource

        return LegacyScriptsResource(self)

    @kept_property
    def legacy_service(self) -> LegacyServiceResource:
        """The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""
        from ._resources.legacy_service import LegacyServiceResource

        return LegacyServiceResource(self)

    @kept_property
    def nodes(self) -> NodesResource:
        """Nodes, as boot-service knows them. Those of SMD are written by its synchronisation,
        whole, every few minutes; a boot script never asks SMD.
        """
        from ._resources.nodes import NodesResource

        return NodesResource(self)

    @kept_property
    def parameters(self) -> ParametersResource:
        """Boot parameters in BSS's words, a view of the boot configurations. It hides names,
        groups, priorities and uids: prefer the configurations themselves.
        """
        from ._resources.parameters import ParametersResource

        return ParametersResource(self)

    @kept_property
    def scripts(self) -> ScriptsResource:
        """The iPXE script with which a node boots."""
        from ._resources.scripts import ScriptsResource

        return ScriptsResource(self)

    @kept_property
    def service(self) -> ServiceResource:
        """How the service is, and what it says of itself."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)


class AsyncClient(core.AsyncClient):
    """A client for OpenCHAMI Boot Service (boot-service) 0.3.2.

    Its arguments and `send` are those of `openchami_sdk.core.AsyncClient`.
    """

    __module__ = "openchami_sdk.boot"
    service_name: ClassVar[str] = "boot"
    service_version: ClassVar[str] = "0.3.2"
    path_prefix: ClassVar[str] = "/boot/v1"
    gateway_prefix: ClassVar[str] = "/boot-service"
    wants_token: ClassVar[bool] = False

    @kept_property
    def bmcs(self) -> AsyncBmcsResource:
        """BMCs. The service only keeps them; no boot script depends on one."""
        from ._resources.bmcs import AsyncBmcsResource

        return AsyncBmcsResource(self)

    @kept_property
    def configurations(self) -> AsyncConfigurationsResource:
        """Boot configurations: kernel, initrd and command line, and the nodes they are for. A node
        gets the one with the most points (100 for its MAC address, 75 for its NID, 50 for its
        xname or host name, 25 for a group, 1 for a configuration without any selector), then
        the highest priority, then the first name.
        """
        from ._resources.configurations import AsyncConfigurationsResource

        return AsyncConfigurationsResource(self)

    @kept_property
    def legacy_parameters(self) -> AsyncLegacyParametersResource:
        """Boot parameters below `/boot/v1`, where BSS has them; not served with
        `--enable-legacy-api=false`. They are no boot parameters of BSS: lists are inside an
        object, NIDs are texts, and statuses differ.
        """
        from ._resources.legacy_parameters import AsyncLegacyParametersResource

        return AsyncLegacyParametersResource(self)

    @kept_property
    def legacy_scripts(self) -> AsyncLegacyScriptsResource:
        """Boot scripts below `/boot/v1`; not served with `--enable-legacy-api=false`."""
        from ._resources.legacy_scripts import AsyncLegacyScriptsResource

        return AsyncLegacyScriptsResource(self)

    @kept_property
    def legacy_service(self) -> AsyncLegacyServiceResource:
        """The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""
        from ._resources.legacy_service import AsyncLegacyServiceResource

        return AsyncLegacyServiceResource(self)

    @kept_property
    def nodes(self) -> AsyncNodesResource:
        """Nodes, as boot-service knows them. Those of SMD are written by its synchronisation,
        whole, every few minutes; a boot script never asks SMD.
        """
        from ._resources.nodes import AsyncNodesResource

        return AsyncNodesResource(self)

    @kept_property
    def parameters(self) -> AsyncParametersResource:
        """Boot parameters in BSS's words, a view of the boot configurations. It hides names,
        groups, priorities and uids: prefer the configurations themselves.
        """
        from ._resources.parameters import AsyncParametersResource

        return AsyncParametersResource(self)

    @kept_property
    def scripts(self) -> AsyncScriptsResource:
        """The iPXE script with which a node boots."""
        from ._resources.scripts import AsyncScriptsResource

        return AsyncScriptsResource(self)

    @kept_property
    def service(self) -> AsyncServiceResource:
        """How the service is, and what it says of itself."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)
