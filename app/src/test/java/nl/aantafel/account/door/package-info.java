@NullMarked
package nl.aantafel.account.door;

import org.jspecify.annotations.NullMarked;
