"""Where BSS keeps boot parameters: as in Postgres, or as in etcd and in memory."""
