/**
 * The frames (samenwerkingskaders): the legal and working rules of one kind of case, kept as data with the article each rests
 * on and by whom it was checked. Holds who may decide what, admission criteria, data categories, grounds, ages, terms,
 * retention, phases, scales, the lists that screens choose from, and the conversation guides. All of it is read and
 * validated at start; an invalid file refuses the start with file, line and reason. A partnership activates a frame; that
 * is the only thing this room stores. It knows no case and no person, and it decides nothing: it says what the rule is.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform", "documents"})
@NullMarked
package nl.aantafel.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
