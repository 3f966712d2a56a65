/** Questionnaires as files: our own form, and what another program for questionnaires hands over. */
@NullMarked
package nl.aantafel.survey.files;

import org.jspecify.annotations.NullMarked;
