/** The rules of the room, without a database. */
@NullMarked
package nl.aantafel.rights.domain;

import org.jspecify.annotations.NullMarked;
