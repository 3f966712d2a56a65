/**
 * The few types every room speaks: who acts ({@link nl.aantafel.kernel.Actor}), what is acted upon
 * ({@link nl.aantafel.kernel.ResourceRef}), why it was refused ({@link nl.aantafel.kernel.Refusal}), what time it is
 * ({@link nl.aantafel.kernel.Time}) and the ports through which a room asks leave and leaves its trace. Small, and open
 * to all rooms; it knows none of them.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.aantafel.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
