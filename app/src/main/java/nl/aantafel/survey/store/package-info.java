/** The tables of the room. */
@NullMarked
package nl.aantafel.survey.store;

import org.jspecify.annotations.NullMarked;
