@NullMarked
package nl.aantafel.dossier;

import org.jspecify.annotations.NullMarked;
