# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Memberships: The groups and the partition of each component. To change them, see groups and partitions."""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.memberships.get import memberships_get
from ..api.memberships.list import memberships_list

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_arch import ComponentArch
    from ..models.component_class import ComponentClass
    from ..models.component_flag import ComponentFlag
    from ..models.component_role import ComponentRole
    from ..models.component_state import ComponentState
    from ..models.component_sub_role import ComponentSubRole
    from ..models.component_type import ComponentType
    from ..models.membership import Membership


class MembershipsResource:
    """The groups and the partition of each component. To change them, see groups and partitions."""

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
    ) -> List[Membership]:
        """List the memberships of components.

        One entry per component that matches, those without any membership included. The filters
        are those of the list of components.

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

        Returns:
            The memberships; an empty list if no component matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/memberships`, SMD v2.20.5; needs a token where the service checks them.
        """
        return self._client.send(
            memberships_list(
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
            )
        )

    def get(self, xname: str) -> Membership:
        """Get the memberships of one component.

        404 only if there is no such component: one without memberships has empty values.

        Args:
            xname: The component's xname.

        Returns:
            The memberships.

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

        `GET /hsm/v2/memberships/{xname}`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            memberships_get(
                xname,
            )
        )


class AsyncMembershipsResource:
    """The groups and the partition of each component. To change them, see groups and partitions."""

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
    ) -> List[Membership]:
        """List the memberships of components.

        One entry per component that matches, those without any membership included. The filters
        are those of the list of components.

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

        Returns:
            The memberships; an empty list if no component matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/memberships`, SMD v2.20.5; needs a token where the service checks them.
        """
        return await self._client.send(
            memberships_list(
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
            )
        )

    async def get(self, xname: str) -> Membership:
        """Get the memberships of one component.

        404 only if there is no such component: one without memberships has empty values.

        Args:
            xname: The component's xname.

        Returns:
            The memberships.

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

        `GET /hsm/v2/memberships/{xname}`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            memberships_get(
                xname,
            )
        )
