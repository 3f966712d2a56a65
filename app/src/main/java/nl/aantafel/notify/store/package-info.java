/** What the room keeps in the database. */
@NullMarked
package nl.aantafel.notify.store;

import org.jspecify.annotations.NullMarked;
