@NullMarked
package nl.aantafel.client;

import org.jspecify.annotations.NullMarked;
