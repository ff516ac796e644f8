# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""Hardware: What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found in
them, with the history of which unit was seen in which place.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` would hide the type
from datetime import datetime
from typing import TYPE_CHECKING

from openchami_sdk.core.types import OneOrMany, Open

from ..api.hardware.create import hardware_create
from ..api.hardware.delete import hardware_delete
from ..api.hardware.delete_all import hardware_delete_all
from ..api.hardware.delete_all_frus import hardware_delete_all_frus
from ..api.hardware.delete_all_history import hardware_delete_all_history
from ..api.hardware.delete_fru import hardware_delete_fru
from ..api.hardware.delete_fru_history import hardware_delete_fru_history
from ..api.hardware.delete_history import hardware_delete_history
from ..api.hardware.get import hardware_get
from ..api.hardware.get_fru import hardware_get_fru
from ..api.hardware.get_fru_history import hardware_get_fru_history
from ..api.hardware.get_history import hardware_get_history
from ..api.hardware.list import hardware_list
from ..api.hardware.list_fru_history import hardware_list_fru_history
from ..api.hardware.list_frus import hardware_list_frus
from ..api.hardware.list_history import hardware_list_history
from ..api.hardware.query import hardware_query

if TYPE_CHECKING:
    from openchami_sdk.core.client import AsyncClient, Client

    from ..models.component_type import ComponentType
    from ..models.hardware import Hardware
    from ..models.hardware_create import HardwareCreate
    from ..models.hardware_event_type import HardwareEventType
    from ..models.hardware_fru import HardwareFru
    from ..models.hardware_history import HardwareHistory
    from ..models.hardware_history_list import HardwareHistoryList
    from ..models.hardware_query_format import HardwareQueryFormat
    from ..models.hardware_query_result import HardwareQueryResult
    from ..models.message import Message


class HardwareResource:
    """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found in
    them, with the history of which unit was seen in which place.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        manufacturer: OneOrMany[str] | None = None,
        part_number: OneOrMany[str] | None = None,
        serial_number: OneOrMany[str] | None = None,
        fruid: OneOrMany[str] | None = None,
        partition: OneOrMany[str] | None = None,
    ) -> List[Hardware]:
        """List hardware by place.

        Every place with the unit in it. Negation with `!` is not understood here.

        Args:
            id: Only these places.
            type: Only these types.
            manufacturer: Only units whose manufacturer contains this, in any case.
            part_number: Only units with this part number.
            serial_number: Only units with this serial number.
            fruid: Only units with this FRUID.
            partition: Only what belongs to these partitions.

        Returns:
            The places that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            hardware_list(
                id=id,
                type=type,
                manufacturer=manufacturer,
                part_number=part_number,
                serial_number=serial_number,
                fruid=fruid,
                partition=partition,
            )
        )

    def create(self, body: HardwareCreate) -> Message:
        """Store hardware and the places it is in.

        Each entry needs its ID, the location info of its kind and a `PopulatedFRU` with the FRU
        info of the same kind; type, ordinal, status and FRUID are worked out by the server. The
        FRUID is made of type, manufacturer, part number and serial number, or of the place when
        those are missing. A place that exists gets the new unit, and a unit that is new in a
        place adds a `Detected` event to the history. An empty list is answered 200.

        Args:
            body: Hardware to store.

        Returns:
            Done.

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

        `POST /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(
            hardware_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all hardware by place.

        Destroys every place of the inventory. The units (FRUs) and the history stay; delete
        those separately. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return self._client.send(hardware_delete_all())

    def get(self, xname: str) -> Hardware:
        """Get the hardware in one place.

        What is not an xname is simply not found.

        Args:
            xname: The component's xname.

        Returns:
            The place and the unit in it.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            hardware_get(
                xname,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one place.

        The unit (FRU) that was in it and the history stay.

        Args:
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_delete(
                xname,
            )
        )

    def query(
        self,
        xname: str,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        children: bool | None = None,
        parents: bool | None = None,
        partition: OneOrMany[str] | None = None,
        format: Open[HardwareQueryFormat] | None = None,
    ) -> HardwareQueryResult:
        """Get the hardware below one place, sorted by kind.

        An xname, or `all` or `s0` for everything. The answer has one list for each kind of
        hardware that was found; an unknown xname gives none. Unless the format is FullyFlat, a
        node's parts sit inside the node and a PDU's outlets inside the PDU.

        Args:
            xname: The component's xname.
            type: Only these types.
            children: Whether to include what is inside; true when left out.
            parents: Whether to include what it is inside of; false when left out.
            partition: Only what belongs to these partitions.
            format: How to arrange the answer; NestNodesOnly when left out.

        Returns:
            The hardware found.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/Query/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_query(
                xname,
                type=type,
                children=children,
                parents=parents,
                partition=partition,
                format=format,
            )
        )

    def list_frus(
        self,
        *,
        fruid: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        manufacturer: OneOrMany[str] | None = None,
        part_number: OneOrMany[str] | None = None,
        serial_number: OneOrMany[str] | None = None,
    ) -> List[HardwareFru]:
        """List field-replaceable units.

        Every unit ever stored, in place or not. Negation with `!` is not understood here.

        Args:
            fruid: Only units with this FRUID.
            type: Only these types.
            manufacturer: Only units whose manufacturer contains this, in any case.
            part_number: Only units with this part number.
            serial_number: Only units with this serial number.

        Returns:
            The units that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            hardware_list_frus(
                fruid=fruid,
                type=type,
                manufacturer=manufacturer,
                part_number=part_number,
                serial_number=serial_number,
            )
        )

    def delete_all_frus(self) -> Message:
        """Delete all field-replaceable units.

        Destroys the record of every unit. 500 while any place still holds a unit: delete the
        places first. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(hardware_delete_all_frus())

    def get_fru(self, fruid: str) -> HardwareFru:
        """Get one field-replaceable unit.

        The unit, wherever it is.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

        Returns:
            The unit.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_get_fru(
                fruid,
            )
        )

    def delete_fru(self, fruid: str) -> Message:
        """Delete one field-replaceable unit.

        500 while it is still in a place.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_delete_fru(
                fruid,
            )
        )

    def list_history(
        self,
        *,
        id: OneOrMany[str] | None = None,
        fruid: OneOrMany[str] | None = None,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistoryList:
        """List the history of every place.

        Which units were seen in which places, and when. A time that cannot be read is a server
        error.

        Args:
            id: Only these places.
            fruid: Only units with this FRUID.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            One entry for each place with a history; null when there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return self._client.send(
            hardware_list_history(
                id=id,
                fruid=fruid,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def delete_all_history(self) -> Message:
        """Delete the whole hardware history.

        Destroys the history of all places and all units: both views share it. 404 when there
        was none.

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

        `DELETE /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(hardware_delete_all_history())

    def get_history(
        self,
        xname: str,
        *,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistory:
        """Get the history of one place.

        A place without history, or an unknown one, has an empty list.

        Args:
            xname: The component's xname.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_get_history(
                xname,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def delete_history(self, xname: str) -> Message:
        """Delete the history of one place.

        Its events vanish from the history of the units, too.

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

        `DELETE /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            hardware_delete_history(
                xname,
            )
        )

    def list_fru_history(
        self,
        *,
        fruid: OneOrMany[str] | None = None,
        id: OneOrMany[str] | None = None,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistoryList:
        """List the history of every unit.

        The same events as by place, sorted by unit. A time that cannot be read is a server
        error.

        Args:
            fruid: Only units with this FRUID.
            id: Only these places.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            One entry for each unit with a history; null when there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/History`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return self._client.send(
            hardware_list_fru_history(
                fruid=fruid,
                id=id,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def get_fru_history(
        self,
        fruid: str,
        *,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistory:
        """Get the history of one unit.

        A unit without history, or an unknown one, has an empty list.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return self._client.send(
            hardware_get_fru_history(
                fruid,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def delete_fru_history(self, fruid: str) -> Message:
        """Delete the history of one unit.

        Its events vanish from the history of the places, too.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return self._client.send(
            hardware_delete_fru_history(
                fruid,
            )
        )


class AsyncHardwareResource:
    """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found in
    them, with the history of which unit was seen in which place.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        id: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        manufacturer: OneOrMany[str] | None = None,
        part_number: OneOrMany[str] | None = None,
        serial_number: OneOrMany[str] | None = None,
        fruid: OneOrMany[str] | None = None,
        partition: OneOrMany[str] | None = None,
    ) -> List[Hardware]:
        """List hardware by place.

        Every place with the unit in it. Negation with `!` is not understood here.

        Args:
            id: Only these places.
            type: Only these types.
            manufacturer: Only units whose manufacturer contains this, in any case.
            part_number: Only units with this part number.
            serial_number: Only units with this serial number.
            fruid: Only units with this FRUID.
            partition: Only what belongs to these partitions.

        Returns:
            The places that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            hardware_list(
                id=id,
                type=type,
                manufacturer=manufacturer,
                part_number=part_number,
                serial_number=serial_number,
                fruid=fruid,
                partition=partition,
            )
        )

    async def create(self, body: HardwareCreate) -> Message:
        """Store hardware and the places it is in.

        Each entry needs its ID, the location info of its kind and a `PopulatedFRU` with the FRU
        info of the same kind; type, ordinal, status and FRUID are worked out by the server. The
        FRUID is made of type, manufacturer, part number and serial number, or of the place when
        those are missing. A place that exists gets the new unit, and a unit that is new in a
        place adds a `Detected` event to the history. An empty list is answered 200.

        Args:
            body: Hardware to store.

        Returns:
            Done.

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

        `POST /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(
            hardware_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all hardware by place.

        Destroys every place of the inventory. The units (FRUs) and the history stay; delete
        those separately. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token where the service checks
        them.
        """
        return await self._client.send(hardware_delete_all())

    async def get(self, xname: str) -> Hardware:
        """Get the hardware in one place.

        What is not an xname is simply not found.

        Args:
            xname: The component's xname.

        Returns:
            The place and the unit in it.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            hardware_get(
                xname,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one place.

        The unit (FRU) that was in it and the history stay.

        Args:
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_delete(
                xname,
            )
        )

    async def query(
        self,
        xname: str,
        *,
        type: OneOrMany[Open[ComponentType]] | None = None,
        children: bool | None = None,
        parents: bool | None = None,
        partition: OneOrMany[str] | None = None,
        format: Open[HardwareQueryFormat] | None = None,
    ) -> HardwareQueryResult:
        """Get the hardware below one place, sorted by kind.

        An xname, or `all` or `s0` for everything. The answer has one list for each kind of
        hardware that was found; an unknown xname gives none. Unless the format is FullyFlat, a
        node's parts sit inside the node and a PDU's outlets inside the PDU.

        Args:
            xname: The component's xname.
            type: Only these types.
            children: Whether to include what is inside; true when left out.
            parents: Whether to include what it is inside of; false when left out.
            partition: Only what belongs to these partitions.
            format: How to arrange the answer; NestNodesOnly when left out.

        Returns:
            The hardware found.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/Query/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_query(
                xname,
                type=type,
                children=children,
                parents=parents,
                partition=partition,
                format=format,
            )
        )

    async def list_frus(
        self,
        *,
        fruid: OneOrMany[str] | None = None,
        type: OneOrMany[Open[ComponentType]] | None = None,
        manufacturer: OneOrMany[str] | None = None,
        part_number: OneOrMany[str] | None = None,
        serial_number: OneOrMany[str] | None = None,
    ) -> List[HardwareFru]:
        """List field-replaceable units.

        Every unit ever stored, in place or not. Negation with `!` is not understood here.

        Args:
            fruid: Only units with this FRUID.
            type: Only these types.
            manufacturer: Only units whose manufacturer contains this, in any case.
            part_number: Only units with this part number.
            serial_number: Only units with this serial number.

        Returns:
            The units that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            hardware_list_frus(
                fruid=fruid,
                type=type,
                manufacturer=manufacturer,
                part_number=part_number,
                serial_number=serial_number,
            )
        )

    async def delete_all_frus(self) -> Message:
        """Delete all field-replaceable units.

        Destroys the record of every unit. 500 while any place still holds a unit: delete the
        places first. 404 when there was none.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(hardware_delete_all_frus())

    async def get_fru(self, fruid: str) -> HardwareFru:
        """Get one field-replaceable unit.

        The unit, wherever it is.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

        Returns:
            The unit.

        Raises:
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            NotFoundError: There is no such resource.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_get_fru(
                fruid,
            )
        )

    async def delete_fru(self, fruid: str) -> Message:
        """Delete one field-replaceable unit.

        500 while it is still in a place.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_delete_fru(
                fruid,
            )
        )

    async def list_history(
        self,
        *,
        id: OneOrMany[str] | None = None,
        fruid: OneOrMany[str] | None = None,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistoryList:
        """List the history of every place.

        Which units were seen in which places, and when. A time that cannot be read is a server
        error.

        Args:
            id: Only these places.
            fruid: Only units with this FRUID.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            One entry for each place with a history; null when there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token where the service
        checks them.
        """
        return await self._client.send(
            hardware_list_history(
                id=id,
                fruid=fruid,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def delete_all_history(self) -> Message:
        """Delete the whole hardware history.

        Destroys the history of all places and all units: both views share it. 404 when there
        was none.

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

        `DELETE /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(hardware_delete_all_history())

    async def get_history(
        self,
        xname: str,
        *,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistory:
        """Get the history of one place.

        A place without history, or an unknown one, has an empty list.

        Args:
            xname: The component's xname.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_get_history(
                xname,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def delete_history(self, xname: str) -> Message:
        """Delete the history of one place.

        Its events vanish from the history of the units, too.

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

        `DELETE /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            hardware_delete_history(
                xname,
            )
        )

    async def list_fru_history(
        self,
        *,
        fruid: OneOrMany[str] | None = None,
        id: OneOrMany[str] | None = None,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistoryList:
        """List the history of every unit.

        The same events as by place, sorted by unit. A time that cannot be read is a server
        error.

        Args:
            fruid: Only units with this FRUID.
            id: Only these places.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            One entry for each unit with a history; null when there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/History`, SMD v2.20.5; needs a token where the
        service checks them.
        """
        return await self._client.send(
            hardware_list_fru_history(
                fruid=fruid,
                id=id,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def get_fru_history(
        self,
        fruid: str,
        *,
        event_type: OneOrMany[Open[HardwareEventType]] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> HardwareHistory:
        """Get the history of one unit.

        A unit without history, or an unknown one, has an empty list.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.
            event_type: Only events of these kinds.
            start_time: Only events at or after this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.
            end_time: Only events at or before this RFC 3339 time. An offset of 16 hours or
                more, which the database has no room for: 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: No acceptable token. One line of plain text says why; there is no
                WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this. Only where a policy is
                enforced.
            ServerError: The server failed. The answer to a crash is empty.
            ServiceUnavailableError: The server is not ready: its database or its keys cannot be
                reached.

        `GET /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token where
        the service checks them.
        """
        return await self._client.send(
            hardware_get_fru_history(
                fruid,
                event_type=event_type,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def delete_fru_history(self, fruid: str) -> Message:
        """Delete the history of one unit.

        Its events vanish from the history of the places, too.

        Args:
            fruid: The unit's FRUID; a unit called History cannot be read or deleted by it.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token
        where the service checks them.
        """
        return await self._client.send(
            hardware_delete_fru_history(
                fruid,
            )
        )
