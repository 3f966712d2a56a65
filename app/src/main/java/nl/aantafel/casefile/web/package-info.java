/** The pages of a case: own cases, family, statements, team, and the forms by which they are kept. */
@NullMarked
package nl.aantafel.casefile.web;

import org.jspecify.annotations.NullMarked;
