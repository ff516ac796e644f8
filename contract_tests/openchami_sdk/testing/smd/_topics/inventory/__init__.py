"""What the system consists of: endpoints, hardware, interfaces, maps."""
