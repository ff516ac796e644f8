# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Hardware: The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in them, and
the history of which FRU was seen in which location.
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
    """The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in them,
    and the history of which FRU was seen in which location.
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
        """List hardware by location.

        The answer has each location with the FRU in it. Negation with `!` is not supported.

        Args:
            id: Only these locations.
            type: Only hardware of these types.
            manufacturer: Only FRUs whose manufacturer contains one of these texts, in any
                letter case.
            part_number: Only FRUs with these part numbers.
            serial_number: Only FRUs with these serial numbers.
            fruid: Only FRUs with these FRUIDs.
            partition: Only hardware in these partitions.

        Returns:
            The locations that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
        """Store hardware by location.

        Each entry must have an ID, the `…LocationInfo` of its type and a `PopulatedFRU` with
        the `…FRUInfo` of the same type (for a node: `NodeLocationInfo` and `NodeFRUInfo`). The
        server derives type, ordinal, status and FRUID. It makes the FRUID from type,
        manufacturer, part number and serial number, or from the location if these are missing.
        A location that exists gets the new FRU. A FRU that is new in a location adds a
        `Detected` event to the history. An empty list is answered with 200.

        Args:
            body: Hardware to store.

        Returns:
            Done.

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

        `POST /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(
            hardware_create(
                body,
            )
        )

    def delete_all(self) -> Message:
        """Delete all hardware locations.

        Deletes the whole collection. The FRUs and the history are not deleted; other calls
        delete them. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return self._client.send(hardware_delete_all())

    def get(self, xname: str) -> Hardware:
        """Get one hardware location.

        A text that is not an xname is answered with 404.

        Args:
            xname: The component's xname.

        Returns:
            The location and the FRU in it.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            hardware_get(
                xname,
            )
        )

    def delete(self, xname: str) -> Message:
        """Delete one hardware location.

        The FRU in it and the history are not deleted.

        Args:
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the hardware at and below one location, grouped by type.

        The xname can be `all` or `s0` for the whole system. The answer has one list for each
        type of hardware that was found, and no list for an unknown xname. Unless the format is
        FullyFlat, the parts of a node are nested in the node, and the outlets of a PDU in the
        PDU.

        Args:
            xname: The component's xname.
            type: Only hardware of these types.
            children: Whether to include the hardware below the location; true if absent.
            parents: Whether to include the hardware above the location; false if absent.
            partition: Only hardware in these partitions.
            format: The format of the answer; NestNodesOnly if absent.

        Returns:
            The hardware that was found.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/Query/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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

        The answer has every stored FRU, with or without a location. Negation with `!` is not
        supported.

        Args:
            fruid: Only FRUs with these FRUIDs.
            type: Only hardware of these types.
            manufacturer: Only FRUs whose manufacturer contains one of these texts, in any
                letter case.
            part_number: Only FRUs with these part numbers.
            serial_number: Only FRUs with these serial numbers.

        Returns:
            The FRUs that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token if the service checks
        tokens.
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

        Deletes the whole collection. The answer is 500 while a location has a FRU: delete the
        locations first. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(hardware_delete_all_frus())

    def get_fru(self, fruid: str) -> HardwareFru:
        """Get one field-replaceable unit.

        The FRU is found with or without a location.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

        Returns:
            The FRU.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return self._client.send(
            hardware_get_fru(
                fruid,
            )
        )

    def delete_fru(self, fruid: str) -> Message:
        """Delete one field-replaceable unit.

        The answer is 500 while the FRU is in a location.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """List the history of all locations.

        The answer says which FRUs were seen in which location, and when. An invalid time is
        answered with 500.

        Args:
            id: Only these locations.
            fruid: Only FRUs with these FRUIDs.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            One entry for each location with a history; null if there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Deletes the history of all locations and all FRUs: these are the same events. The answer
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

        `DELETE /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the history of one location.

        The list of a location that is unknown or has no history is empty.

        Args:
            xname: The component's xname.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """Delete the history of one location.

        The events are deleted from the history of the FRUs too.

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

        `DELETE /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """List the history of all FRUs.

        The answer has the same events as the history of all locations, grouped by FRU. An
        invalid time is answered with 500.

        Args:
            fruid: Only FRUs with these FRUIDs.
            id: Only these locations.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            One entry for each FRU with a history; null if there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the history of one FRU.

        The list of a FRU that is unknown or has no history is empty.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """Delete the history of one FRU.

        The events are deleted from the history of the locations too.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return self._client.send(
            hardware_delete_fru_history(
                fruid,
            )
        )


class AsyncHardwareResource:
    """The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in them,
    and the history of which FRU was seen in which location.
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
        """List hardware by location.

        The answer has each location with the FRU in it. Negation with `!` is not supported.

        Args:
            id: Only these locations.
            type: Only hardware of these types.
            manufacturer: Only FRUs whose manufacturer contains one of these texts, in any
                letter case.
            part_number: Only FRUs with these part numbers.
            serial_number: Only FRUs with these serial numbers.
            fruid: Only FRUs with these FRUIDs.
            partition: Only hardware in these partitions.

        Returns:
            The locations that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
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
        """Store hardware by location.

        Each entry must have an ID, the `…LocationInfo` of its type and a `PopulatedFRU` with
        the `…FRUInfo` of the same type (for a node: `NodeLocationInfo` and `NodeFRUInfo`). The
        server derives type, ordinal, status and FRUID. It makes the FRUID from type,
        manufacturer, part number and serial number, or from the location if these are missing.
        A location that exists gets the new FRU. A FRU that is new in a location adds a
        `Detected` event to the history. An empty list is answered with 200.

        Args:
            body: Hardware to store.

        Returns:
            Done.

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

        `POST /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(
            hardware_create(
                body,
            )
        )

    async def delete_all(self) -> Message:
        """Delete all hardware locations.

        Deletes the whole collection. The FRUs and the history are not deleted; other calls
        delete them. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/Hardware`, SMD v2.20.5; needs a token if the service checks
        tokens.
        """
        return await self._client.send(hardware_delete_all())

    async def get(self, xname: str) -> Hardware:
        """Get one hardware location.

        A text that is not an xname is answered with 404.

        Args:
            xname: The component's xname.

        Returns:
            The location and the FRU in it.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            hardware_get(
                xname,
            )
        )

    async def delete(self, xname: str) -> Message:
        """Delete one hardware location.

        The FRU in it and the history are not deleted.

        Args:
            xname: The component's xname.

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

        `DELETE /hsm/v2/Inventory/Hardware/{xname}`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the hardware at and below one location, grouped by type.

        The xname can be `all` or `s0` for the whole system. The answer has one list for each
        type of hardware that was found, and no list for an unknown xname. Unless the format is
        FullyFlat, the parts of a node are nested in the node, and the outlets of a PDU in the
        PDU.

        Args:
            xname: The component's xname.
            type: Only hardware of these types.
            children: Whether to include the hardware below the location; true if absent.
            parents: Whether to include the hardware above the location; false if absent.
            partition: Only hardware in these partitions.
            format: The format of the answer; NestNodesOnly if absent.

        Returns:
            The hardware that was found.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/Query/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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

        The answer has every stored FRU, with or without a location. Negation with `!` is not
        supported.

        Args:
            fruid: Only FRUs with these FRUIDs.
            type: Only hardware of these types.
            manufacturer: Only FRUs whose manufacturer contains one of these texts, in any
                letter case.
            part_number: Only FRUs with these part numbers.
            serial_number: Only FRUs with these serial numbers.

        Returns:
            The FRUs that match, in no fixed order.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token if the service checks
        tokens.
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

        Deletes the whole collection. The answer is 500 while a location has a FRU: delete the
        locations first. The answer is 404 if there was nothing to delete.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(hardware_delete_all_frus())

    async def get_fru(self, fruid: str) -> HardwareFru:
        """Get one field-replaceable unit.

        The FRU is found with or without a location.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

        Returns:
            The FRU.

        Raises:
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            NotFoundError: The resource does not exist.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token if the service
        checks tokens.
        """
        return await self._client.send(
            hardware_get_fru(
                fruid,
            )
        )

    async def delete_fru(self, fruid: str) -> Message:
        """Delete one field-replaceable unit.

        The answer is 500 while the FRU is in a location.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/{fruid}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """List the history of all locations.

        The answer says which FRUs were seen in which location, and when. An invalid time is
        answered with 500.

        Args:
            id: Only these locations.
            fruid: Only FRUs with these FRUIDs.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            One entry for each location with a history; null if there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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

        Deletes the history of all locations and all FRUs: these are the same events. The answer
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

        `DELETE /hsm/v2/Inventory/Hardware/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the history of one location.

        The list of a location that is unknown or has no history is empty.

        Args:
            xname: The component's xname.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """Delete the history of one location.

        The events are deleted from the history of the FRUs too.

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

        `DELETE /hsm/v2/Inventory/Hardware/History/{xname}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """List the history of all FRUs.

        The answer has the same events as the history of all locations, grouped by FRU. An
        invalid time is answered with 500.

        Args:
            fruid: Only FRUs with these FRUIDs.
            id: Only these locations.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            One entry for each FRU with a history; null if there is none.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/History`, SMD v2.20.5; needs a token if the service
        checks tokens.
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
        """Get the history of one FRU.

        The list of a FRU that is unknown or has no history is empty.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.
            event_type: Only events of these types.
            start_time: Only events at or after this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.
            end_time: Only events at or before this RFC 3339 time. A time zone offset of 16
                hours or more is answered with 500.

        Returns:
            The history.

        Raises:
            BadRequestError: An argument or filter is missing or not allowed.
            UnauthorizedError: The token is missing or not accepted. The answer is one line of
                plain text with the reason; it has no WWW-Authenticate header.
            ForbiddenError: The access policy does not allow this call. This error occurs only
                if the server enforces a policy.
            ServerError: The server failed. After a crash, the answer has no body.
            ServiceUnavailableError: The server is not ready: it cannot reach its database, or
                it has no keys to check tokens.

        `GET /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token if the
        service checks tokens.
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
        """Delete the history of one FRU.

        The events are deleted from the history of the locations too.

        Args:
            fruid: The FRU's ID. A FRU with the FRUID `History` cannot be read or deleted.

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

        `DELETE /hsm/v2/Inventory/HardwareByFRU/History/{fruid}`, SMD v2.20.5; needs a token if
        the service checks tokens.
        """
        return await self._client.send(
            hardware_delete_fru_history(
                fruid,
            )
        )
