/** Measures Aan Tafel against its peers and against plain SQL. Not a part of the product: it only looks at it from outside. */
@org.jspecify.annotations.NullMarked
package nl.aantafel.bench;
