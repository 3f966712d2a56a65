/**
 * The client's side: an outlet, not a window. What somebody of a family sees on their own page is a released copy in a schema of
 * its own: of what, to whom, by whom, when; what they write comes in as their own words. Their use cases run under a database role
 * that sees nothing else. The other half is for professionals: who gets a page and how, what is released, what the family wrote.
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
            "frame",
            "account :: door",
            "rights",
            "rights :: consent",
            "gathering",
            "casefile",
            "casefile :: release",
            "plan",
            "plan :: release",
            "meeting",
            "meeting :: release"
        })
@NullMarked
package nl.aantafel.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
