/** What the interface itself has to remember: the answers to creations. */
@NullMarked
package nl.aantafel.exchange.store;

import org.jspecify.annotations.NullMarked;
