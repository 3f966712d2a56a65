/** Memberships in the database. */
@NullMarked
package nl.aantafel.access.store;

import org.jspecify.annotations.NullMarked;
