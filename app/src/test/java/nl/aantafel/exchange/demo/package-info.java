@NullMarked
package nl.aantafel.exchange.demo;

import org.jspecify.annotations.NullMarked;
