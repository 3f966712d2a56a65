/**
 * How a case comes in, in the order the law asks: referred, judged to fit the purpose by the seats that may, only then
 * others asked for data, weighed, taken up or not. Opens the case file of its own; what is said about persons are statements
 * there. A likely duplicate is told to the process director's desk only.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "platform",
            "documents",
            "casefile",
            "plan",
            "gathering",
            "rights",
            "access",
            "frame",
            "directory",
            "task"
        })
@NullMarked
package nl.aantafel.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
