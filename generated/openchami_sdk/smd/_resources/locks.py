# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Locks: Locks and reservations, which keep administrators and services from changing the same components
at the same time.

Only administrators can reserve a *locked* component; only services can reserve an unlocked one.
A reservation has two keys: the reservation key renews and releases it; the deputy key is for
another program that acts for the holder. An administrator's reservation lasts until it is
released, a service's for 1 to 15 minutes. If reservations of a component are *disabled* (call
`disable`), its reservation ends, and the component cannot be reserved, locked or unlocked until
reservations are allowed again (call `repair`).

Bodies select components by filters, each an array; filters of different names must all match. A
body without any filter means every component of the system. With the processing model `rigid`,
the default, the whole call fails with 400 if one component cannot be changed; with `flexible`,
the answer lists successes and failures.
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
    """Locks and reservations, which keep administrators and services from changing the same
    components at the same time.

    Only administrators can reserve a *locked* component; only services can reserve an unlocked
    one. A reservation has two keys: the reservation key renews and releases it; the deputy key
    is for another program that acts for the holder. An administrator's reservation lasts until
    it is released, a service's for 1 to 15 minutes. If reservations of a component are
    *disabled* (call `disable`), its reservation ends, and the component cannot be reserved,
    locked or unlocked until reservations are allowed again (call `repair`).

    Bodies select components by filters, each an array; filters of different names must all
    match. A body without any filter means every component of the system. With the processing
    model `rigid`, the default, the whole call fails with 400 if one component cannot be
    changed; with `flexible`, the answer lists successes and failures.
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

        Without a filter, the answer has all components. If no component matches, as on an empty
        system, the answer is 400.

        Args:
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            locked: Only components that are locked (true) or are not (false).
            reserved: Only components that are reserved (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).

        Returns:
            The locks and reservations.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/locks/status`, SMD v2.20.5; needs a token if the service checks tokens.
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

        This POST only reads. A body without any filter means every component. If no component
        matches, the answer is 400.

        Args:
            body: The components to look up; without any filter, all.

        Returns:
            The locks and reservations, and the given IDs that were not found.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/status`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            locks_status_query(
                body,
            )
        )

    def lock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Lock components, so that only administrators can reserve them.

        A component cannot be locked if it is already locked, is reserved, or has disabled
        reservations. If no component can be locked, the answer is 400 with `flexible` too.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it locks every component of the system;
                otherwise such a body raises ValueError.

        Returns:
            The components that were locked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/lock`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            locks_lock(
                body,
                every_component=every_component,
            )
        )

    def unlock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Unlock components, so that only services can reserve them.

        A component cannot be unlocked if it is not locked, is reserved, or has disabled
        reservations. If no component can be unlocked, the answer is 400 with `flexible` too.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it unlocks every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The components that were unlocked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/unlock`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            locks_unlock(
                body,
                every_component=every_component,
            )
        )

    def disable(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """End reservations of components and prevent new ones.

        Ends the existing reservations; locks do not change. The call can be repeated; `repair`
        undoes it. Unknown components are skipped; if none is found, the answer is 400. A body
        without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it ends every reservation of the system
                and prevents new ones; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations are disabled now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/disable`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return self._client.send(
            locks_disable(
                body,
                every_component=every_component,
            )
        )

    def repair(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Allow reservations of components again.

        Undoes `disable`. The call can be repeated. Unknown components are skipped; if none is
        found, the answer is 400. A body without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it allows reservations of every
                component of the system; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations are allowed now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/repair`, SMD v2.20.5; needs a token if the service checks tokens.
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

        The components must be locked. The reservations last until they are released or removed.
        Components cannot be selected by group or partition: the server answers with 500.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to reserve; without any filter, all.
            every_component: True sends the body even if it reserves every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            locks_reserve(
                body,
                every_component=every_component,
            )
        )

    def release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as an administrator.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            The components whose reservations were released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations/release`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Use it for reservations whose holder no longer exists. A component without a reservation
        is a failure with the reason `NotFound`. Unknown components are skipped; if none is
        found, the answer is 400. A body without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it removes every reservation of the
                system; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations were removed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations/remove`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        The components must not be locked. Components cannot be selected by group or partition:
        the server answers with 500. Unknown components are skipped; if none is found, the
        answer is 400. A body without any filter means every component.

        Args:
            body: The components to reserve, and for how long; without any filter, all.
            every_component: True sends the body even if it reserves every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            locks_service_reserve(
                body,
                every_component=every_component,
            )
        )

    def service_renew(self, body: ReservationRenewal) -> LockResult:
        """Renew reservations with their keys, as a service.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to renew, and for how long.

        Returns:
            The components whose reservations were renewed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/renew`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            locks_service_renew(
                body,
            )
        )

    def service_release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as a service.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            The components whose reservations were released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/release`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            locks_service_release(
                body,
            )
        )

    def service_check(self, body: ReservationCheck) -> ReservationCheckResult:
        """Check deputy keys.

        This POST only reads. It accepts the keys of services' and administrators' reservations.
        The server searches only for the key: the answer has the ID that the key belongs to,
        whatever ID the request has. Keys that are not valid are listed as failures.

        Args:
            body: The deputy keys to check.

        Returns:
            The keys that are valid and those that are not.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/check`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            locks_service_check(
                body,
            )
        )


class AsyncLocksResource:
    """Locks and reservations, which keep administrators and services from changing the same
    components at the same time.

    Only administrators can reserve a *locked* component; only services can reserve an unlocked
    one. A reservation has two keys: the reservation key renews and releases it; the deputy key
    is for another program that acts for the holder. An administrator's reservation lasts until
    it is released, a service's for 1 to 15 minutes. If reservations of a component are
    *disabled* (call `disable`), its reservation ends, and the component cannot be reserved,
    locked or unlocked until reservations are allowed again (call `repair`).

    Bodies select components by filters, each an array; filters of different names must all
    match. A body without any filter means every component of the system. With the processing
    model `rigid`, the default, the whole call fails with 400 if one component cannot be
    changed; with `flexible`, the answer lists successes and failures.
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

        Without a filter, the answer has all components. If no component matches, as on an empty
        system, the answer is 400.

        Args:
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            locked: Only components that are locked (true) or are not (false).
            reserved: Only components that are reserved (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).

        Returns:
            The locks and reservations.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/locks/status`, SMD v2.20.5; needs a token if the service checks tokens.
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

        This POST only reads. A body without any filter means every component. If no component
        matches, the answer is 400.

        Args:
            body: The components to look up; without any filter, all.

        Returns:
            The locks and reservations, and the given IDs that were not found.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/status`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            locks_status_query(
                body,
            )
        )

    async def lock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Lock components, so that only administrators can reserve them.

        A component cannot be locked if it is already locked, is reserved, or has disabled
        reservations. If no component can be locked, the answer is 400 with `flexible` too.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it locks every component of the system;
                otherwise such a body raises ValueError.

        Returns:
            The components that were locked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/lock`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            locks_lock(
                body,
                every_component=every_component,
            )
        )

    async def unlock(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Unlock components, so that only services can reserve them.

        A component cannot be unlocked if it is not locked, is reserved, or has disabled
        reservations. If no component can be unlocked, the answer is 400 with `flexible` too.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it unlocks every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The components that were unlocked.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/unlock`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            locks_unlock(
                body,
                every_component=every_component,
            )
        )

    async def disable(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """End reservations of components and prevent new ones.

        Ends the existing reservations; locks do not change. The call can be repeated; `repair`
        undoes it. Unknown components are skipped; if none is found, the answer is 400. A body
        without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it ends every reservation of the system
                and prevents new ones; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations are disabled now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/disable`, SMD v2.20.5; needs a token if the service checks tokens.
        """
        return await self._client.send(
            locks_disable(
                body,
                every_component=every_component,
            )
        )

    async def repair(self, body: LockSelection, *, every_component: bool = False) -> LockResult:
        """Allow reservations of components again.

        Undoes `disable`. The call can be repeated. Unknown components are skipped; if none is
        found, the answer is 400. A body without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it allows reservations of every
                component of the system; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations are allowed now.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/repair`, SMD v2.20.5; needs a token if the service checks tokens.
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

        The components must be locked. The reservations last until they are released or removed.
        Components cannot be selected by group or partition: the server answers with 500.
        Unknown components are skipped; if none is found, the answer is 400. A body without any
        filter means every component.

        Args:
            body: The components to reserve; without any filter, all.
            every_component: True sends the body even if it reserves every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            locks_reserve(
                body,
                every_component=every_component,
            )
        )

    async def release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as an administrator.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            The components whose reservations were released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations/release`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Use it for reservations whose holder no longer exists. A component without a reservation
        is a failure with the reason `NotFound`. Unknown components are skipped; if none is
        found, the answer is 400. A body without any filter means every component.

        Args:
            body: The components to change; without any filter, all.
            every_component: True sends the body even if it removes every reservation of the
                system; otherwise such a body raises ValueError.

        Returns:
            The components whose reservations were removed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/reservations/remove`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        The components must not be locked. Components cannot be selected by group or partition:
        the server answers with 500. Unknown components are skipped; if none is found, the
        answer is 400. A body without any filter means every component.

        Args:
            body: The components to reserve, and for how long; without any filter, all.
            every_component: True sends the body even if it reserves every component of the
                system; otherwise such a body raises ValueError.

        Returns:
            The reservations and their keys.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            locks_service_reserve(
                body,
                every_component=every_component,
            )
        )

    async def service_renew(self, body: ReservationRenewal) -> LockResult:
        """Renew reservations with their keys, as a service.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to renew, and for how long.

        Returns:
            The components whose reservations were renewed.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/renew`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            locks_service_renew(
                body,
            )
        )

    async def service_release(self, body: ReservationRelease) -> LockResult:
        """Release reservations with their keys, as a service.

        With the processing model `rigid`, a wrong key fails the whole call; with `flexible`, it
        is listed as a failure.

        Args:
            body: The reservations to release.

        Returns:
            The components whose reservations were released.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/release`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            locks_service_release(
                body,
            )
        )

    async def service_check(self, body: ReservationCheck) -> ReservationCheckResult:
        """Check deputy keys.

        This POST only reads. It accepts the keys of services' and administrators' reservations.
        The server searches only for the key: the answer has the ID that the key belongs to,
        whatever ID the request has. Keys that are not valid are listed as failures.

        Args:
            body: The deputy keys to check.

        Returns:
            The keys that are valid and those that are not.

        Raises:
            BadRequestError: An argument or a member of the body is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The body is not JSON or has a value of the wrong JSON type, or the
                server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `POST /hsm/v2/locks/service/reservations/check`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            locks_service_check(
                body,
            )
        )
