/**
 * Turns a neutral {@link nl.aantafel.documents.Document} into a file for people: a PDF that can be read aloud (PDF/UA-1)
 * or a Word file. A document is a title and blocks: headings, paragraphs, lists, tables, facts, quotes, drawings. The room
 * knows no domain word, keeps nothing and asks no leave: whoever hands in a document has decided who may read it. Not
 * here: what a letter or report says, and who gets it. Files that come from outside are looked through and closed here before
 * another room stores them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "platform"})
@NullMarked
package nl.aantafel.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
