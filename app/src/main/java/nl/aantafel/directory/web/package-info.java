/** The administrator's pages, and the partners' profiles that everyone who signed in may read. */
@NullMarked
package nl.aantafel.directory.web;

import org.jspecify.annotations.NullMarked;
