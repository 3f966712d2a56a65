@NullMarked
package nl.aantafel.platform.backup;

import org.jspecify.annotations.NullMarked;
