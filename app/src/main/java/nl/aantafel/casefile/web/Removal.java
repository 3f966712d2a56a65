package nl.aantafel.casefile.web;

import nl.aantafel.page.CaseHead;

/**
 * The page on which something is removed: {@code key} + {@code .title}, {@code .text} and {@code .do} are its words, and
 * {@code what} says in them what it is.
 */
public record Removal(CaseHead head, String key, String what, String action, String back) {}
