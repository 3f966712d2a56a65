/** Tasks through their use cases. */
@NullMarked
package nl.aantafel.task;

import org.jspecify.annotations.NullMarked;
