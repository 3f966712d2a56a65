@NullMarked
package nl.aantafel.exchange.bundle;

import org.jspecify.annotations.NullMarked;
