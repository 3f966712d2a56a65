/**
 * What the people a case is about may count on, and how the house shows it: consent, informing, their requests, how long data
 * stay and how they go, the register of what is done with data, the screens of the log, the review of a way in by emergency.
 * What rooms hold about somebody it reaches through ports of the kernel that those rooms fill; it knows none of them.
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
            "audit",
            "frame"
        })
@NullMarked
package nl.aantafel.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
