/**
 * Backup and restore: all tables of all rooms as one moment saw them, in one encrypted file, without any program of
 * PostgreSQL's. Works on the bare database, whatever its version; docs/adr/0008-backup.md says why it is as it is.
 */
@NullMarked
package nl.aantafel.platform.backup;

import org.jspecify.annotations.NullMarked;
