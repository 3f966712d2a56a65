/** The house: one package per room, see the architecture page. */
@NullMarked
package nl.aantafel;

import org.jspecify.annotations.NullMarked;
