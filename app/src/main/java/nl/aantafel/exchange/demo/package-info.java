/** The demo partnership: invented organisations, people and families, made through the use cases when the database is empty. */
@NullMarked
package nl.aantafel.exchange.demo;

import org.jspecify.annotations.NullMarked;
