/** What every door of the house needs, whoever comes in by it: tokens, what a password must be, counting attempts, recognising a device. */
@NamedInterface("door")
@NullMarked
package nl.aantafel.account.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
