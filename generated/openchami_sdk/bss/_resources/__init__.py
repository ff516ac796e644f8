# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 d6d9e4b63bc1). Don't edit: change openapi/ and run `make generate`.
"""The resources of OpenCHAMI Boot Script Service (BSS)'s clients."""
