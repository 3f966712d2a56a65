/** The start page. */
@NullMarked
package nl.aantafel.work.web;

import org.jspecify.annotations.NullMarked;
