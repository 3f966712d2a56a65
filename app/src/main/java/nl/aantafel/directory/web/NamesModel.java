package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.ShownNames;

/** What was chosen, by partnership. */
public record NamesModel(List<ShownNames.Choice> choices) {}
