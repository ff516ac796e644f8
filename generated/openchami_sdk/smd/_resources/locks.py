# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Locks: Locks and reservations, with which administrators and services exclude each other.

A *locked* component can be reserved by administrators only, an unlocked one by services only. A
reservation comes with two keys: the reservation key to renew and release it, and the deputy key
for another program that acts for the holder. An administrator's lasts until it is released, a
service's for 1 to 15 minutes. While reservations are *disabled* on a component, which ends the
ones it has, it can be neither reserved, locked nor unlocked until it is repaired.

Bodies select components by filters, each an array; filters of different names narrow the
choice. An EMPTY selection means every component of the system. With the processing model
`rigid`, the default, the first component that cannot be changed fails the whole call with 400;
with `flexible` the answer lists successes and failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.locks.disable import locks_disable
from ..api.locks.lock import locks_lock
from ..api.locks.release import locks_release
from ..api.locks.remove_reservations import locks_remove_reservations
from ..api.locks.repair import locks_repair
from ..api.locks.reserve import locks_reserve
from ..api.locks.service_check import locks_service_check
from ..api.locks.service_release import locks_service_release
from ..api.locks.service_renew import locks_service_renew
from ..api.locks.service_reserve import locks_service_reserve
from ..api.locks.status import locks_status
from ..api.locks.status_query import locks_status_query
from ..api.locks.unlock import locks_unlock

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_role import ComponentRole
    from ..models.component_state import ComponentState
    from ..models.component_sub_role import ComponentSubRole
    from ..models.component_type import ComponentType
    from ..models.lock_result import LockResult
    from ..models.lock_selection import LockSelection
    from ..models.lock_status_list import LockStatusList
    from ..models.lock_status_query import LockStatusQuery
    from ..models.reservation_check import ReservationCheck
    from ..models.reservation_check_result import ReservationCheckResult
    from ..models.reservation_release import ReservationRelease
    from ..models.reservation_renewal import ReservationRenewal
    from ..models.reservation_result import ReservationResult
    from ..models.reservation_selection import ReservationSelection
    from ..models.service_reservation_selection import ServiceReservationSelection


