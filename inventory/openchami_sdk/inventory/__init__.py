"""Load node inventories from files into SMD: read a file, plan, apply.

    from openchami_sdk import auth, inventory, smd

    client = auth.connect(smd.Client)
    plan = inventory.plan(client, inventory.read("nodes.yaml"))
    report = inventory.apply(client, plan)

From a shell: ``openchami-inventory load nodes.yaml``.
"""

from __future__ import annotations

from ._applying import Failure, Report, apply
from ._files.faults import Fault, FileError
from ._files.read import read
from ._planning.changes import Change, Difference, Plan
from ._planning.plan import plan
from ._wanted import Address, ComponentEndpoint, Controller, Interface, Inventory, Node

__all__ = [
    "Address",
    "Change",
    "ComponentEndpoint",
    "Controller",
    "Difference",
    "Failure",
    "Fault",
    "FileError",
    "Interface",
    "Inventory",
    "Node",
    "Plan",
    "Report",
    "apply",
    "plan",
    "read",
]
