# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Service: Whether SMD is running, and the values of its enumerations. The calls need no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.service.arch_values import service_arch_values
from ..api.service.class_values import service_class_values
from ..api.service.flag_values import service_flag_values
from ..api.service.liveness import service_liveness
from ..api.service.nettype_values import service_nettype_values
from ..api.service.ready import service_ready
from ..api.service.role_values import service_role_values
from ..api.service.state_values import service_state_values
from ..api.service.subrole_values import service_subrole_values
from ..api.service.type_values import service_type_values
from ..api.service.values import service_values

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.arch_values import ArchValues
    from ..models.class_values import ClassValues
    from ..models.flag_values import FlagValues
    from ..models.message import Message
    from ..models.net_type_values import NetTypeValues
    from ..models.role_values import RoleValues
    from ..models.state_values import StateValues
    from ..models.sub_role_values import SubRoleValues
    from ..models.type_values import TypeValues
    from ..models.values import Values


class ServiceResource:
    """Whether SMD is running, and the values of its enumerations. The calls need no token."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ready(self) -> Message:
        """Ask whether SMD can serve requests.

        The answer is 503 if SMD cannot reach its database.

        Returns:
            Ready.

        Raises:
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/service/ready`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_ready())

    def liveness(self) -> None:
        """Ask whether the process is alive.

        SMD answers as long as its process runs, even if it cannot reach its database.

        `GET /hsm/v2/service/liveness`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_liveness())

    def values(self) -> Values:
        """List the values of all enumerations.

        The order differs from call to call, and the flag `Warning` is listed twice.

        Returns:
            The values of all enumerations.

        `GET /hsm/v2/service/values`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_values())

    def arch_values(self) -> ArchValues:
        """List the architectures.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/arch`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_arch_values())

    def class_values(self) -> ClassValues:
        """List the classes of cabinets.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/class`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_class_values())

    def flag_values(self) -> FlagValues:
        """List the flags.

        The order differs from call to call. `Warning` is listed twice.

        Returns:
            The values.

        `GET /hsm/v2/service/values/flag`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_flag_values())

    def nettype_values(self) -> NetTypeValues:
        """List the high-speed network types.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/nettype`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_nettype_values())

    def role_values(self) -> RoleValues:
        """List the roles, including those of the site.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/role`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_role_values())

    def subrole_values(self) -> SubRoleValues:
        """List the sub-roles, including those of the site.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/subrole`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_subrole_values())

    def state_values(self) -> StateValues:
        """List the states.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/state`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_state_values())

    def type_values(self) -> TypeValues:
        """List the component types.

        The order differs from call to call. Some values are not types of hardware, such as
        `All`, `System` and `INVALID`.

        Returns:
            The values.

        `GET /hsm/v2/service/values/type`, SMD v2.20.5; needs no token.
        """
        return self._client.send(service_type_values())


class AsyncServiceResource:
    """Whether SMD is running, and the values of its enumerations. The calls need no token."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ready(self) -> Message:
        """Ask whether SMD can serve requests.

        The answer is 503 if SMD cannot reach its database.

        Returns:
            Ready.

        Raises:
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/service/ready`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_ready())

    async def liveness(self) -> None:
        """Ask whether the process is alive.

        SMD answers as long as its process runs, even if it cannot reach its database.

        `GET /hsm/v2/service/liveness`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_liveness())

    async def values(self) -> Values:
        """List the values of all enumerations.

        The order differs from call to call, and the flag `Warning` is listed twice.

        Returns:
            The values of all enumerations.

        `GET /hsm/v2/service/values`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_values())

    async def arch_values(self) -> ArchValues:
        """List the architectures.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/arch`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_arch_values())

    async def class_values(self) -> ClassValues:
        """List the classes of cabinets.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/class`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_class_values())

    async def flag_values(self) -> FlagValues:
        """List the flags.

        The order differs from call to call. `Warning` is listed twice.

        Returns:
            The values.

        `GET /hsm/v2/service/values/flag`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_flag_values())

    async def nettype_values(self) -> NetTypeValues:
        """List the high-speed network types.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/nettype`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_nettype_values())

    async def role_values(self) -> RoleValues:
        """List the roles, including those of the site.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/role`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_role_values())

    async def subrole_values(self) -> SubRoleValues:
        """List the sub-roles, including those of the site.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/subrole`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_subrole_values())

    async def state_values(self) -> StateValues:
        """List the states.

        The order differs from call to call.

        Returns:
            The values.

        `GET /hsm/v2/service/values/state`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_state_values())

    async def type_values(self) -> TypeValues:
        """List the component types.

        The order differs from call to call. Some values are not types of hardware, such as
        `All`, `System` and `INVALID`.

        Returns:
            The values.

        `GET /hsm/v2/service/values/type`, SMD v2.20.5; needs no token.
        """
        return await self._client.send(service_type_values())
