/**
 * What the outlet for families may ask of a case: who is kept from what, and how the family reaches its fixed contact. Read with the
 * rights of whoever releases.
 */
@NamedInterface("release")
@NullMarked
package nl.aantafel.casefile.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
