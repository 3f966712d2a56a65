/** The rules of the plan: which type an agreement is, what each part of the plan must say, what a week of checks shows. */
@NullMarked
package nl.aantafel.plan.domain;

import org.jspecify.annotations.NullMarked;
