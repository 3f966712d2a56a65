/** The rules of the directory, and what it needs of its store. */
@NullMarked
package nl.aantafel.directory.domain;

import org.jspecify.annotations.NullMarked;
