/** What tests of every room share. */
@NullMarked
package nl.aantafel.support;

import org.jspecify.annotations.NullMarked;
