/** The pages of referring and weighing. */
@NullMarked
package nl.aantafel.referral.web;

import org.jspecify.annotations.NullMarked;
