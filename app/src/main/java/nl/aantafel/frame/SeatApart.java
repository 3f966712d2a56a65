package nl.aantafel.frame;

/** A kind of seat that never shares a part of a meeting with a client (RQ11). */
public record SeatApart(String code, Label label, String seatKind, String article, Checked checked) implements Rule {}
