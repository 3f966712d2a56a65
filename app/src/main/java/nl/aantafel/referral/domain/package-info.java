/** The rules of referring and weighing, in plain Java. */
@NullMarked
package nl.aantafel.referral.domain;

import org.jspecify.annotations.NullMarked;
