/** Keeps meetings, who is asked and what is on the agenda. */
@NullMarked
package nl.aantafel.gathering.store;

import org.jspecify.annotations.NullMarked;
