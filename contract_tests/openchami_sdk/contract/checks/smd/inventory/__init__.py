"""The checks of SMD's inventory: endpoints, interfaces, hardware, maps, discovery."""
