/** Mail that waits, and what people want to be told. */
@NullMarked
package nl.aantafel.notify.store;

import org.jspecify.annotations.NullMarked;
