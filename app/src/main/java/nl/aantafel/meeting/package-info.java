/**
 * The case conference: the conversation guide walked through by the people at the table, scaling, the joint decision on the
 * phase, brainstorm apart from decision, and the report that is settled afterwards. What is said becomes statements, what is
 * agreed becomes the plan's; this room keeps the course of the conversation.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "notify",
            "plan",
            "casefile",
            "gathering",
            "rights",
            "access",
            "frame",
            "directory",
            "task"
        })
@NullMarked
package nl.aantafel.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
