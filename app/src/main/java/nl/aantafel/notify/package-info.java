/**
 * Tells people that something happened, outside the pages they look at: mail through the partnership's own mail server. It
 * carries ids and codes, never content: what a mail says is written by the room it is about, at the moment it goes out. It knows
 * no other room; they hand in what is to be told, say where a person can be reached ({@link nl.aantafel.notify.Addresses}) and
 * what the mail says ({@link nl.aantafel.notify.Letters}).
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform"})
@NullMarked
package nl.aantafel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
