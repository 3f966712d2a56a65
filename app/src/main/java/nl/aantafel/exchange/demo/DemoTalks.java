package nl.aantafel.exchange.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.client.AroundTalks;
import nl.aantafel.client.TalkCopy.Form;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.TalkReleases;
import nl.aantafel.client.TalkReleases.Offer;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.frame.Coded;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A conference that is still to come, for which members of a family are asked, and the card that explains it to each of them; how the last one was. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoTalks {

    private static final int DAYS_AHEAD = 12;
    private static final int TABLE = 3;

    private final Conferences conferences;
    private final Teams teams;
    private final Separations separations;
    private final TalkReleases releases;
    private final AroundTalks around;
    private final Time time;

    DemoTalks(
            Conferences conferences,
            Teams teams,
            Separations separations,
            TalkReleases releases,
            AroundTalks around,
            Time time) {
        this.around = around;
        this.conferences = conferences;
        this.teams = teams;
        this.separations = separations;
        this.releases = releases;
        this.time = time;
    }

    /** Of two who must not meet only the first is asked. */
    void plan(Actor by, UUID caseId, List<UUID> family) {
        List<SeparationView> apart = separations.of(by, caseId);
        List<UUID> asked = family.stream()
                .filter(each -> apart.stream().noneMatch(pair -> pair.of(family.getFirst(), each)))
                .toList();
        LocalDate day = workday(time.today().plusDays(DAYS_AHEAD));
        List<Invitee> team = teams.of(by, caseId).members().stream()
                .filter(each -> each.until() == null)
                .map(TeamMemberView::professional)
                .distinct()
                .filter(each -> !each.equals(by.person()))
                .limit(TABLE)
                .map(each -> new Invitee(each, "involved", "Werkt met het gezin"))
                .toList();
        conferences.prepare(
                by,
                caseId,
                new Prepare(
                        "conference",
                        day.atTime(10, 0).atZone(Time.ZONE).toInstant(),
                        day.atTime(11, 30).atZone(Time.ZONE).toInstant(),
                        "Wijkgebouw De Linde, zaal 1",
                        "",
                        "Kijken wat van de afspraken lukt, en wat er nog nodig is",
                        null,
                        null,
                        team,
                        asked.stream()
                                .map(each -> new FamilyMember(each, true, ""))
                                .toList(),
                        Set.of()));
    }

    /** To each who is asked. */
    void explain(Actor by, UUID caseId) {
        for (Offer each : releases.of(by, caseId)) {
            if (each.what().kind() == Kind.CARD && each.releasable()) {
                releases.release(by, caseId, each.what(), each.fingerprint());
            }
        }
    }

    /** What was asked afterwards of those with a page: it goes to them. */
    List<What> asked(Actor by, UUID caseId) {
        List<Offer> offers = releases.of(by, caseId).stream()
                .filter(each -> each.what().kind() == Kind.QUESTIONS && each.releasable())
                .toList();
        offers.forEach(each -> releases.release(by, caseId, each.what(), each.fingerprint()));
        return offers.stream().map(Offer::what).toList();
    }

    /** Every question, one figure below the highest; the last is passed over. */
    void fillIn(Actor door, UUID conference) {
        around.of(door, Optional.empty()).questions().stream()
                .filter(each -> each.conference().equals(conference) && each.open())
                .findFirst()
                .ifPresent(each -> around.fillIn(
                        door,
                        conference,
                        each.questions().forms().stream().collect(Collectors.toMap(Form::code, DemoTalks::values))));
    }

    private static Map<String, Integer> values(Form form) {
        return form.items().stream()
                .limit(Math.max(1, form.items().size() - 1L))
                .collect(Collectors.toMap(Coded::code, any -> form.highest() - 1));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
