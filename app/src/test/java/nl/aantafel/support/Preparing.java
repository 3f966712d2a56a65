package nl.aantafel.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.support.House.Who;

/** How a conference about a family that was taken up is prepared. */
public final class Preparing {

    private Preparing() {}

    /** From ten to twelve, with the case director and youth protection. */
    public static Prepare conference(House house, LocalDate day, List<FamilyMember> family) {
        return new Prepare(
                "conference",
                day.atTime(10, 0).atZone(Time.ZONE).toInstant(),
                day.atTime(12, 0).atZone(Time.ZONE).toInstant(),
                "Kamer 2",
                "",
                "Zien waar het onveilig is",
                null,
                house.id(Who.SECRETARY),
                List.of(
                        new Invitee(house.id(Who.YOUTH_PROTECTION), "involved", "Werkt met Tim"),
                        new Invitee(house.id(Who.CASE_DIRECTOR), "involved", "Voert de casusregie")),
                family,
                Set.of());
    }
}
