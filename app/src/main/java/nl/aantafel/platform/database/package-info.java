/** The database: the embedded server or one's own, its migration at the start, and the pools, one per role. */
@NullMarked
package nl.aantafel.platform.database;

import org.jspecify.annotations.NullMarked;
