/** My work: each role's start page, put together from the rooms' read models in one transaction. Keeps nothing itself. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "referral",
            "casefile",
            "plan",
            "meeting",
            "gathering",
            "rights",
            "access",
            "frame",
            "directory",
            "task",
            "dossier"
        })
@NullMarked
package nl.aantafel.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
