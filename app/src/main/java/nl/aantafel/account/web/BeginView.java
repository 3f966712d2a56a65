package nl.aantafel.account.web;

import java.util.List;
import nl.aantafel.page.Choice;

/** Where the first functional administrator begins; frames that need an advice first are not offered here. */
public record BeginView(String path, List<Choice> frames) {}
