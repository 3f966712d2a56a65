package nl.aantafel.survey;

/**
 * A construct of another program that is not in a questionnaire of ours, or the other way round.
 *
 * @param where the question's code, or empty for the whole
 * @param what a code: the key of its sentence is {@code survey.left.} with it
 * @param detail the construct by its own name
 */
public record LeftOut(String where, String what, String detail) {}
