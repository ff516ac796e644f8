# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 91d5d2c90c41). Don't edit: change openapi/, `make generate`.
"""The resources of OpenCHAMI SMD's clients."""
