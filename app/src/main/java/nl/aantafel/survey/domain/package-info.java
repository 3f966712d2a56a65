/** The rules of questions, answers and figures, without any framework. */
@NullMarked
package nl.aantafel.survey.domain;

import org.jspecify.annotations.NullMarked;
