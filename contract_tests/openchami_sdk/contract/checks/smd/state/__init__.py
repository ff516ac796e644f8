"""The checks of SMD's components: records, filters, updates, locks, subscriptions."""
