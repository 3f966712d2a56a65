package nl.aantafel.account.web;

import nl.aantafel.account.Screenings;

/** One person's screening, to renew it; {@code back} is the list it stands in. */
public record ScreeningView(Screenings.Line line, String path, String back) {}
