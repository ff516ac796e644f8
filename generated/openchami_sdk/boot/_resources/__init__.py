# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 0ead1cf4a733). Don't edit: change openapi/ and run `make generate`.
"""The resources of openchami_sdk.boot."""
