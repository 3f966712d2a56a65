package nl.aantafel.referral.web;

import java.util.List;
import nl.aantafel.page.Choice;

/** Where a new referral is begun; {@code capacities} are partnership and seat together ({@code partnership/seat}). */
public record StartPage(List<Choice> capacities) {}
