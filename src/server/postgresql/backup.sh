#!/bin/sh
# Backs up the database amur into a folder, then deletes backups that are older than so many days:
#   sh backup.sh /var/backups/amur 30
# Nothing is deleted if the backup fails. PGHOST, PGPORT and PGUSER choose another connection than the local one.
set -eu
folder=${1:?the folder of backups}
days=${2:?days for which backups are kept}
file=$folder/amur-$(date -u +%Y%m%dT%H%M%SZ).dump
pg_dump --format=custom --file="$file.part" amur
mv "$file.part" "$file"
find "$folder" -maxdepth 1 -name 'amur-*.dump*' -mtime "+$days" -delete
