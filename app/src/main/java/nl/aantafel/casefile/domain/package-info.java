/** The rules of a case, without framework: states, phases, directions, names, relations, statements. */
@NullMarked
package nl.aantafel.casefile.domain;

import org.jspecify.annotations.NullMarked;
