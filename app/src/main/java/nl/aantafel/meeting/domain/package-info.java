/** The rules of a conference: which questions are open, how scores lie apart, what a report keeps. Plain Java. */
@NullMarked
package nl.aantafel.meeting.domain;

import org.jspecify.annotations.NullMarked;
