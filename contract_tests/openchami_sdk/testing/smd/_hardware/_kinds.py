"""What SMD v2.20.5 keeps of each kind of hardware: the members of its two info objects.

The location info describes the place (`NodeLocationInfo`), the FRU info the field-replaceable unit
in it (`NodeFRUInfo`). The server answers every member it knows, empty where nothing was given,
and drops all others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias, cast

from openchami_sdk.testing.smd._reading._bodies import (
    ANY,
    FLAG,
    INTEGER,
    NUMERAL,
    TEXT,
    Shape,
    Struct,
)

Info: TypeAlias = dict[str, Any]


class _Absent:
    """The member is left out of answers unless it was given."""


class _Member(NamedTuple):
    shape: Shape
    empty: Any
    """What is answered when nothing was given."""


_TEXT = _Member(TEXT, "")
_NUMBER = _Member(NUMERAL, 0)
_WHOLE = _Member(INTEGER, 0)
_FLAG = _Member(FLAG, False)
_ANYTHING = _Member(ANY, None)
_NUMBER_OR_NOT = _Member(NUMERAL, _Absent)
_TEXT_OR_NOT = _Member(TEXT, _Absent)
_FLAG_OR_NOT = _Member(FLAG, _Absent)


class _Object(NamedTuple):
    """An object that is filled only if it was given."""

    form: _Form
    empty: Any = _Absent
    name: str = ""
    """In the server's program, where its sentences name it."""


_Form: TypeAlias = "Mapping[str, _Member | _Object | _Form]"
_Members: TypeAlias = "dict[str, _Member | _Object | _Form]"


def _each(member: _Member | _Object, names: str) -> _Members:
    return dict.fromkeys(names.split(), member)


def _texts(names: str) -> _Members:
    return _each(_TEXT, names)


def _numbers(names: str) -> _Members:
    return _each(_NUMBER, names)


_SENSOR = _Object(
    _texts("DataSourceUri Name")
    | _each(_NUMBER_OR_NOT, "PeakReading Reading")
    | _each(_TEXT_OR_NOT, "PhysicalContext PhysicalSubContext ReadingUnits")
    | {"Status": _texts("Health") | _each(_TEXT_OR_NOT, "HealthRollUp State")},
    name="rf.SensorExcerpt",
)
_LOCATION = _Object(
    {
        "ContactInfo": _Object(
            _texts("ContactName EmailAddress") | _each(_TEXT_OR_NOT, "PhoneNumber")
        ),
        **_each(_NUMBER_OR_NOT, "Latitude Longitude"),
        "PartLocation": _Object(
            _each(_NUMBER_OR_NOT, "LocationOrdinalValue")
            | _texts("LocationType Orientation Reference ServiceLabel")
        ),
        "Placement": _Object(
            _each(_TEXT_OR_NOT, "AdditionalInfo Rack RackOffsetUnits Row")
            | _each(_NUMBER_OR_NOT, "RackOffset")
        ),
        "PostalAddress": _Object(
            _texts("Country Territory City Street Name PostalCode Building Floor Room")
        ),
    },
    empty=None,
)
_PROCESSOR_OEM = _Object(
    {"GBTProcessorOemProperty": _Object({"Processor Serial Number": _TEXT_OR_NOT})}, empty=None
)


_PLACE = _texts("Id Name Description")
_CHASSIS_PLACE = _PLACE | _texts("HostName")
_PROCESSOR_PLACE = _PLACE | _texts("Socket")
_MANAGER_PLACE = _PLACE | _texts("DateTime DateTimeLocalOffset FirmwareVersion")
_POWER_SUPPLY_PLACE = _texts("Name FirmwareVersion")

_MAKE = _texts("Manufacturer Model PartNumber SerialNumber")
_CHASSIS = _MAKE | _texts("AssetTag ChassisType SKU")
_MANAGER = _MAKE | _texts("ManagerType")
_PROCESSOR = (
    _MAKE
    | _texts("InstructionSet ProcessorArchitecture ProcessorType")
    | _numbers("MaxSpeedMHz TotalCores TotalThreads")
    | {
        "ProcessorId": _texts(
            "EffectiveFamily EffectiveModel IdentificationRegisters MicrocodeInfo Step VendorID"
        ),
        "Oem": _PROCESSOR_OEM,
    }
)
_POWER_SUPPLY = (
    _MAKE
    | _texts("PowerSupplyType")
    | {"PowerCapacityWatts": _WHOLE, "PowerInputWatts": _WHOLE, "PowerOutputWatts": _ANYTHING}
)


