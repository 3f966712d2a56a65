@NullMarked
package nl.aantafel.platform;

import org.jspecify.annotations.NullMarked;
