/**
 * Who works together: partnerships, organisations with chain, discipline and what they can and cannot do, the seats they
 * take part on, professionals with their roles, municipalities and the regions they lie in. Flat registration, kept by the
 * functional administrator, who sees no case. Holds no case data and decides no access: it only says who holds which role
 * and seat.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform", "documents", "notify", "frame"})
@NullMarked
package nl.aantafel.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