class HardwareKind(NamedTuple):
    """How the server speaks of hardware of one component type."""

    stem: str
    """In the names of the info objects and the discriminators: `Node` in `NodeFRUInfo`."""

    plural: str
    """The list it stands in when an inventory is queried."""

    place: _Form
    unit: _Form

    maker: str = "Manufacturer"
    part: str = "PartNumber"
    """Where the FRU ID's pieces come from; "" when the server does not use a part number."""

    within: str = ""
    """The component type whose entry it is nested in, in the nested format."""

    @property
    def place_name(self) -> str:
        return f"{self.stem}LocationInfo"

    @property
    def unit_name(self) -> str:
        return f"{self.stem}FRUInfo"


KINDS: Final[dict[str, HardwareKind]] = {
    "Node": HardwareKind(
        "Node",
        "Nodes",
        _CHASSIS_PLACE
        | {
            "ProcessorSummary": {"Count": _NUMBER, "Model": _TEXT},
            "MemorySummary": {"TotalSystemMemoryGiB": _NUMBER},
        },
        _MAKE | _texts("AssetTag BiosVersion SKU SystemType UUID"),
    ),
    "Cabinet": HardwareKind("Cabinet", "Cabinets", _CHASSIS_PLACE, _CHASSIS),
    "Chassis": HardwareKind("Chassis", "Chassis", _CHASSIS_PLACE, _CHASSIS),
    "ComputeModule": HardwareKind("ComputeModule", "ComputeModules", _CHASSIS_PLACE, _CHASSIS),
    "RouterModule": HardwareKind("RouterModule", "RouterModules", _CHASSIS_PLACE, _CHASSIS),
    "NodeEnclosure": HardwareKind("NodeEnclosure", "NodeEnclosures", _CHASSIS_PLACE, _CHASSIS),
    "HSNBoard": HardwareKind("HSNBoard", "HSNBoards", _CHASSIS_PLACE, _CHASSIS),
    "MgmtSwitch": HardwareKind("MgmtSwitch", "MgmtSwitches", _CHASSIS_PLACE, _CHASSIS),
    "MgmtHLSwitch": HardwareKind("MgmtHLSwitch", "MgmtHLSwitches", _CHASSIS_PLACE, _CHASSIS),
    "CDUMgmtSwitch": HardwareKind("CDUMgmtSwitch", "CDUMgmtSwitches", _CHASSIS_PLACE, _CHASSIS),
    "Processor": HardwareKind(
        "Processor", "Processors", _PROCESSOR_PLACE, _PROCESSOR, within="Node"
    ),
    "NodeAccel": HardwareKind(
        "NodeAccel", "NodeAccels", _PROCESSOR_PLACE, _PROCESSOR, within="Node"
    ),
    "NodeAccelRiser": HardwareKind(
        "NodeAccelRiser",
        "NodeAccelRisers",
        _texts("Name Description"),
        _texts("PhysicalContext Producer SerialNumber PartNumber Model ProductionDate Version")
        | _texts("EngineeringChangeLevel")
        | {"Oem": _Object(_texts("PCBSerialNumber"))},
        maker="Producer",
        within="Node",
    ),
    "Memory": HardwareKind(
        "Memory",
        "Memory",
        _PLACE | {"MemoryLocation": _numbers("Socket MemoryController Channel Slot")},
        _numbers("CapacityMiB OperatingSpeedMhz")
        | _texts("SerialNumber")
        | _each(_NUMBER_OR_NOT, "BusWidthBits DataWidthBits RankCount")
        | _each(_TEXT_OR_NOT, "BaseModuleType ErrorCorrection Manufacturer MemoryType")
        | _each(_TEXT_OR_NOT, "MemoryDeviceType PartNumber"),
        within="Node",
    ),
    "Drive": HardwareKind(
        "Drive",
        "Drives",
        _PLACE,
        _MAKE
        | _texts("SKU Protocol MediaType EncryptionAbility EncryptionStatus")
        | _numbers("CapacityBytes RotationSpeedRPM BlockSizeBytes CapableSpeedGbs")
        | _numbers("NegotiatedSpeedGbs PredictedMediaLifeLeftPercent")
        | {"FailurePredicted": _FLAG},
        within="Node",
    ),
    "NodeHsnNic": HardwareKind(
        "NodeHsnNic", "NodeHsnNics", _PLACE, _MAKE | {"SKU": _TEXT_OR_NOT}, within="Node"
    ),
    "CabinetPDU": HardwareKind(
        "PDU",
        "CabinetPDUs",
        _PLACE | {"UUID": _TEXT, "Location": _LOCATION},
        _MAKE
        | _texts("AssetTag EquipmentType FirmwareVersion HardwareRevision")
        | {
            "DateOfManufacture": _TEXT_OR_NOT,
            "CircuitSummary": _each(
                _NUMBER_OR_NOT,
                "ControlledOutlets MonitoredBranches MonitoredOutlets MonitoredPhases "
                "TotalBranches TotalOutlets TotalPhases",
            ),
        },
    ),
    "CMMRectifier": HardwareKind(
        "CMMRectifier", "CMMRectifiers", _POWER_SUPPLY_PLACE, _POWER_SUPPLY, part=""
    ),
    "NodeEnclosurePowerSupply": HardwareKind(
        "NodeEnclosurePowerSupply",
        "NodeEnclosurePowerSupplies",
        _POWER_SUPPLY_PLACE,
        _POWER_SUPPLY,
        part="",
    ),
    "NodeBMC": HardwareKind("NodeBMC", "NodeBMCs", _MANAGER_PLACE, _MANAGER),
    "RouterBMC": HardwareKind("RouterBMC", "RouterBMCs", _MANAGER_PLACE, _MANAGER),
}
"""By component type. Types that are not here cannot be in the inventory."""

