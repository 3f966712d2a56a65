package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.page.Choice;

/** A new partnership: its frame and its administrator are to be chosen. */
public record NewPartnershipModel(List<Choice> frames, List<Choice> administrators) {}
