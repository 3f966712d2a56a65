/** What the outlet for families may ask of the plan: its lines, each with for whom it is. Read with the rights of whoever releases. */
@NamedInterface("release")
@NullMarked
package nl.aantafel.plan.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
