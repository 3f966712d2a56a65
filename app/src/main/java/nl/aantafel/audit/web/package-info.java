/** What the log takes from a request. */
@NullMarked
package nl.aantafel.audit.web;

import org.jspecify.annotations.NullMarked;
