# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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

        Filters of different names must all match; several values of one filter are
        alternatives; a value with a leading `!` is excluded. The answer has all components that
        match, in no fixed order. If `stateonly`, `flagonly`, `roleonly` or `nidonly` is true,
        the answer has only some fields of each component: see the parameter. If several of them
        are true, the first in this order applies. The call needs no token.

        Args:
            id: Only these components. `!` before an xname excludes it.
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            flag: Only components with these flags. `!` before a flag excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            enabled: Only components that are enabled (true) or are not (false).
            software_status: Only components with these software statuses, in their exact case.
                `!` before a status excludes it.
            subtype: Only components of these subtypes, in their exact case. `!` before a
                subtype excludes it.
            arch: Only components of these architectures. `!` before an architecture excludes
                it.
            class_: Only components in cabinets of these classes. `!` before a class excludes
                it.
            nid: Only components with these NIDs; "" means no NID. `!` before a NID excludes it.
            nid_start: Only components with this NID or a higher one.
            nid_end: Only components with this NID or a lower one.
            partition: Only members of these partitions; `NULL` means no partition. Several
                groups together with several partitions are answered with 400.
            group: Only members of these groups; `NULL` means no group. Several groups together
                with several partitions are answered with 400.
            locked: Only components that are locked (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. After a crash, the answer has no body.

        `GET /hsm/v2/State/Components`, SMD v2.20.5; needs no token.
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

        If a component exists already, it is not changed and there is no error. With `Force`,
        its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing else. A
        node without a NID gets the NID of its node map or, if it has no node map, a NID
        calculated from its xname.

        Args:
            body: Components to create.

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

        `POST /hsm/v2/State/Components`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            components_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all components.

        Deletes the whole collection, with all memberships of groups and partitions, all locks
        and all reservations. Endpoints and the hardware inventory are not deleted. The answer
        is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/State/Components`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(components_delete_all())

    def get(self, xname: str) -> Component:
        """Get one component.

        A text that is not an xname is answered with 404.

        Args:
            xname: The component's xname.

        Returns:
            The component.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            components_get(
                xname,
            )
        )

    def upsert(self, xname: str, body: ComponentUpsert) -> None:
        """Create a component, or overwrite it with Force.

        If a component exists already, it is not changed and there is no error. With `Force`,
        its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing else.
        Other calls update Role, NID, Enabled and SoftwareStatus.

        Args:
            xname: The component's xname.
            body: A component to create or overwrite.

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

        `PUT /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            components_upsert(
                xname,
                body,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one component.

        Its memberships, locks and reservations are deleted too. Its endpoints and its hardware
        inventory are not deleted.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_delete(
                xname,
            )
        )

    def get_by_nid(self, nid: int) -> Component:
        """Get the component with a NID.

        If several components have this NID, the answer is one of them.

        Args:
            nid: The NID.

        Returns:
            The component.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/ByNID/{nid}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_get_by_nid(
                nid,
            )
        )

    def query_by_nid(self, body: ComponentNidQuery) -> ComponentList:
        """Find components by ranges of NIDs.

        This POST only reads. If a range has more than two numbers, only the first and the last
        are used.

        Args:
            body: Ranges of NIDs, and the filters of the list of components without those for
                NIDs, each as an array.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/ByNID/Query`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_query_by_nid(
                body,
            )
        )

    def query(self, body: ComponentQuery) -> ComponentList:
        """Find given components, or the components below them.

        This POST only reads. Without `type`, the call searches only the given components; with
        `type`, also all components below them. `all` and `s0` mean the whole system. An unknown
        or invalid xname matches nothing.

        Args:
            body: The components to search, and the filters of the list of components, each as
                an array. Several groups together with several partitions are answered with 400.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/Query`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
        """List a given component, or the components below it.

        Without `type`, the call searches only the given component; with `type`, also all
        components below it. `all` and `s0` mean the whole system. An unknown or invalid xname
        matches nothing.

        Args:
            xname: The xname of a component, `all` or `s0`.
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            flag: Only components with these flags. `!` before a flag excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            enabled: Only components that are enabled (true) or are not (false).
            software_status: Only components with these software statuses, in their exact case.
                `!` before a status excludes it.
            subtype: Only components of these subtypes, in their exact case. `!` before a
                subtype excludes it.
            arch: Only components of these architectures. `!` before an architecture excludes
                it.
            class_: Only components in cabinets of these classes. `!` before a class excludes
                it.
            nid: Only components with these NIDs; "" means no NID. `!` before a NID excludes it.
            nid_start: Only components with this NID or a higher one.
            nid_end: Only components with this NID or a lower one.
            partition: Only members of these partitions; `NULL` means no partition. Several
                groups together with several partitions are answered with 400.
            group: Only members of these groups; `NULL` means no group. Several groups together
                with several partitions are answered with 400.
            locked: Only components that are locked (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/Query/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Without `Force`, the server allows only these transitions: to On from Off, Standby or
        Halt; to Off from On, Standby, Halt or Ready; to Standby or Halt from Ready; to Ready
        from On, Off, Standby or Halt. A component that has the new state already gets the new
        flag. A component in any other state is skipped, without an error. The states Unknown,
        Empty and Populated always need `Force`; without it, the answer is 400. If the body has
        no flag, or an unknown one, the flag becomes OK. Without `Force`, state Ready with flag
        Warning changes only components that are Ready already. An unknown component is answered
        with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new state.

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

        `PATCH /hsm/v2/State/Components/{xname}/StateData`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            components_update_state(
                xname,
                body,
            )
        )

    def bulk_update_state(self, body: ComponentsStateUpdate) -> None:
        """Set the state of many components.

        Without `Force`, the server allows only these transitions: to On from Off, Standby or
        Halt; to Off from On, Standby, Halt or Ready; to Standby or Halt from Ready; to Ready
        from On, Off, Standby or Halt. A component that has the new state already gets the new
        flag. A component in any other state is skipped, without an error. The states Unknown,
        Empty and Populated always need `Force`; without it, the answer is 400. A text that is
        not a state is answered with 400 too. Every such 400 to a call with two or more xnames
        leaves a database transaction open in SMD: after about 70 of them, SMD hangs until it is
        restarted. If the body has no flag, or an unknown one, the flag becomes OK. Without
        `Force`, state Ready with flag Warning changes only components that are Ready already.
        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new state for many components.

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

        `PATCH /hsm/v2/State/Components/BulkStateData`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            components_bulk_update_state(
                body,
            )
        )

    def update_flag(self, xname: str, body: ComponentFlagUpdate) -> None:
        """Set the flag of a component.

        The state does not change. An unknown component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new flag.

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

        `PATCH /hsm/v2/State/Components/{xname}/FlagOnly`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            components_update_flag(
                xname,
                body,
            )
        )

    def bulk_update_flag(self, body: ComponentsFlagUpdate) -> None:
        """Set the flag of many components.

        The state does not change. Unknown components are skipped. If one xname is invalid, the
        answer is 400 and nothing is changed.

        Args:
            body: A new flag for many components.

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

        `PATCH /hsm/v2/State/Components/BulkFlagOnly`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_bulk_update_flag(
                body,
            )
        )

    def update_enabled(self, xname: str, body: ComponentEnabledUpdate) -> None:
        """Enable or disable a component.

        An unknown component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new value of Enabled.

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

        `PATCH /hsm/v2/State/Components/{xname}/Enabled`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            components_update_enabled(
                xname,
                body,
            )
        )

    def bulk_update_enabled(self, body: ComponentsEnabledUpdate) -> None:
        """Enable or disable many components.

        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new value of Enabled for many components.

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

        `PATCH /hsm/v2/State/Components/BulkEnabled`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_bulk_update_enabled(
                body,
            )
        )

    def update_software_status(self, xname: str, body: ComponentSoftwareStatusUpdate) -> None:
        """Set the software status of a component.

        The status is a text of at most 32 characters; "" clears it. An unknown component is
        answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new software status.

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

        `PATCH /hsm/v2/State/Components/{xname}/SoftwareStatus`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return self._client.send(
            components_update_software_status(
                xname,
                body,
            )
        )

    def bulk_update_software_status(self, body: ComponentsSoftwareStatusUpdate) -> None:
        """Set the software status of many components.

        The status is a text of at most 32 characters; "" clears it. Unknown components are
        skipped. If one xname is invalid, the answer is 400 and nothing is changed.

        Args:
            body: A new software status for many components.

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

        `PATCH /hsm/v2/State/Components/BulkSoftwareStatus`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return self._client.send(
            components_bulk_update_software_status(
                body,
            )
        )

    def update_role(self, xname: str, body: ComponentRoleUpdate) -> None:
        """Set the role and sub-role of a component.

        If the body has no sub-role, the sub-role of the component is cleared. An unknown
        component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new role.

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

        `PATCH /hsm/v2/State/Components/{xname}/Role`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_update_role(
                xname,
                body,
            )
        )

    def bulk_update_role(self, body: ComponentsRoleUpdate) -> None:
        """Set the role and sub-role of many components.

        If the body has no sub-role, the sub-role of the components is cleared; but in a call
        with two or more components, those that have the role already keep their sub-role.
        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new role for many components.

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

        `PATCH /hsm/v2/State/Components/BulkRole`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_bulk_update_role(
                body,
            )
        )

    def update_nid(self, xname: str, body: ComponentNidUpdate) -> None:
        """Set the NID of a component.

        -1 removes the NID. SMD allows several components with the same NID. An unknown
        component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new NID. Unlike the bulk call, this call does not accept a numeric string.

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

        `PATCH /hsm/v2/State/Components/{xname}/NID`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            components_update_nid(
                xname,
                body,
            )
        )

    def bulk_update_nid(self, body: ComponentsNidUpdate) -> None:
        """Set the NIDs of many components.

        -1 removes a NID. Unknown and invalid xnames are skipped, without an error. If a
        component has two entries, the first is used.

        Args:
            body: New NIDs.

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

        `PATCH /hsm/v2/State/Components/BulkNID`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Filters of different names must all match; several values of one filter are
        alternatives; a value with a leading `!` is excluded. The answer has all components that
        match, in no fixed order. If `stateonly`, `flagonly`, `roleonly` or `nidonly` is true,
        the answer has only some fields of each component: see the parameter. If several of them
        are true, the first in this order applies. The call needs no token.

        Args:
            id: Only these components. `!` before an xname excludes it.
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            flag: Only components with these flags. `!` before a flag excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            enabled: Only components that are enabled (true) or are not (false).
            software_status: Only components with these software statuses, in their exact case.
                `!` before a status excludes it.
            subtype: Only components of these subtypes, in their exact case. `!` before a
                subtype excludes it.
            arch: Only components of these architectures. `!` before an architecture excludes
                it.
            class_: Only components in cabinets of these classes. `!` before a class excludes
                it.
            nid: Only components with these NIDs; "" means no NID. `!` before a NID excludes it.
            nid_start: Only components with this NID or a higher one.
            nid_end: Only components with this NID or a lower one.
            partition: Only members of these partitions; `NULL` means no partition. Several
                groups together with several partitions are answered with 400.
            group: Only members of these groups; `NULL` means no group. Several groups together
                with several partitions are answered with 400.
            locked: Only components that are locked (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            ServerError: The server failed. After a crash, the answer has no body.

        `GET /hsm/v2/State/Components`, SMD v2.20.5; needs no token.
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

        If a component exists already, it is not changed and there is no error. With `Force`,
        its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing else. A
        node without a NID gets the NID of its node map or, if it has no node map, a NID
        calculated from its xname.

        Args:
            body: Components to create.

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

        `POST /hsm/v2/State/Components`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            components_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all components.

        Deletes the whole collection, with all memberships of groups and partitions, all locks
        and all reservations. Endpoints and the hardware inventory are not deleted. The answer
        is 404 if there was nothing to delete.

        Returns:
            Done.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/State/Components`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(components_delete_all())

    async def get(self, xname: str) -> Component:
        """Get one component.

        A text that is not an xname is answered with 404.

        Args:
            xname: The component's xname.

        Returns:
            The component.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            components_get(
                xname,
            )
        )

    async def upsert(self, xname: str, body: ComponentUpsert) -> None:
        """Create a component, or overwrite it with Force.

        If a component exists already, it is not changed and there is no error. With `Force`,
        its State, Flag, Subtype, NetType, Arch and Class are overwritten, and nothing else.
        Other calls update Role, NID, Enabled and SoftwareStatus.

        Args:
            xname: The component's xname.
            body: A component to create or overwrite.

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

        `PUT /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            components_upsert(
                xname,
                body,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one component.

        Its memberships, locks and reservations are deleted too. Its endpoints and its hardware
        inventory are not deleted.

        Args:
            xname: The component's xname.

        Returns:
            Done.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `DELETE /hsm/v2/State/Components/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_delete(
                xname,
            )
        )

    async def get_by_nid(self, nid: int) -> Component:
        """Get the component with a NID.

        If several components have this NID, the answer is one of them.

        Args:
            nid: The NID.

        Returns:
            The component.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/ByNID/{nid}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_get_by_nid(
                nid,
            )
        )

    async def query_by_nid(self, body: ComponentNidQuery) -> ComponentList:
        """Find components by ranges of NIDs.

        This POST only reads. If a range has more than two numbers, only the first and the last
        are used.

        Args:
            body: Ranges of NIDs, and the filters of the list of components without those for
                NIDs, each as an array.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/ByNID/Query`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_query_by_nid(
                body,
            )
        )

    async def query(self, body: ComponentQuery) -> ComponentList:
        """Find given components, or the components below them.

        This POST only reads. Without `type`, the call searches only the given components; with
        `type`, also all components below them. `all` and `s0` mean the whole system. An unknown
        or invalid xname matches nothing.

        Args:
            body: The components to search, and the filters of the list of components, each as
                an array. Several groups together with several partitions are answered with 400.

        Returns:
            The components; an empty list if none matches.

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

        `POST /hsm/v2/State/Components/Query`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
        """List a given component, or the components below it.

        Without `type`, the call searches only the given component; with `type`, also all
        components below it. `all` and `s0` mean the whole system. An unknown or invalid xname
        matches nothing.

        Args:
            xname: The xname of a component, `all` or `s0`.
            type: Only components of these types. `!` before a type excludes it.
            state: Only components in these states. `!` before a state excludes it.
            flag: Only components with these flags. `!` before a flag excludes it.
            role: Only components with these roles; "" means no role. `!` before a role excludes
                it.
            sub_role: Only components with these sub-roles; "" means no sub-role. `!` before a
                sub-role excludes it.
            enabled: Only components that are enabled (true) or are not (false).
            software_status: Only components with these software statuses, in their exact case.
                `!` before a status excludes it.
            subtype: Only components of these subtypes, in their exact case. `!` before a
                subtype excludes it.
            arch: Only components of these architectures. `!` before an architecture excludes
                it.
            class_: Only components in cabinets of these classes. `!` before a class excludes
                it.
            nid: Only components with these NIDs; "" means no NID. `!` before a NID excludes it.
            nid_start: Only components with this NID or a higher one.
            nid_end: Only components with this NID or a lower one.
            partition: Only members of these partitions; `NULL` means no partition. Several
                groups together with several partitions are answered with 400.
            group: Only members of these groups; `NULL` means no group. Several groups together
                with several partitions are answered with 400.
            locked: Only components that are locked (true) or are not (false).
            reservation_disabled: Only components whose reservations are disabled (true) or are
                not (false).
            state_only: Show only ID, type, state and flag.
            flag_only: Show only ID, type and flag.
            role_only: Show only ID, type, role and sub-role.
            nid_only: Show only ID, type and NID.

        Returns:
            The components; an empty list if none matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/State/Components/Query/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Without `Force`, the server allows only these transitions: to On from Off, Standby or
        Halt; to Off from On, Standby, Halt or Ready; to Standby or Halt from Ready; to Ready
        from On, Off, Standby or Halt. A component that has the new state already gets the new
        flag. A component in any other state is skipped, without an error. The states Unknown,
        Empty and Populated always need `Force`; without it, the answer is 400. If the body has
        no flag, or an unknown one, the flag becomes OK. Without `Force`, state Ready with flag
        Warning changes only components that are Ready already. An unknown component is answered
        with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new state.

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

        `PATCH /hsm/v2/State/Components/{xname}/StateData`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            components_update_state(
                xname,
                body,
            )
        )

    async def bulk_update_state(self, body: ComponentsStateUpdate) -> None:
        """Set the state of many components.

        Without `Force`, the server allows only these transitions: to On from Off, Standby or
        Halt; to Off from On, Standby, Halt or Ready; to Standby or Halt from Ready; to Ready
        from On, Off, Standby or Halt. A component that has the new state already gets the new
        flag. A component in any other state is skipped, without an error. The states Unknown,
        Empty and Populated always need `Force`; without it, the answer is 400. A text that is
        not a state is answered with 400 too. Every such 400 to a call with two or more xnames
        leaves a database transaction open in SMD: after about 70 of them, SMD hangs until it is
        restarted. If the body has no flag, or an unknown one, the flag becomes OK. Without
        `Force`, state Ready with flag Warning changes only components that are Ready already.
        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new state for many components.

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

        `PATCH /hsm/v2/State/Components/BulkStateData`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            components_bulk_update_state(
                body,
            )
        )

    async def update_flag(self, xname: str, body: ComponentFlagUpdate) -> None:
        """Set the flag of a component.

        The state does not change. An unknown component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new flag.

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

        `PATCH /hsm/v2/State/Components/{xname}/FlagOnly`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            components_update_flag(
                xname,
                body,
            )
        )

    async def bulk_update_flag(self, body: ComponentsFlagUpdate) -> None:
        """Set the flag of many components.

        The state does not change. Unknown components are skipped. If one xname is invalid, the
        answer is 400 and nothing is changed.

        Args:
            body: A new flag for many components.

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

        `PATCH /hsm/v2/State/Components/BulkFlagOnly`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_bulk_update_flag(
                body,
            )
        )

    async def update_enabled(self, xname: str, body: ComponentEnabledUpdate) -> None:
        """Enable or disable a component.

        An unknown component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new value of Enabled.

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

        `PATCH /hsm/v2/State/Components/{xname}/Enabled`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            components_update_enabled(
                xname,
                body,
            )
        )

    async def bulk_update_enabled(self, body: ComponentsEnabledUpdate) -> None:
        """Enable or disable many components.

        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new value of Enabled for many components.

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

        `PATCH /hsm/v2/State/Components/BulkEnabled`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_bulk_update_enabled(
                body,
            )
        )

    async def update_software_status(self, xname: str, body: ComponentSoftwareStatusUpdate) -> None:
        """Set the software status of a component.

        The status is a text of at most 32 characters; "" clears it. An unknown component is
        answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new software status.

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

        `PATCH /hsm/v2/State/Components/{xname}/SoftwareStatus`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return await self._client.send(
            components_update_software_status(
                xname,
                body,
            )
        )

    async def bulk_update_software_status(self, body: ComponentsSoftwareStatusUpdate) -> None:
        """Set the software status of many components.

        The status is a text of at most 32 characters; "" clears it. Unknown components are
        skipped. If one xname is invalid, the answer is 400 and nothing is changed.

        Args:
            body: A new software status for many components.

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

        `PATCH /hsm/v2/State/Components/BulkSoftwareStatus`, SMD v2.20.5; needs a token if the
        service checks tokens.
        """
        return await self._client.send(
            components_bulk_update_software_status(
                body,
            )
        )

    async def update_role(self, xname: str, body: ComponentRoleUpdate) -> None:
        """Set the role and sub-role of a component.

        If the body has no sub-role, the sub-role of the component is cleared. An unknown
        component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new role.

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

        `PATCH /hsm/v2/State/Components/{xname}/Role`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_update_role(
                xname,
                body,
            )
        )

    async def bulk_update_role(self, body: ComponentsRoleUpdate) -> None:
        """Set the role and sub-role of many components.

        If the body has no sub-role, the sub-role of the components is cleared; but in a call
        with two or more components, those that have the role already keep their sub-role.
        Unknown components are skipped. If one xname is invalid, the answer is 400 and nothing
        is changed.

        Args:
            body: A new role for many components.

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

        `PATCH /hsm/v2/State/Components/BulkRole`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_bulk_update_role(
                body,
            )
        )

    async def update_nid(self, xname: str, body: ComponentNidUpdate) -> None:
        """Set the NID of a component.

        -1 removes the NID. SMD allows several components with the same NID. An unknown
        component is answered with 204, not with 404.

        Args:
            xname: The component's xname.
            body: A new NID. Unlike the bulk call, this call does not accept a numeric string.

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

        `PATCH /hsm/v2/State/Components/{xname}/NID`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_update_nid(
                xname,
                body,
            )
        )

    async def bulk_update_nid(self, body: ComponentsNidUpdate) -> None:
        """Set the NIDs of many components.

        -1 removes a NID. Unknown and invalid xnames are skipped, without an error. If a
        component has two entries, the first is used.

        Args:
            body: New NIDs.

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

        `PATCH /hsm/v2/State/Components/BulkNID`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            components_bulk_update_nid(
                body,
            )
        )
