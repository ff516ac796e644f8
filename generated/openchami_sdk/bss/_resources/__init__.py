# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 af95f4553ed2). Don't edit: change openapi/ and run `make generate`.
"""The resources of openchami_sdk.bss."""
