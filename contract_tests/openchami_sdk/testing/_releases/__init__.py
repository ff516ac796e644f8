"""What each release of OpenCHAMI consists of."""
