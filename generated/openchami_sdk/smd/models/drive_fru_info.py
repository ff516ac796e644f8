# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DriveFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class DriveFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "manufacturer": "Manufacturer",
        "serial_number": "SerialNumber",
        "part_number": "PartNumber",
        "model": "Model",
        "sku": "SKU",
        "capacity_bytes": "CapacityBytes",
        "protocol": "Protocol",
        "media_type": "MediaType",
        "rotation_speed_rpm": "RotationSpeedRPM",
        "block_size_bytes": "BlockSizeBytes",
        "capable_speed_gbs": "CapableSpeedGbs",
        "failure_predicted": "FailurePredicted",
        "encryption_ability": "EncryptionAbility",
        "encryption_status": "EncryptionStatus",
        "negotiated_speed_gbs": "NegotiatedSpeedGbs",
        "predicted_media_life_left_percent": "PredictedMediaLifeLeftPercent",
    },
):
    """A drive."""

    manufacturer: str | None = None
    serial_number: str | None = None
    part_number: str | None = None
    model: str | None = None
    sku: str | None = None
    capacity_bytes: float | None = None
    protocol: str | None = None
    media_type: str | None = None
    rotation_speed_rpm: float | None = None
    block_size_bytes: int | None = None
    capable_speed_gbs: float | None = None
    failure_predicted: bool | None = None
    encryption_ability: str | None = None
    encryption_status: str | None = None
    negotiated_speed_gbs: float | None = None
    predicted_media_life_left_percent: float | None = None
