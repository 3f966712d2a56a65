package nl.aantafel.exchange.rest;

import java.io.IOException;

/** A body that may be large: it is read, and checked like any other, once who sends it turned out to be somebody who may. */
@FunctionalInterface
interface LateBody {

    Body read() throws IOException;
}
