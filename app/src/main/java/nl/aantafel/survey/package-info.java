/**
 * Questionnaires, whom they are put to, what is answered, and the report that computes itself from it: a study of all
 * municipalities, a scan of how organisations work together, a form after a meeting. Whoever answers needs no account, only a
 * link. Nothing of a family is in here.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "notify",
            "gathering",
            "directory",
            "access",
            "frame"
        })
@NullMarked
package nl.aantafel.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
