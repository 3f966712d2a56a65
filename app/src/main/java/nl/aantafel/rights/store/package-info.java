/** Keeps what the room registers; each row of a case under that case's rights. */
@NullMarked
package nl.aantafel.rights.store;

import org.jspecify.annotations.NullMarked;
