/** The processing log as the use cases leave it. */
@NullMarked
package nl.aantafel.audit;

import org.jspecify.annotations.NullMarked;
