/** The page of the mail a demo would send. */
@NullMarked
package nl.aantafel.notify.web;

import org.jspecify.annotations.NullMarked;
