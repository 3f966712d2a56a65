/** Reads the frame files: YAML with line numbers, every problem reported at once, nothing guessed. */
@NullMarked
package nl.aantafel.frame.files;

import org.jspecify.annotations.NullMarked;
