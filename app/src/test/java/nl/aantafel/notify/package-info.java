@NullMarked
package nl.aantafel.notify;

import org.jspecify.annotations.NullMarked;
