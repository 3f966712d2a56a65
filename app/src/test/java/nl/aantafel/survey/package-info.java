/** Surveys, tried through their use cases. */
@NullMarked
package nl.aantafel.survey;

import org.jspecify.annotations.NullMarked;
