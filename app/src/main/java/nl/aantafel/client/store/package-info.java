@NullMarked
package nl.aantafel.client.store;

import org.jspecify.annotations.NullMarked;
