/**
 * The REST API (NL API Design Rules): each request is one use case under the same rules as the pages. What may be asked says
 * {@code api/openapi.yaml}; requests are checked against that very description before a use case is called.
 */
@NullMarked
package nl.aantafel.exchange.rest;

import org.jspecify.annotations.NullMarked;
