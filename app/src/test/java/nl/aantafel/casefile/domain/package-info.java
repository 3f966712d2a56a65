/** The rules of a case, without a database. */
@NullMarked
package nl.aantafel.casefile.domain;

import org.jspecify.annotations.NullMarked;
