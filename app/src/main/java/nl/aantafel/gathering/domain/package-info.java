/** The rules of planning a meeting. */
@NullMarked
package nl.aantafel.gathering.domain;

import org.jspecify.annotations.NullMarked;
