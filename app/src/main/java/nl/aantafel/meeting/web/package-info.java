/** The pages of meetings: the list, preparing, the room, the report. */
@NullMarked
package nl.aantafel.meeting.web;

import org.jspecify.annotations.NullMarked;
