@NullMarked
package nl.aantafel.dossier.domain;

import org.jspecify.annotations.NullMarked;
