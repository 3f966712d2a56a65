/** The plan's page, its print, and the forms by which it is kept. */
@NullMarked
package nl.aantafel.plan.web;

import org.jspecify.annotations.NullMarked;
