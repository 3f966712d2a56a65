/** The pages of the privacy officer, the data protection officer and the case's own tab. */
@NullMarked
package nl.aantafel.rights.web;

import org.jspecify.annotations.NullMarked;
