"""The descriptions: read, completed by what they include, merged."""
