/** Keeps conferences, the course of their conversation and settled reports. */
@NullMarked
package nl.aantafel.meeting.store;

import org.jspecify.annotations.NullMarked;
