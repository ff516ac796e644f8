# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Components: The components of the system and their state: one record per xname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.components.bulk_update_enabled import components_bulk_update_enabled
from ..api.components.bulk_update_flag import components_bulk_update_flag
from ..api.components.bulk_update_nid import components_bulk_update_nid
from ..api.components.bulk_update_role import components_bulk_update_role
from ..api.components.bulk_update_software_status import components_bulk_update_software_status
from ..api.components.bulk_update_state import components_bulk_update_state
from ..api.components.create import components_create
from ..api.components.delete import components_delete
from ..api.components.delete_all import components_delete_all
from ..api.components.get import components_get
from ..api.components.get_by_nid import components_get_by_nid
from ..api.components.list import components_list
from ..api.components.list_under import components_list_under
from ..api.components.query import components_query
from ..api.components.query_by_nid import components_query_by_nid
from ..api.components.update_enabled import components_update_enabled
from ..api.components.update_flag import components_update_flag
from ..api.components.update_nid import components_update_nid
from ..api.components.update_role import components_update_role
from ..api.components.update_software_status import components_update_software_status
from ..api.components.update_state import components_update_state
from ..api.components.upsert import components_upsert

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component import Component
    from ..models.component_arch import ComponentArch
    from ..models.component_class import ComponentClass
    from ..models.component_enabled_update import ComponentEnabledUpdate
    from ..models.component_flag import ComponentFlag
    from ..models.component_flag_update import ComponentFlagUpdate
    from ..models.component_list import ComponentList
    from ..models.component_nid_query import ComponentNidQuery
    from ..models.component_nid_update import ComponentNidUpdate
    from ..models.component_query import ComponentQuery
    from ..models.component_role import ComponentRole
    from ..models.component_role_update import ComponentRoleUpdate
    from ..models.component_software_status_update import ComponentSoftwareStatusUpdate
    from ..models.component_state import ComponentState
    from ..models.component_state_update import ComponentStateUpdate
    from ..models.component_sub_role import ComponentSubRole
    from ..models.component_type import ComponentType
    from ..models.component_upsert import ComponentUpsert
    from ..models.components_create import ComponentsCreate
    from ..models.components_enabled_update import ComponentsEnabledUpdate
    from ..models.components_flag_update import ComponentsFlagUpdate
    from ..models.components_nid_update import ComponentsNidUpdate
    from ..models.components_role_update import ComponentsRoleUpdate
    from ..models.components_software_status_update import ComponentsSoftwareStatusUpdate
    from ..models.components_state_update import ComponentsStateUpdate
    from ..models.message import Message


