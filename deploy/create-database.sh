#!/usr/bin/env bash
# Run once by the postgres image, in an empty volume: the application's role and its database. No superuser, so that even the
# owner cannot change what the ledger and the audit log have written.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$(cat /run/secrets/database_password)" --username "${POSTGRES_USER:-postgres}" <<'SQL'
create role stamkund login password :'password';
create database stamkund owner stamkund;
SQL
