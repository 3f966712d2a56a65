/** The rules of consent, informing, requests and retention, in plain Java. */
@NullMarked
package nl.aantafel.rights.domain;

import org.jspecify.annotations.NullMarked;