class ComponentsResource:
    """The components of the system and their state: one record per xname."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        flag: OneOrMany[Open[ComponentFlag]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        enabled: bool | None = None,
        software_status: OneOrMany[str] | None = None,
        subtype: OneOrMany[str] | None = None,
        arch: OneOrMany[Open[ComponentArch]] | None = None,
        class_: OneOrMany[Open[ComponentClass]] | None = None,
        nid: OneOrMany[int | str] | None = None,
        nid_start: int | None = None,
        nid_end: int | None = None,
        partition: OneOrMany[str] | None = None,
        group: OneOrMany[str] | None = None,
        locked: bool | None = None,
        reservation_disabled: bool | None = None,
        state_only: bool | None = None,
        flag_only: bool | None = None,
        role_only: bool | None = None,
        nid_only: bool | None = None,
    ) -> ComponentList:
        """List components.

        Filters of different names narrow the choice, several values of one name widen it;
        values with a leading `!` are left out. Everything that matches comes at once, in no
        order. With one of the `…only` switches a component shows its ID, its type and those
        fields alone; of several switches the first in the order state, flag, role, NID counts.
        Needs no token.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            flag: Only components with these flags. `!` before a flag leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            enabled: Only components that are (or are not) enabled.
            software_status: Only components with these software statuses, in their exact case.
                `!` before one leaves it out.
            subtype: Only components of these subtypes, in their exact case. `!` before one
                leaves it out.
            arch: Only components of these architectures. `!` before one leaves it out.
            class_: Only components in these classes of cabinet. `!` before one leaves it out.
            nid: Only components with these NIDs, "" for none. `!` before a NID leaves it out.
            nid_start: Only components whose NID is this or higher.
            nid_end: Only components whose NID is this or lower.
            partition: Only members of these partitions, `NULL` for members of none. Several
                groups together with several partitions: 400.
            group: Only members of these groups, `NULL` for members of none. Several groups
                together with several partitions: 400.
            locked: Only components that are (or are not) locked.
            reservation_disabled: Only components whose reservations are (or are not) disabled.
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. The answer to a crash is empty.

        `GET /hsm/v2/State/Components`, SMD v2.20.5; open to everyone.
        """
        return self._client.send(
            components_list(
                id=id,
                type=type,
                state=state,
                flag=flag,
                role=role,
                sub_role=sub_role,
                enabled=enabled,
                software_status=software_status,
                subtype=subtype,
                arch=arch,
                class_=class_,
                nid=nid,
                nid_start=nid_start,
                nid_end=nid_end,
                partition=partition,
                group=group,
                locked=locked,
                reservation_disabled=reservation_disabled,
                state_only=state_only,
                flag_only=flag_only,
                role_only=role_only,
                nid_only=nid_only,
            )
        )

    def create(self, body: ComponentsCreate) -> None:
        """Create components.

        Components that exist already stay as they are, without an error, unless `Force` is set:
        then their State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing
        else. A node without a NID gets the one of its node map, or else one calculated from its
        place.

        Args:
            body: Components to create.

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

        `POST /hsm/v2/State/Components`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            components_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete ALL components.

        Destroys the record of every component, and with it all memberships of groups and
        partitions, all locks and all reservations. Endpoints and hardware inventory stay. 404
        if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/State/Components`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(components_delete_all())

    def get(self, xname: str) -> Component:
        """Get one component.

        A name that is no valid xname is answered 404 too.

        Args:
            xname: The component's xname.

        Returns:
            The component.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_get(
                xname,
            )
        )

    def upsert(self, xname: str, body: ComponentUpsert) -> None:
        """Create a component, or with Force overwrite it.

        A component that exists already stays as it is, without an error, unless `Force` is set:
        then its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing
        else. Role, NID, Enabled and SoftwareStatus have updates of their own.

        Args:
            xname: The component's xname.
            body: A component to create or overwrite.

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

        `PUT /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_upsert(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one component.

        Ends its memberships, locks and reservations as well. Its endpoints and inventory stay.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_delete(
                xname,
            )
        )

    def get_by_nid(self, nid: int) -> Component:
        """Get the component with a NID.

        If several share the NID, one of them.

        Args:
            nid: The NID.

        Returns:
            The component.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/ByNID/{nid}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_get_by_nid(
                nid,
            )
        )

    def query_by_nid(self, body: ComponentNidQuery) -> ComponentList:
        """Find components by ranges of NIDs.

        A POST that only reads. Of a range with more than two numbers only the first and the
        last count.

        Args:
            body: NIDs, and filters as of the list: each an array. NIDs are chosen by the ranges
                alone.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/ByNID/Query`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_query_by_nid(
                body,
            )
        )

    def query(self, body: ComponentQuery) -> ComponentList:
        """Find components at or below given ones.

        A POST that only reads. Without `type` just the named components are considered, with it
        everything below them too. `all` and `s0` stand for the whole system. An unknown or
        invalid name matches nothing.

        Args:
            body: Where to look, and filters as of the list: each an array, several groups with
                several partitions 400.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/Query`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_query(
                body,
            )
        )

    def list_under(
        self,
        xname: str,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        flag: OneOrMany[Open[ComponentFlag]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        enabled: bool | None = None,
        software_status: OneOrMany[str] | None = None,
        subtype: OneOrMany[str] | None = None,
        arch: OneOrMany[Open[ComponentArch]] | None = None,
        class_: OneOrMany[Open[ComponentClass]] | None = None,
        nid: OneOrMany[int | str] | None = None,
        nid_start: int | None = None,
        nid_end: int | None = None,
        partition: OneOrMany[str] | None = None,
        group: OneOrMany[str] | None = None,
        locked: bool | None = None,
        reservation_disabled: bool | None = None,
        state_only: bool | None = None,
        flag_only: bool | None = None,
        role_only: bool | None = None,
        nid_only: bool | None = None,
    ) -> ComponentList:
        """List components at or below a given one.

        Without `type` just the named component is considered, with it everything below it too.
        `all` and `s0` stand for the whole system. An unknown or invalid name matches nothing.

        Args:
            xname: Where to look: the xname of a component, `all` or `s0`.
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            flag: Only components with these flags. `!` before a flag leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            enabled: Only components that are (or are not) enabled.
            software_status: Only components with these software statuses, in their exact case.
                `!` before one leaves it out.
            subtype: Only components of these subtypes, in their exact case. `!` before one
                leaves it out.
            arch: Only components of these architectures. `!` before one leaves it out.
            class_: Only components in these classes of cabinet. `!` before one leaves it out.
            nid: Only components with these NIDs, "" for none. `!` before a NID leaves it out.
            nid_start: Only components whose NID is this or higher.
            nid_end: Only components whose NID is this or lower.
            partition: Only members of these partitions, `NULL` for members of none. Several
                groups together with several partitions: 400.
            group: Only members of these groups, `NULL` for members of none. Several groups
                together with several partitions: 400.
            locked: Only components that are (or are not) locked.
            reservation_disabled: Only components whose reservations are (or are not) disabled.
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/Query/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_list_under(
                xname,
                type=type,
                state=state,
                flag=flag,
                role=role,
                sub_role=sub_role,
                enabled=enabled,
                software_status=software_status,
                subtype=subtype,
                arch=arch,
                class_=class_,
                nid=nid,
                nid_start=nid_start,
                nid_end=nid_end,
                partition=partition,
                group=group,
                locked=locked,
                reservation_disabled=reservation_disabled,
                state_only=state_only,
                flag_only=flag_only,
                role_only=role_only,
                nid_only=nid_only,
            )
        )

    def update_state(self, xname: str, body: ComponentStateUpdate) -> None:
        """Set the state of a component.

        Without `Force` only the server's own transitions are made: On from Off, Standby, Halt;
        Off from On, Standby, Halt, Ready; Standby and Halt from Ready; Ready from On, Off,
        Standby, Halt. A component in any other state is skipped, without an error. Unknown,
        Empty and Populated always need `Force` (else 400). Without a flag the flag becomes OK,
        and so it does with a flag that does not exist. Ready with Warning touches only
        components that are Ready. An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new state.

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

        `PATCH /hsm/v2/State/Components/{xname}/StateData`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_update_state(
                xname,
                body,
            )
        )

    def bulk_update_state(self, body: ComponentsStateUpdate) -> None:
        """Set the state of many components.

        Without `Force` only the server's own transitions are made: On from Off, Standby, Halt;
        Off from On, Standby, Halt, Ready; Standby and Halt from Ready; Ready from On, Off,
        Standby, Halt. A component in any other state is skipped, without an error. Unknown,
        Empty and Populated always need `Force` (else 400). Without a flag the flag becomes OK,
        and so it does with a flag that does not exist. Ready with Warning touches only
        components that are Ready. Unknown components are skipped; one invalid xname rejects
        all.

        Args:
            body: A new state for many components.

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

        `PATCH /hsm/v2/State/Components/BulkStateData`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_bulk_update_state(
                body,
            )
        )

    def update_flag(self, xname: str, body: ComponentFlagUpdate) -> None:
        """Set the flag of a component.

        The state stays. An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new flag.

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

        `PATCH /hsm/v2/State/Components/{xname}/FlagOnly`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_update_flag(
                xname,
                body,
            )
        )

    def bulk_update_flag(self, body: ComponentsFlagUpdate) -> None:
        """Set the flag of many components.

        The state stays. Unknown components are skipped; one invalid xname rejects all.

        Args:
            body: A new flag for many components.

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

        `PATCH /hsm/v2/State/Components/BulkFlagOnly`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_bulk_update_flag(
                body,
            )
        )

    def update_enabled(self, xname: str, body: ComponentEnabledUpdate) -> None:
        """Enable or disable a component.

        An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new enabled.

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

        `PATCH /hsm/v2/State/Components/{xname}/Enabled`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_update_enabled(
                xname,
                body,
            )
        )

    def bulk_update_enabled(self, body: ComponentsEnabledUpdate) -> None:
        """Enable or disable many components.

        Unknown components are skipped; one invalid xname rejects all.

        Args:
            body: A new enabled for many components.

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

        `PATCH /hsm/v2/State/Components/BulkEnabled`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_bulk_update_enabled(
                body,
            )
        )

    def update_software_status(self, xname: str, body: ComponentSoftwareStatusUpdate) -> None:
        """Set the software status of a component.

        Free text of at most 32 characters; "" clears it. An unknown component is answered 204,
        not 404.

        Args:
            xname: The component's xname.
            body: A new software status.

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

        `PATCH /hsm/v2/State/Components/{xname}/SoftwareStatus`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return self._client.send(
            components_update_software_status(
                xname,
                body,
            )
        )

    def bulk_update_software_status(self, body: ComponentsSoftwareStatusUpdate) -> None:
        """Set the software status of many components.

        Free text of at most 32 characters; "" clears it. Unknown components are skipped; one
        invalid xname rejects all.

        Args:
            body: A new software status for many components.

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

        `PATCH /hsm/v2/State/Components/BulkSoftwareStatus`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            components_bulk_update_software_status(
                body,
            )
        )

    def update_role(self, xname: str, body: ComponentRoleUpdate) -> None:
        """Set the role and sub-role of a component.

        Without a sub-role the present one is cleared. An unknown component is answered 204, not
        404.

        Args:
            xname: The component's xname.
            body: A new role.

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

        `PATCH /hsm/v2/State/Components/{xname}/Role`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_update_role(
                xname,
                body,
            )
        )

    def bulk_update_role(self, body: ComponentsRoleUpdate) -> None:
        """Set the role and sub-role of many components.

        Without a sub-role the present one is cleared. Unknown components are skipped; one
        invalid xname rejects all.

        Args:
            body: A new role for many components.

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

        `PATCH /hsm/v2/State/Components/BulkRole`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_bulk_update_role(
                body,
            )
        )

    def update_nid(self, xname: str, body: ComponentNidUpdate) -> None:
        """Set the NID of a component.

        -1 takes the NID away. Nothing stops two components from sharing one. An unknown
        component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new NID. Unlike in the bulk form, a number only.

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

        `PATCH /hsm/v2/State/Components/{xname}/NID`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            components_update_nid(
                xname,
                body,
            )
        )

    def bulk_update_nid(self, body: ComponentsNidUpdate) -> None:
        """Set the NIDs of many components.

        -1 takes a NID away. Unknown and even invalid xnames are skipped without an error; of
        two entries for one component the first counts.

        Args:
            body: New NIDs.

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

        `PATCH /hsm/v2/State/Components/BulkNID`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            components_bulk_update_nid(
                body,
            )
        )


class AsyncComponentsResource:
    """The components of the system and their state: one record per xname."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        flag: OneOrMany[Open[ComponentFlag]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        enabled: bool | None = None,
        software_status: OneOrMany[str] | None = None,
        subtype: OneOrMany[str] | None = None,
        arch: OneOrMany[Open[ComponentArch]] | None = None,
        class_: OneOrMany[Open[ComponentClass]] | None = None,
        nid: OneOrMany[int | str] | None = None,
        nid_start: int | None = None,
        nid_end: int | None = None,
        partition: OneOrMany[str] | None = None,
        group: OneOrMany[str] | None = None,
        locked: bool | None = None,
        reservation_disabled: bool | None = None,
        state_only: bool | None = None,
        flag_only: bool | None = None,
        role_only: bool | None = None,
        nid_only: bool | None = None,
    ) -> ComponentList:
        """List components.

        Filters of different names narrow the choice, several values of one name widen it;
        values with a leading `!` are left out. Everything that matches comes at once, in no
        order. With one of the `…only` switches a component shows its ID, its type and those
        fields alone; of several switches the first in the order state, flag, role, NID counts.
        Needs no token.

        Args:
            id: Only these components. `!` before an xname leaves it out.
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            flag: Only components with these flags. `!` before a flag leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            enabled: Only components that are (or are not) enabled.
            software_status: Only components with these software statuses, in their exact case.
                `!` before one leaves it out.
            subtype: Only components of these subtypes, in their exact case. `!` before one
                leaves it out.
            arch: Only components of these architectures. `!` before one leaves it out.
            class_: Only components in these classes of cabinet. `!` before one leaves it out.
            nid: Only components with these NIDs, "" for none. `!` before a NID leaves it out.
            nid_start: Only components whose NID is this or higher.
            nid_end: Only components whose NID is this or lower.
            partition: Only members of these partitions, `NULL` for members of none. Several
                groups together with several partitions: 400.
            group: Only members of these groups, `NULL` for members of none. Several groups
                together with several partitions: 400.
            locked: Only components that are (or are not) locked.
            reservation_disabled: Only components whose reservations are (or are not) disabled.
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. The answer to a crash is empty.

        `GET /hsm/v2/State/Components`, SMD v2.20.5; open to everyone.
        """
        return await self._client.send(
            components_list(
                id=id,
                type=type,
                state=state,
                flag=flag,
                role=role,
                sub_role=sub_role,
                enabled=enabled,
                software_status=software_status,
                subtype=subtype,
                arch=arch,
                class_=class_,
                nid=nid,
                nid_start=nid_start,
                nid_end=nid_end,
                partition=partition,
                group=group,
                locked=locked,
                reservation_disabled=reservation_disabled,
                state_only=state_only,
                flag_only=flag_only,
                role_only=role_only,
                nid_only=nid_only,
            )
        )

    async def create(self, body: ComponentsCreate) -> None:
        """Create components.

        Components that exist already stay as they are, without an error, unless `Force` is set:
        then their State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing
        else. A node without a NID gets the one of its node map, or else one calculated from its
        place.

        Args:
            body: Components to create.

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

        `POST /hsm/v2/State/Components`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            components_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete ALL components.

        Destroys the record of every component, and with it all memberships of groups and
        partitions, all locks and all reservations. Endpoints and hardware inventory stay. 404
        if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/State/Components`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(components_delete_all())

    async def get(self, xname: str) -> Component:
        """Get one component.

        A name that is no valid xname is answered 404 too.

        Args:
            xname: The component's xname.

        Returns:
            The component.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_get(
                xname,
            )
        )

    async def upsert(self, xname: str, body: ComponentUpsert) -> None:
        """Create a component, or with Force overwrite it.

        A component that exists already stays as it is, without an error, unless `Force` is set:
        then its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing
        else. Role, NID, Enabled and SoftwareStatus have updates of their own.

        Args:
            xname: The component's xname.
            body: A component to create or overwrite.

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

        `PUT /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_upsert(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one component.

        Ends its memberships, locks and reservations as well. Its endpoints and inventory stay.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `DELETE /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_delete(
                xname,
            )
        )

    async def get_by_nid(self, nid: int) -> Component:
        """Get the component with a NID.

        If several share the NID, one of them.

        Args:
            nid: The NID.

        Returns:
            The component.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/ByNID/{nid}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_get_by_nid(
                nid,
            )
        )

    async def query_by_nid(self, body: ComponentNidQuery) -> ComponentList:
        """Find components by ranges of NIDs.

        A POST that only reads. Of a range with more than two numbers only the first and the
        last count.

        Args:
            body: NIDs, and filters as of the list: each an array. NIDs are chosen by the ranges
                alone.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/ByNID/Query`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_query_by_nid(
                body,
            )
        )

    async def query(self, body: ComponentQuery) -> ComponentList:
        """Find components at or below given ones.

        A POST that only reads. Without `type` just the named components are considered, with it
        everything below them too. `all` and `s0` stand for the whole system. An unknown or
        invalid name matches nothing.

        Args:
            body: Where to look, and filters as of the list: each an array, several groups with
                several partitions 400.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/Query`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_query(
                body,
            )
        )

    async def list_under(
        self,
        xname: str,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        state: OneOrMany[Open[ComponentState]] | None = None,
        flag: OneOrMany[Open[ComponentFlag]] | None = None,
        role: OneOrMany[Open[ComponentRole]] | None = None,
        sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
        enabled: bool | None = None,
        software_status: OneOrMany[str] | None = None,
        subtype: OneOrMany[str] | None = None,
        arch: OneOrMany[Open[ComponentArch]] | None = None,
        class_: OneOrMany[Open[ComponentClass]] | None = None,
        nid: OneOrMany[int | str] | None = None,
        nid_start: int | None = None,
        nid_end: int | None = None,
        partition: OneOrMany[str] | None = None,
        group: OneOrMany[str] | None = None,
        locked: bool | None = None,
        reservation_disabled: bool | None = None,
        state_only: bool | None = None,
        flag_only: bool | None = None,
        role_only: bool | None = None,
        nid_only: bool | None = None,
    ) -> ComponentList:
        """List components at or below a given one.

        Without `type` just the named component is considered, with it everything below it too.
        `all` and `s0` stand for the whole system. An unknown or invalid name matches nothing.

        Args:
            xname: Where to look: the xname of a component, `all` or `s0`.
            type: Only components of these types. `!` before a type leaves it out.
            state: Only components in these states. `!` before a state leaves it out.
            flag: Only components with these flags. `!` before a flag leaves it out.
            role: Only components with these roles, "" for none. `!` before a role leaves it
                out.
            sub_role: Only components with these sub-roles, "" for none. `!` before a sub-role
                leaves it out.
            enabled: Only components that are (or are not) enabled.
            software_status: Only components with these software statuses, in their exact case.
                `!` before one leaves it out.
            subtype: Only components of these subtypes, in their exact case. `!` before one
                leaves it out.
            arch: Only components of these architectures. `!` before one leaves it out.
            class_: Only components in these classes of cabinet. `!` before one leaves it out.
            nid: Only components with these NIDs, "" for none. `!` before a NID leaves it out.
            nid_start: Only components whose NID is this or higher.
            nid_end: Only components whose NID is this or lower.
            partition: Only members of these partitions, `NULL` for members of none. Several
                groups together with several partitions: 400.
            group: Only members of these groups, `NULL` for members of none. Several groups
                together with several partitions: 400.
            locked: Only components that are (or are not) locked.
            reservation_disabled: Only components whose reservations are (or are not) disabled.
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/State/Components/Query/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_list_under(
                xname,
                type=type,
                state=state,
                flag=flag,
                role=role,
                sub_role=sub_role,
                enabled=enabled,
                software_status=software_status,
                subtype=subtype,
                arch=arch,
                class_=class_,
                nid=nid,
                nid_start=nid_start,
                nid_end=nid_end,
                partition=partition,
                group=group,
                locked=locked,
                reservation_disabled=reservation_disabled,
                state_only=state_only,
                flag_only=flag_only,
                role_only=role_only,
                nid_only=nid_only,
            )
        )

    async def update_state(self, xname: str, body: ComponentStateUpdate) -> None:
        """Set the state of a component.

        Without `Force` only the server's own transitions are made: On from Off, Standby, Halt;
        Off from On, Standby, Halt, Ready; Standby and Halt from Ready; Ready from On, Off,
        Standby, Halt. A component in any other state is skipped, without an error. Unknown,
        Empty and Populated always need `Force` (else 400). Without a flag the flag becomes OK,
        and so it does with a flag that does not exist. Ready with Warning touches only
        components that are Ready. An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new state.

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

        `PATCH /hsm/v2/State/Components/{xname}/StateData`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_update_state(
                xname,
                body,
            )
        )

    async def bulk_update_state(self, body: ComponentsStateUpdate) -> None:
        """Set the state of many components.

        Without `Force` only the server's own transitions are made: On from Off, Standby, Halt;
        Off from On, Standby, Halt, Ready; Standby and Halt from Ready; Ready from On, Off,
        Standby, Halt. A component in any other state is skipped, without an error. Unknown,
        Empty and Populated always need `Force` (else 400). Without a flag the flag becomes OK,
        and so it does with a flag that does not exist. Ready with Warning touches only
        components that are Ready. Unknown components are skipped; one invalid xname rejects
        all.

        Args:
            body: A new state for many components.

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

        `PATCH /hsm/v2/State/Components/BulkStateData`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_bulk_update_state(
                body,
            )
        )

    async def update_flag(self, xname: str, body: ComponentFlagUpdate) -> None:
        """Set the flag of a component.

        The state stays. An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new flag.

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

        `PATCH /hsm/v2/State/Components/{xname}/FlagOnly`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_update_flag(
                xname,
                body,
            )
        )

    async def bulk_update_flag(self, body: ComponentsFlagUpdate) -> None:
        """Set the flag of many components.

        The state stays. Unknown components are skipped; one invalid xname rejects all.

        Args:
            body: A new flag for many components.

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

        `PATCH /hsm/v2/State/Components/BulkFlagOnly`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_bulk_update_flag(
                body,
            )
        )

    async def update_enabled(self, xname: str, body: ComponentEnabledUpdate) -> None:
        """Enable or disable a component.

        An unknown component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new enabled.

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

        `PATCH /hsm/v2/State/Components/{xname}/Enabled`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_update_enabled(
                xname,
                body,
            )
        )

    async def bulk_update_enabled(self, body: ComponentsEnabledUpdate) -> None:
        """Enable or disable many components.

        Unknown components are skipped; one invalid xname rejects all.

        Args:
            body: A new enabled for many components.

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

        `PATCH /hsm/v2/State/Components/BulkEnabled`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_bulk_update_enabled(
                body,
            )
        )

    async def update_software_status(self, xname: str, body: ComponentSoftwareStatusUpdate) -> None:
        """Set the software status of a component.

        Free text of at most 32 characters; "" clears it. An unknown component is answered 204,
        not 404.

        Args:
            xname: The component's xname.
            body: A new software status.

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

        `PATCH /hsm/v2/State/Components/{xname}/SoftwareStatus`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return await self._client.send(
            components_update_software_status(
                xname,
                body,
            )
        )

    async def bulk_update_software_status(self, body: ComponentsSoftwareStatusUpdate) -> None:
        """Set the software status of many components.

        Free text of at most 32 characters; "" clears it. Unknown components are skipped; one
        invalid xname rejects all.

        Args:
            body: A new software status for many components.

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

        `PATCH /hsm/v2/State/Components/BulkSoftwareStatus`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            components_bulk_update_software_status(
                body,
            )
        )

    async def update_role(self, xname: str, body: ComponentRoleUpdate) -> None:
        """Set the role and sub-role of a component.

        Without a sub-role the present one is cleared. An unknown component is answered 204, not
        404.

        Args:
            xname: The component's xname.
            body: A new role.

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

        `PATCH /hsm/v2/State/Components/{xname}/Role`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_update_role(
                xname,
                body,
            )
        )

    async def bulk_update_role(self, body: ComponentsRoleUpdate) -> None:
        """Set the role and sub-role of many components.

        Without a sub-role the present one is cleared. Unknown components are skipped; one
        invalid xname rejects all.

        Args:
            body: A new role for many components.

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

        `PATCH /hsm/v2/State/Components/BulkRole`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_bulk_update_role(
                body,
            )
        )

    async def update_nid(self, xname: str, body: ComponentNidUpdate) -> None:
        """Set the NID of a component.

        -1 takes the NID away. Nothing stops two components from sharing one. An unknown
        component is answered 204, not 404.

        Args:
            xname: The component's xname.
            body: A new NID. Unlike in the bulk form, a number only.

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

        `PATCH /hsm/v2/State/Components/{xname}/NID`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            components_update_nid(
                xname,
                body,
            )
        )

    async def bulk_update_nid(self, body: ComponentsNidUpdate) -> None:
        """Set the NIDs of many components.

        -1 takes a NID away. Unknown and even invalid xnames are skipped without an error; of
        two entries for one component the first counts.

        Args:
            body: New NIDs.

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

        `PATCH /hsm/v2/State/Components/BulkNID`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            components_bulk_update_nid(
                body,
            )
        )
