@NullMarked
package nl.aantafel.meeting;

import org.jspecify.annotations.NullMarked;
