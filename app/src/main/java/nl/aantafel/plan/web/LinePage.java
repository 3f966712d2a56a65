package nl.aantafel.plan.web;

/** The form for whom of the family a line is. {@code concerned} are the first names of those it concerns; empty for nobody. */
public record LinePage(PlanForm form, String concerned) {}
