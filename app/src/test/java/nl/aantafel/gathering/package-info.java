@NullMarked
package nl.aantafel.gathering;

import org.jspecify.annotations.NullMarked;
