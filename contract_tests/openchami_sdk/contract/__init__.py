"""The contract suite: it checks whether a deployment answers as the descriptions say.

Its interface is the command `openchami-contract`; this package exports no names.

A request passes through these packages, in this order: the settings of the run and its target
(`configuration`), the described operations (`descriptions`), the guard in the transport with its
ledger (`guard`), the connection to the target (`network`), the comparison of the answer with its
description (`descriptions.conformance`), the record, the known deviations and the report
(`results`). `checks` contains the checks, `session` what they use, `fuzzing` generated requests.
"""
