# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9974b04dd8a2). Don't edit: change openapi/ and run `make generate`.
"""Service: Whether SMD is up, and the words it knows. Needs no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.types import Timeout

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
    """Whether SMD is up, and the words it knows. Needs no token."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ready(self, *, timeout: Timeout = None) -> Message:
        """Ask whether SMD can serve requests.

        Looks at the database; 503 when that is out of reach.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Ready.

        Raises:
            ServiceUnavailableError: The server is not ready: its database or its keys are out
                of reach.

        `GET /hsm/v2/service/ready`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_ready(), timeout=timeout)

    def liveness(self, *, timeout: Timeout = None) -> None:
        """Ask whether the process is alive.

        Answers as long as the process does, even when the database is gone.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        `GET /hsm/v2/service/liveness`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_liveness(), timeout=timeout)

    def values(self, *, timeout: Timeout = None) -> Values:
        """List all enumerated words SMD knows.

        The order differs from call to call, and the flag `Warning` comes twice.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Every list of words.

        `GET /hsm/v2/service/values`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_values(), timeout=timeout)

    def arch_values(self, *, timeout: Timeout = None) -> ArchValues:
        """List the architectures.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/arch`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_arch_values(), timeout=timeout)

    def class_values(self, *, timeout: Timeout = None) -> ClassValues:
        """List the classes of cabinets.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/class`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_class_values(), timeout=timeout)

    def flag_values(self, *, timeout: Timeout = None) -> FlagValues:
        """List the flags.

        The order differs from call to call. `Warning` comes twice.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/flag`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_flag_values(), timeout=timeout)

    def nettype_values(self, *, timeout: Timeout = None) -> NetTypeValues:
        """List the high-speed network types.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/nettype`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_nettype_values(), timeout=timeout)

    def role_values(self, *, timeout: Timeout = None) -> RoleValues:
        """List the roles, the site's own ones included.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/role`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_role_values(), timeout=timeout)

    def subrole_values(self, *, timeout: Timeout = None) -> SubRoleValues:
        """List the sub-roles, the site's own ones included.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/subrole`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_subrole_values(), timeout=timeout)

    def state_values(self, *, timeout: Timeout = None) -> StateValues:
        """List the states.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/state`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_state_values(), timeout=timeout)

    def type_values(self, *, timeout: Timeout = None) -> TypeValues:
        """List the component types.

        The order differs from call to call. Some are not types of hardware, such as `All`,
        `System` and `INVALID`.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/type`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(service_type_values(), timeout=timeout)


class AsyncServiceResource:
    """Whether SMD is up, and the words it knows. Needs no token."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ready(self, *, timeout: Timeout = None) -> Message:
        """Ask whether SMD can serve requests.

        Looks at the database; 503 when that is out of reach.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Ready.

        Raises:
            ServiceUnavailableError: The server is not ready: its database or its keys are out
                of reach.

        `GET /hsm/v2/service/ready`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_ready(), timeout=timeout)

    async def liveness(self, *, timeout: Timeout = None) -> None:
        """Ask whether the process is alive.

        Answers as long as the process does, even when the database is gone.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        `GET /hsm/v2/service/liveness`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_liveness(), timeout=timeout)

    async def values(self, *, timeout: Timeout = None) -> Values:
        """List all enumerated words SMD knows.

        The order differs from call to call, and the flag `Warning` comes twice.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            Every list of words.

        `GET /hsm/v2/service/values`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_values(), timeout=timeout)

    async def arch_values(self, *, timeout: Timeout = None) -> ArchValues:
        """List the architectures.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/arch`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_arch_values(), timeout=timeout)

    async def class_values(self, *, timeout: Timeout = None) -> ClassValues:
        """List the classes of cabinets.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/class`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_class_values(), timeout=timeout)

    async def flag_values(self, *, timeout: Timeout = None) -> FlagValues:
        """List the flags.

        The order differs from call to call. `Warning` comes twice.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/flag`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_flag_values(), timeout=timeout)

    async def nettype_values(self, *, timeout: Timeout = None) -> NetTypeValues:
        """List the high-speed network types.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/nettype`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_nettype_values(), timeout=timeout)

    async def role_values(self, *, timeout: Timeout = None) -> RoleValues:
        """List the roles, the site's own ones included.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/role`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_role_values(), timeout=timeout)

    async def subrole_values(self, *, timeout: Timeout = None) -> SubRoleValues:
        """List the sub-roles, the site's own ones included.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/subrole`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_subrole_values(), timeout=timeout)

    async def state_values(self, *, timeout: Timeout = None) -> StateValues:
        """List the states.

        The order differs from call to call.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/state`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_state_values(), timeout=timeout)

    async def type_values(self, *, timeout: Timeout = None) -> TypeValues:
        """List the component types.

        The order differs from call to call. Some are not types of hardware, such as `All`,
        `System` and `INVALID`.

        Args:
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; the client's own unless given.

        Returns:
            The words.

        `GET /hsm/v2/service/values/type`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(service_type_values(), timeout=timeout)
