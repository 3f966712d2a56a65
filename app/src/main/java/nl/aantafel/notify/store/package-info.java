/** Mail that waits, what people want to be told, and the versions that live pages follow. */
@NullMarked
package nl.aantafel.notify.store;

import org.jspecify.annotations.NullMarked;
