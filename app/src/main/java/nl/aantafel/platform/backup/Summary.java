package nl.aantafel.platform.backup;

/**
 * What a backup holds.
 *
 * @param taken the moment, as the database wrote it
 */
record Summary(String taken, int tables, long rows) {}
