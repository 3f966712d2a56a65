/** Looks into files that came from outside, by their bytes and never by their name, and refuses what could do something. */
@NullMarked
package nl.aantafel.documents.received;

import org.jspecify.annotations.NullMarked;
