@NullMarked
package nl.aantafel.casefile.web;

import org.jspecify.annotations.NullMarked;
