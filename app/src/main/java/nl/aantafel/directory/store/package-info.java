/** The tables of the directory, read and written with jOOQ. */
@NullMarked
package nl.aantafel.directory.store;

import org.jspecify.annotations.NullMarked;
