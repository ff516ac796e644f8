"""A local OpenCHAMI: token server, SMD and BSS stand-ins on loopback, for tests and demos."""
