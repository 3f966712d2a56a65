/** What the outlet for families may ask of meetings: when and where somebody of the family is asked next. Read with the rights of whoever releases. */
@NamedInterface("release")
@NullMarked
package nl.aantafel.meeting.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
