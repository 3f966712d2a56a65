/**
 * Tells people and devices that something happened, and never what: mail through the partnership's own mail server, and the live
 * channel of a table, carry ids, codes, times and numbers only. What a mail says is written by the room it is about, at the moment
 * it goes out; what changed at a table is read with the reader's own rights. It knows no other room; they hand in what is to be
 * told, say where a person can be reached ({@link nl.aantafel.notify.Addresses}) and what the mail says
 * ({@link nl.aantafel.notify.Letters}).
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform"})
@NullMarked
package nl.aantafel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
