/** Referring and weighing, tried through the use cases and the pages. */
@NullMarked
package nl.aantafel.referral;

import org.jspecify.annotations.NullMarked;
