/** Who answers for somebody, by the frame's rules. */
@NamedInterface("consent")
@NullMarked
package nl.aantafel.rights.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
