/** The pages of referring, weighing and answering. */
@NullMarked
package nl.aantafel.referral.web;

import org.jspecify.annotations.NullMarked;
