/** Referrals, tests, questions and decisions in the database. */
@NullMarked
package nl.aantafel.referral.store;

import org.jspecify.annotations.NullMarked;
