@NullMarked
package nl.aantafel.exchange.rest;

import org.jspecify.annotations.NullMarked;
