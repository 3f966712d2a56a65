/** What both kinds of file ask of a text before they write it: its direction, its line ends, what cannot be written. */
@NullMarked
package nl.aantafel.documents.text;

import org.jspecify.annotations.NullMarked;
