/** The case in the database. */
@NullMarked
package nl.aantafel.casefile.store;

import org.jspecify.annotations.NullMarked;
