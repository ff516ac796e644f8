# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Memberships: The groups and the partition of each component. The calls of groups and partitions change them."""

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
    """The groups and the partition of each component. The calls of groups and partitions change
    them.
    """

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

        The answer has one entry for each component that matches, including components without
        memberships. The filters are those of the list of components.

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

        Returns:
            The memberships; an empty list if no component matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/memberships`, SMD v2.20.5; needs a token if the service checks tokens.
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

        The answer is 404 only if the component does not exist. A component without memberships
        has empty values.

        Args:
            xname: The component's xname.

        Returns:
            The memberships.

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

        `GET /hsm/v2/memberships/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            memberships_get(
                xname,
            )
        )


class AsyncMembershipsResource:
    """The groups and the partition of each component. The calls of groups and partitions change
    them.
    """

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

        The answer has one entry for each component that matches, including components without
        memberships. The filters are those of the list of components.

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

        Returns:
            The memberships; an empty list if no component matches.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/memberships`, SMD v2.20.5; needs a token if the service checks tokens.
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

        The answer is 404 only if the component does not exist. A component without memberships
        has empty values.

        Args:
            xname: The component's xname.

        Returns:
            The memberships.

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

        `GET /hsm/v2/memberships/{xname}`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            memberships_get(
                xname,
            )
        )
