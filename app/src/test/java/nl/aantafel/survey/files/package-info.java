@NullMarked
package nl.aantafel.survey.files;

import org.jspecify.annotations.NullMarked;
