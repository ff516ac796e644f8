# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
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
        """BMCs. The service only stores them; boot scripts do not use them."""
        from ._resources.bmcs import BmcsResource

        return BmcsResource(self)

    @kept_property
    def configurations(self) -> ConfigurationsResource:
        """Boot configurations: kernel, initrd and command line, and the nodes that they apply to.
        A node gets the configuration with the most points in total (100 for its MAC address, 75
        for its NID, 50 for its xname or host name, 25 for each of its groups, 1 for a
        configuration without selectors). If several have the same points, the one with the
        highest priority is used; if several have this priority too, the one whose name comes
        first in alphabetical order (upper case before lower case).
        """
        from ._resources.configurations import ConfigurationsResource

        return ConfigurationsResource(self)

    @kept_property
    def legacy_parameters(self) -> LegacyParametersResource:
        """Boot parameters below `/boot/v1`, the path of BSS; not served with
        `--enable-legacy-api=false`. They differ from those of BSS: a list is inside an object,
        NIDs are texts, and some statuses are different.
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
        """Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads
        the nodes with the roles Compute and Application from SMD, and replaces the spec of
        those that have changed. It does not ask SMD when a node requests a boot script.
        """
        from ._resources.nodes import NodesResource

        return NodesResource(self)

    @kept_property
    def parameters(self) -> ParametersResource:
        """Boot parameters in the form of BSS: another view of the boot configurations. It shows
        groups as hosts, and does not show names, priorities and uids. Use `configurations`
        instead, if you can.
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
        """The state of the service, and what it reports about itself."""
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
        """BMCs. The service only stores them; boot scripts do not use them."""
        from ._resources.bmcs import AsyncBmcsResource

        return AsyncBmcsResource(self)

    @kept_property
    def configurations(self) -> AsyncConfigurationsResource:
        """Boot configurations: kernel, initrd and command line, and the nodes that they apply to.
        A node gets the configuration with the most points in total (100 for its MAC address, 75
        for its NID, 50 for its xname or host name, 25 for each of its groups, 1 for a
        configuration without selectors). If several have the same points, the one with the
        highest priority is used; if several have this priority too, the one whose name comes
        first in alphabetical order (upper case before lower case).
        """
        from ._resources.configurations import AsyncConfigurationsResource

        return AsyncConfigurationsResource(self)

    @kept_property
    def legacy_parameters(self) -> AsyncLegacyParametersResource:
        """Boot parameters below `/boot/v1`, the path of BSS; not served with
        `--enable-legacy-api=false`. They differ from those of BSS: a list is inside an object,
        NIDs are texts, and some statuses are different.
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
        """Nodes, as boot-service knows them. Every few minutes (5 by default) boot-service reads
        the nodes with the roles Compute and Application from SMD, and replaces the spec of
        those that have changed. It does not ask SMD when a node requests a boot script.
        """
        from ._resources.nodes import AsyncNodesResource

        return AsyncNodesResource(self)

    @kept_property
    def parameters(self) -> AsyncParametersResource:
        """Boot parameters in the form of BSS: another view of the boot configurations. It shows
        groups as hosts, and does not show names, priorities and uids. Use `configurations`
        instead, if you can.
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
        """The state of the service, and what it reports about itself."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)
