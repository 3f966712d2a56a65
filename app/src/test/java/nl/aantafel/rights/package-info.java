@NullMarked
package nl.aantafel.rights;

import org.jspecify.annotations.NullMarked;
