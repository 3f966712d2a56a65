@NullMarked
package nl.aantafel.account;

import org.jspecify.annotations.NullMarked;
