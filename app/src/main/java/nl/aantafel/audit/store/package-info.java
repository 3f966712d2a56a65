/** The log in the database. */
@NullMarked
package nl.aantafel.audit.store;

import org.jspecify.annotations.NullMarked;
