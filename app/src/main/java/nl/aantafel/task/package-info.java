/**
 * What somebody must do, by when: owner, due date, what it is about, outcome. Follows from what was decided elsewhere; holds
 * no content about a family beyond a kind and an id.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform", "documents", "directory", "access", "frame"})
@NullMarked
package nl.aantafel.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
