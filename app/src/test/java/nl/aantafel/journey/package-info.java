/** What people do with the whole app, in a browser: their journeys, and every page they can reach. */
@NullMarked
package nl.aantafel.journey;

import org.jspecify.annotations.NullMarked;
