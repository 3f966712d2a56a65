/** What may be asked of somebody. */
@NullMarked
package nl.aantafel.task.domain;

import org.jspecify.annotations.NullMarked;
