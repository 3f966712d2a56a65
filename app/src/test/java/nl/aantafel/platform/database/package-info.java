@NullMarked
package nl.aantafel.platform.database;

import org.jspecify.annotations.NullMarked;
