/** The counting of terms, and the port to the record of activations. */
@NullMarked
package nl.aantafel.frame.domain;

import org.jspecify.annotations.NullMarked;
