/**
 * Any meeting: when, where, who is asked and why, who was there, what is on the agenda. Seen by the people in it. What is
 * said and decided in it belongs to the room whose meeting it is.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "notify",
            "task",
            "directory",
            "access",
            "frame"
        })
@NullMarked
package nl.aantafel.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
