/**
 * The one plan of a family over all organisations: goals that answer the analysis, agreements (who does what, for whom, with
 * whom, when, why), minimum safety with guardian and consequence, the safety plan apart from the risk plan, and how the
 * parties work together. Refers to statements, never copies them.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "casefile",
            "casefile :: release",
            "gathering",
            "task",
            "notify",
            "rights",
            "access",
            "frame",
            "directory"
        })
@NullMarked
package nl.aantafel.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
