@NullMarked
package nl.aantafel.notify.store;

import org.jspecify.annotations.NullMarked;
