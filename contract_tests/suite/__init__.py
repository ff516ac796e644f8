"""The machinery of the contract suite: what it may send, what it saw, what that means.

One request passes, in this order: the target's settings (`target`), the catalogue of
described operations (`catalogue`), the guard in the transport (`guard`) with its ledger
(`ledger`), the check against the description (`conformance`), the record (`record`), the
known deviations (`deviations`) and the report (`report`).
"""
