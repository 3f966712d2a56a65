/** The rules of the room, without a database. */
@NullMarked
package nl.aantafel.client.domain;

import org.jspecify.annotations.NullMarked;
