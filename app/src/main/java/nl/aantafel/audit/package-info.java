/**
 * The processing log: who saw or changed what of whom, when, for what. Rows hold opaque subject keys and coded reasons only.
 * Implements kernel's port {@link nl.aantafel.kernel.Trace}; a sealer chains the rows. Serves lawfulness and nothing else:
 * no figure and no page about people's work ever reads it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform", "documents"})
@NullMarked
package nl.aantafel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
