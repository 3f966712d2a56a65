@NullMarked
package nl.aantafel.exchange;

import org.jspecify.annotations.NullMarked;
