"""Redfish endpoints, and the inventories that are posted with them."""
