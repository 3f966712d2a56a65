@NullMarked
package nl.aantafel.survey.web;

import org.jspecify.annotations.NullMarked;
