/** The record of activations in the database. */
@NullMarked
package nl.aantafel.frame.store;

import org.jspecify.annotations.NullMarked;
