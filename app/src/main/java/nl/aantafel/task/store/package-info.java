/** Tasks in the database. */
@NullMarked
package nl.aantafel.task.store;

import org.jspecify.annotations.NullMarked;
