"""The clients: what every service's clients do, and the only place that sends calls."""

from .asynchronous import AsyncClient
from .blocking import Client

__all__ = ["AsyncClient", "Client"]
