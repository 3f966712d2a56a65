/** The rules of signing in, without framework: tokens, throttle, codes, limits of a session, passwords, and what the use cases ask of a store. */
@NullMarked
package nl.aantafel.account.domain;

import org.jspecify.annotations.NullMarked;
