/** The room of the case, on a database and through its use cases. */
@NullMarked
package nl.aantafel.casefile;

import org.jspecify.annotations.NullMarked;
