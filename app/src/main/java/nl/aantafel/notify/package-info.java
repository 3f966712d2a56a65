/**
 * Tells people and devices that something happened, and never what: inbox, mail and the live channel carry ids, times and
 * numbers only. What changed is read afterwards, with the reader's own rights. Is called by other rooms and listens to none.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform"})
@NullMarked
package nl.aantafel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
