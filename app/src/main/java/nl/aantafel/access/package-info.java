/**
 * The one place that decides who may do what: memberships of cases with their principals and categories, the rights of each
 * role, and the session context by which the database enforces the same. Grants on ids and kinds only; it knows no case,
 * no meeting and no plan.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform", "documents", "frame", "directory"})
@NullMarked
package nl.aantafel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