class LocksResource:
    """Locks and reservations, with which administrators and services exclude each other.

    A *locked* component can be reserved by administrators only, an unlocked one by services
    only. A reservation comes with two keys: the reservation key to renew and release it, and
    the deputy key for another program that acts for the holder. An administrator's lasts until
    it is released, a service's for 1 to 15 minutes. While reservations are *disabled* on a
    component, which ends the ones it has, it can be neither reserved, locked nor unlocked until
    it is repaired.

    Bodies select components by filters, each an array; filters of different names narrow the
    choice. An EMPTY selection means every component of the system. With the processing model
    `rigid`, the default, the first component that cannot be changed fails the whole call with
    400; with `flexible` the answer lists successes and failures.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def status(
        self,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        locked: bool | None = None,
        reserved: bool | None = None,
        reservation_disabled: bool | None = None,
    ) -> LockStatusList:
        """List the locks and reservations of components.

        Without a filter, of all. If nothing matches, as on an empty system, the answer is 400.

        Args:
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            locked: Only components that are (or are not) locked.
            reserved: Only components that are (or are not) reserved.
            reservation_disabled: Only components whose reservations are (or are not) disabled.

        Returns:
            Their state.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/locks/status`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_status(
                type=type,
                state=state,
                role=role,
                sub_role=sub_role,
                locked=locked,
                reserved=reserved,
                reservation_disabled=reservation_disabled,
            )
        )

    def status_query(self, body: LockStatusQuery) -> LockStatusList:
        """Look up the locks and reservations of given components.

        A POST that only reads. An empty selection means every component. If nothing matches,
        the answer is 400.

        Args:
            body: Which components to look up. Without any filter: all.

        Returns:
            Their state, and which of the given IDs were not found.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/status`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_status_query(
                body,
            )
        )

    def lock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Lock components, so that only administrators can reserve them.

        One that is locked, reserved or disabled already cannot be locked. Unknown components
        are left out; if none is found, 400. A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it locks every component of the system;
                without it ValueError is raised.

        Returns:
            What was locked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/lock`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_lock(
                body,
                every_component=every_component,
            )
        )

    def unlock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Unlock components, so that only services can reserve them.

        One that is not locked, or is reserved or disabled, cannot be unlocked. Unknown
        components are left out; if none is found, 400. A body without any filter means every
        component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it unlocks every component of the system;
                without it ValueError is raised.

        Returns:
            What was unlocked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/unlock`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_unlock(
                body,
                every_component=every_component,
            )
        )

    def disable(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """End reservations of components and prevent new ones.

        Drops the reservations there are; the lock stays as it is. Can be repeated. Undone by
        repair. Unknown components are left out; if none is found, 400. A body without any
        filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it drops every reservation of the system and
                prevents new ones; without it ValueError is raised.

        Returns:
            Where reservations are disabled now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/disable`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_disable(
                body,
                every_component=every_component,
            )
        )

    def repair(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Allow reservations of components again.

        Undoes disable. Can be repeated. Unknown components are left out; if none is found, 400.
        A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it allows reservations of every component of
                the system; without it ValueError is raised.

        Returns:
            Where reservations are possible now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/repair`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            locks_repair(
                body,
                every_component=every_component,
            )
        )

    def reserve(
        self, body: ReservationSelection, *, every_component: bool = False
    ) -> ReservationResult:
        """Reserve locked components, as an administrator.

        They have to be locked, and stay reserved until released or removed. Selecting by group
        or partition is not possible here: the server answers that 500. Unknown components are
        left out; if none is found, 400. A body without any filter means every component.

        Args:
            body: Which components to reserve. Without any filter: all.
            every_component: Send a body even when it reserves every component of the system;
                without it ValueError is raised.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            locks_reserve(
                body,
                every_component=every_component,
            )
        )

    def release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as an administrator.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            What was released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations/release`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            locks_release(
                body,
            )
        )

    def remove_reservations(
        self, body: LockSelection, *, every_component: bool = False
    ) -> LockResult:
        """Remove reservations without their keys.

        For reservations whose holder is gone. Unknown components are left out; if none is
        found, 400. A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it removes every reservation of the system;
                without it ValueError is raised.

        Returns:
            Where a reservation was removed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations/remove`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            locks_remove_reservations(
                body,
                every_component=every_component,
            )
        )

    def service_reserve(
        self, body: ServiceReservationSelection, *, every_component: bool = False
    ) -> ReservationResult:
        """Reserve unlocked components for some minutes, as a service.

        They must not be locked. Selecting by group or partition is not possible here: the
        server answers that 500. Unknown components are left out; if none is found, 400. A body
        without any filter means every component.

        Args:
            body: Which components to reserve, and for how long. Without any filter: all.
            every_component: Send a body even when it reserves every component of the system;
                without it ValueError is raised.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            locks_service_reserve(
                body,
                every_component=every_component,
            )
        )

    def service_renew(self, body: ReservationRenewal) -> LockResult:
        """Make reservations last longer, as a service.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to renew, and for how long.

        Returns:
            What was renewed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/renew`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            locks_service_renew(
                body,
            )
        )

    def service_release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as a service.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            What was released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/release`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            locks_service_release(
                body,
            )
        )

    def service_check(self, body: ReservationCheck) -> ReservationCheckResult:
        """Check deputy keys.

        A POST that only reads. Also for the reservations of administrators. Only the key is
        looked up: the answer carries the ID it belongs to, for any ID in the request. Keys that
        are not valid are listed as failures.

        Args:
            body: The deputy keys to check.

        Returns:
            Which keys are valid.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/check`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            locks_service_check(
                body,
            )
        )


class AsyncLocksResource:
    """Locks and reservations, with which administrators and services exclude each other.

    A *locked* component can be reserved by administrators only, an unlocked one by services
    only. A reservation comes with two keys: the reservation key to renew and release it, and
    the deputy key for another program that acts for the holder. An administrator's lasts until
    it is released, a service's for 1 to 15 minutes. While reservations are *disabled* on a
    component, which ends the ones it has, it can be neither reserved, locked nor unlocked until
    it is repaired.

    Bodies select components by filters, each an array; filters of different names narrow the
    choice. An EMPTY selection means every component of the system. With the processing model
    `rigid`, the default, the first component that cannot be changed fails the whole call with
    400; with `flexible` the answer lists successes and failures.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def status(
        self,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        locked: bool | None = None,
        reserved: bool | None = None,
        reservation_disabled: bool | None = None,
    ) -> LockStatusList:
        """List the locks and reservations of components.

        Without a filter, of all. If nothing matches, as on an empty system, the answer is 400.

        Args:
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            locked: Only components that are (or are not) locked.
            reserved: Only components that are (or are not) reserved.
            reservation_disabled: Only components whose reservations are (or are not) disabled.

        Returns:
            Their state.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/locks/status`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_status(
                type=type,
                state=state,
                role=role,
                sub_role=sub_role,
                locked=locked,
                reserved=reserved,
                reservation_disabled=reservation_disabled,
            )
        )

    async def status_query(self, body: LockStatusQuery) -> LockStatusList:
        """Look up the locks and reservations of given components.

        A POST that only reads. An empty selection means every component. If nothing matches,
        the answer is 400.

        Args:
            body: Which components to look up. Without any filter: all.

        Returns:
            Their state, and which of the given IDs were not found.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/status`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_status_query(
                body,
            )
        )

    async def lock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Lock components, so that only administrators can reserve them.

        One that is locked, reserved or disabled already cannot be locked. Unknown components
        are left out; if none is found, 400. A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it locks every component of the system;
                without it ValueError is raised.

        Returns:
            What was locked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/lock`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_lock(
                body,
                every_component=every_component,
            )
        )

    async def unlock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Unlock components, so that only services can reserve them.

        One that is not locked, or is reserved or disabled, cannot be unlocked. Unknown
        components are left out; if none is found, 400. A body without any filter means every
        component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it unlocks every component of the system;
                without it ValueError is raised.

        Returns:
            What was unlocked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/unlock`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_unlock(
                body,
                every_component=every_component,
            )
        )

    async def disable(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """End reservations of components and prevent new ones.

        Drops the reservations there are; the lock stays as it is. Can be repeated. Undone by
        repair. Unknown components are left out; if none is found, 400. A body without any
        filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it drops every reservation of the system and
                prevents new ones; without it ValueError is raised.

        Returns:
            Where reservations are disabled now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/disable`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_disable(
                body,
                every_component=every_component,
            )
        )

    async def repair(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Allow reservations of components again.

        Undoes disable. Can be repeated. Unknown components are left out; if none is found, 400.
        A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it allows reservations of every component of
                the system; without it ValueError is raised.

        Returns:
            Where reservations are possible now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/repair`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            locks_repair(
                body,
                every_component=every_component,
            )
        )

    async def reserve(
        self, body: ReservationSelection, *, every_component: bool = False
    ) -> ReservationResult:
        """Reserve locked components, as an administrator.

        They have to be locked, and stay reserved until released or removed. Selecting by group
        or partition is not possible here: the server answers that 500. Unknown components are
        left out; if none is found, 400. A body without any filter means every component.

        Args:
            body: Which components to reserve. Without any filter: all.
            every_component: Send a body even when it reserves every component of the system;
                without it ValueError is raised.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            locks_reserve(
                body,
                every_component=every_component,
            )
        )

    async def release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as an administrator.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            What was released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations/release`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            locks_release(
                body,
            )
        )

    async def remove_reservations(
        self, body: LockSelection, *, every_component: bool = False
    ) -> LockResult:
        """Remove reservations without their keys.

        For reservations whose holder is gone. Unknown components are left out; if none is
        found, 400. A body without any filter means every component.

        Args:
            body: Which components to act on. Without any filter: all.
            every_component: Send a body even when it removes every reservation of the system;
                without it ValueError is raised.

        Returns:
            Where a reservation was removed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/reservations/remove`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            locks_remove_reservations(
                body,
                every_component=every_component,
            )
        )

    async def service_reserve(
        self, body: ServiceReservationSelection, *, every_component: bool = False
    ) -> ReservationResult:
        """Reserve unlocked components for some minutes, as a service.

        They must not be locked. Selecting by group or partition is not possible here: the
        server answers that 500. Unknown components are left out; if none is found, 400. A body
        without any filter means every component.

        Args:
            body: Which components to reserve, and for how long. Without any filter: all.
            every_component: Send a body even when it reserves every component of the system;
                without it ValueError is raised.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            locks_service_reserve(
                body,
                every_component=every_component,
            )
        )

    async def service_renew(self, body: ReservationRenewal) -> LockResult:
        """Make reservations last longer, as a service.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to renew, and for how long.

        Returns:
            What was renewed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/renew`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            locks_service_renew(
                body,
            )
        )

    async def service_release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as a service.

        Under the rigid model a wrong key fails the whole call; under the flexible one it is
        listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            What was released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/release`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            locks_service_release(
                body,
            )
        )

    async def service_check(self, body: ReservationCheck) -> ReservationCheckResult:
        """Check deputy keys.

        A POST that only reads. Also for the reservations of administrators. Only the key is
        looked up: the answer carries the ID it belongs to, for any ID in the request. Keys that
        are not valid are listed as failures.

        Args:
            body: The deputy keys to check.

        Returns:
            Which keys are valid.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The body was not JSON or had values of the wrong type, or the server
                failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `POST /hsm/v2/locks/service/reservations/check`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            locks_service_check(
                body,
            )
        )
