@NullMarked
package nl.aantafel.plan;

import org.jspecify.annotations.NullMarked;
