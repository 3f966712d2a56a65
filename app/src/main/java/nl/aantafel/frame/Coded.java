package nl.aantafel.frame;

/** One choice in a list of the frame: the code that is stored, the label that is shown. */
public record Coded(String code, Label label) {}
