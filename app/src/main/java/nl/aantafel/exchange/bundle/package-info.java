/** Case bundles: read with the path of everything that is wrong, and brought in through the rooms' use cases. */
@NullMarked
package nl.aantafel.exchange.bundle;

import org.jspecify.annotations.NullMarked;
