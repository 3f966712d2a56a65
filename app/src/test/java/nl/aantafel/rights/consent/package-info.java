@NullMarked
package nl.aantafel.rights.consent;

import org.jspecify.annotations.NullMarked;
