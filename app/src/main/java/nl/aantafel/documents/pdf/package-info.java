/** Writes a document as a tagged PDF with the house's fonts inside it. */
@NullMarked
package nl.aantafel.documents.pdf;

import org.jspecify.annotations.NullMarked;