for _outlet in ("CabinetPDUOutlet", "CabinetPDUPowerConnector"):
    KINDS[_outlet] = HardwareKind(
        "Outlet",
        "CabinetPDUPowerConnectors",
        _PLACE,
        _texts("OutletType")
        | _each(_TEXT_OR_NOT, "NominalVoltage PhaseWiringType VoltageType")
        | _each(_SENSOR, "EnergySensor FrequencySensor")
        | {"RatedCurrentAmps": _NUMBER_OR_NOT, "PowerEnabled": _FLAG_OR_NOT},
        maker="",
        within="CabinetPDU",
    )


def shape_of(form: _Form) -> dict[str, Shape]:
    """The shape a body's info object must fit."""
    return {name: _shape_of_member(member) for name, member in form.items()}


def _shape_of_member(member: _Member | _Object | _Form) -> Shape:
    if isinstance(member, Mapping):
        return shape_of(member)
    if isinstance(member, _Object):
        return Struct(member.name or "struct", shape_of(member.form))
    return member.shape


def filled(form: _Form, given: Info) -> Info:
    """*given* (fitted to the form's shape) with all that the server answers besides."""
    info: Info = {}
    for name, member in form.items():
        value = given.get(name)
        if isinstance(member, Mapping):
            info[name] = filled(member, cast("Info", value or {}))
        elif isinstance(member, _Object) and value is not None:
            info[name] = filled(member.form, cast("Info", value))
        elif value is None or (value == "" and member.empty is _Absent):
            if member.empty is not _Absent:
                info[name] = member.empty
        else:
            is_numeral = isinstance(member, _Member) and member.shape is NUMERAL
            info[name] = json.loads(value) if is_numeral and isinstance(value, str) else value
    return info


def fru_id(xname: str, component_type: str, unit: Info) -> str:
    """The ID the server gives a unit: from its maker's data, or from its place when those lack."""
    kind = KINDS[component_type]
    maker, part, serial = (
        re.sub("[^A-Za-z0-9]", "", str(unit.get(name) or ""))
        for name in (kind.maker, kind.part, "SerialNumber")
    )
    if not serial or not (maker or part):
        return f"FRUIDfor{xname}"
    return ".".join(piece for piece in (component_type, maker, part, serial) if piece)
