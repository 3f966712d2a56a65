/** Where everything stands on a timeline: pure arithmetic, without words. */
@NullMarked
package nl.aantafel.dossier.domain;

import org.jspecify.annotations.NullMarked;
