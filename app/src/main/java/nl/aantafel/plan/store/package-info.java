/** Goals, agreements, bottom lines, safety steps and settled plans in the schema {@code plan}. */
@NullMarked
package nl.aantafel.plan.store;

import org.jspecify.annotations.NullMarked;
