@NullMarked
package nl.aantafel.work;

import org.jspecify.annotations.NullMarked;
