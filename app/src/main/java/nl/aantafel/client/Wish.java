package nl.aantafel.client;

import java.util.List;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Personal;

/**
 * What somebody of a family wants from a conference (voorbereiding), also who does not come.
 *
 * @param comes yes, no or unknown
 * @param way room, online, or empty
 * @param company full (everybody) or small (a few), or empty
 * @param confidant whom they bring along, in words of their own
 * @param discuss what to talk about
 * @param yields what it should bring
 * @param ideas what works
 * @param who who should be there
 * @param readTo to whom it is read out: {@code table} everybody, {@code part} only the part they sit in, {@code contact} nobody but who
 *     directs the case and prepares the conference; chosen each time
 */
@Personal
public record Wish(
        String comes,
        String way,
        String company,
        String confidant,
        String discuss,
        String yields,
        String ideas,
        String who,
        String readTo) {

    public static final String TABLE = "table";
    public static final List<String> READ_TO = List.of(TABLE, "part", "contact");

    private static final int LONGEST = 2_000;

    /** Something was said, all of it fits, and it was said to whom it is read out. */
    void refuseIfWrong() {
        Checks checks = new Checks()
                .that(List.of("yes", "no", "unknown").contains(comes), "komt", "check.choose")
                .that(way.isEmpty() || List.of("room", "online").contains(way), "hoe", "check.choose")
                .that(company.isEmpty() || List.of("full", "small").contains(company), "groep", "check.choose")
                .text("meenemen", confidant, Checks.SHORT)
                .text("bespreken", discuss, LONGEST)
                .text("opleveren", yields, LONGEST)
                .text("ideeen", ideas, LONGEST)
                .text("wieErbij", who, LONGEST)
                .that(READ_TO.contains(readTo), "voorlezen", "client.talk.read-to-missing");
        checks.refuseIfAny();
    }

    public boolean silent() {
        return discuss.isBlank() && yields.isBlank() && ideas.isBlank() && who.isBlank();
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
