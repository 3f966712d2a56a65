@org.jspecify.annotations.NullMarked
package nl.aantafel.audit.store;
