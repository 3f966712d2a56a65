/**
 * The pages of one case: overview and timeline, put together from the rooms' read models in one transaction. Keeps nothing
 * itself.
 */
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
            "task"
        })
@NullMarked
package nl.aantafel.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
