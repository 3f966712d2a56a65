/**
 * One family's case under one frame: the people and how they are related, where they stay, what is said about them and by
 * whom, incidents with roles per incident, help and measures, the phase of safety, the team and the case director. It holds
 * what is known and said; what is agreed is the plan's, and how a case came in is the referral's.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "rights",
            "access",
            "frame",
            "directory",
            "task",
            "notify"
        })
@NullMarked
package nl.aantafel.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
