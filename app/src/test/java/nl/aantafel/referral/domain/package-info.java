/** The rules of referring and weighing. */
@NullMarked
package nl.aantafel.referral.domain;

import org.jspecify.annotations.NullMarked;
