package nl.aantafel.frame;

import java.util.List;

/**
 * Who is bound by medical secrecy (beroepsgeheim): the people on these kinds of seats, besides those of an organisation that says
 * so of itself. Only they choose what lifts it (Wgs, artikel 2.29 lid 2).
 */
public record Secrecy(String code, Label label, List<String> seatKinds, String article, Checked checked)
        implements Rule {

    public Secrecy {
        seatKinds = List.copyOf(seatKinds);
    }

    public boolean binds(String seatKind) {
        return seatKinds.contains(seatKind);
    }
}
