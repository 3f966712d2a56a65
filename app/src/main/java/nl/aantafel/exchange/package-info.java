/**
 * What comes in and goes out as data: the REST interface, case bundles, the demo partnership. Stands beside the house: it
 * knows every room's use cases, no room knows it, and there is no second way in.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "notify",
            "referral",
            "casefile",
            "casefile :: release",
            "plan",
            "meeting",
            "client",
            "gathering",
            "rights",
            "survey",
            "access",
            "frame",
            "directory",
            "task",
            "account",
            "audit",
            "dossier",
            "work"
        })
@NullMarked
package nl.aantafel.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
