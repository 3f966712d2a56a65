/** Calendar files (.ics). */
@NullMarked
package nl.aantafel.documents.calendar;

import org.jspecify.annotations.NullMarked;
