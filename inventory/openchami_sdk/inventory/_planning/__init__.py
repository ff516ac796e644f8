"""What a file wants, compared with what SMD holds."""
