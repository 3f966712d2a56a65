/** Writes a document as a Word file (WordprocessingML, ISO/IEC 29500 transitional), without a library. */
@NullMarked
package nl.aantafel.documents.word;

import org.jspecify.annotations.NullMarked;
