/** The overview of a case and its timeline. */
@NullMarked
package nl.aantafel.dossier.web;

import org.jspecify.annotations.NullMarked;
