package nl.aantafel.casefile.web;

/**
 * The page on which something is removed: {@code key} + {@code .title}, {@code .text} and {@code .do} are its words, and
 * {@code what} says in them what it is.
 */
public record Removal(Around around, String key, String what, String action, String back) {}
