/** The pages on which a frame can be read, rule by rule, and taken into use. */
@NullMarked
package nl.aantafel.frame.web;

import org.jspecify.annotations.NullMarked;
