/** The tables of the room, tried. */
@NullMarked
package nl.aantafel.survey.store;

import org.jspecify.annotations.NullMarked;
