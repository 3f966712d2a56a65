package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.Partnership;
import nl.aantafel.page.Choice;

/** The advices of the frame, and which of them the partnership wants. */
public record AdvicesModel(String path, Partnership partnership, List<Choice> choices, List<String> given) {}
