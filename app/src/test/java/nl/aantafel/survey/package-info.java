@NullMarked
package nl.aantafel.survey;

import org.jspecify.annotations.NullMarked;
