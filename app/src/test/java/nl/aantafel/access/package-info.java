/** Who may do what, on a database. */
@NullMarked
package nl.aantafel.access;

import org.jspecify.annotations.NullMarked;
