/** When a mail is tried again, and what became of it. */
@NullMarked
package nl.aantafel.notify.domain;

import org.jspecify.annotations.NullMarked;
