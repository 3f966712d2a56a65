@NullMarked
package nl.aantafel.survey.domain;

import org.jspecify.annotations.NullMarked;
