package nl.aantafel.page;

import java.util.List;

/** A page of headed paragraphs; the texts are {@code foot.<name>.<part>.title} and {@code .text}. */
public record FootPage(String name, List<Integer> parts) {}
