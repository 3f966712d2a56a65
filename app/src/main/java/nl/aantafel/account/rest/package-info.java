/** The guard in front of the API, and the demo's tokens. */
@NullMarked
package nl.aantafel.account.rest;

import org.jspecify.annotations.NullMarked;
