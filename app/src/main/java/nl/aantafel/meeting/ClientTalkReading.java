package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.directory.Professional;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.State;
import nl.aantafel.meeting.ClientTalks.Talk;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.ClientsAtTable.FamilyTable;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptChoice;
import nl.aantafel.meeting.domain.KeptClientTalk;
import nl.aantafel.meeting.domain.SettledReport;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ClientTalkStore;
import nl.aantafel.meeting.store.ReportStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what was written down of talks beside those that are to be had. */
@Component
final class ClientTalkReading {

    /** A talk to be had: with whom, and by when. */
    record Wanted(Member member, Kind kind, LocalDate due) {}

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final FamilyReading families;
    private final ClientTalkStore store;
    private final ChoiceStore choices;
    private final ReportStore reports;
    private final Teams teams;
    private final Time time;

    ClientTalkReading(
            ConferenceGate gate,
            ConferenceReading reading,
            FamilyReading families,
            ClientTalkStore store,
            ChoiceStore choices,
            ReportStore reports,
            Teams teams,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.families = families;
        this.store = store;
        this.choices = choices;
        this.reports = reports;
        this.teams = teams;
        this.time = time;
    }

    List<Talk> talks(Actor actor, Conference conference, FamilyTable table) {
        List<Wanted> wanted = wanted(conference, table);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<KeptClientTalk> kept = store.of(conference.id());
        List<KeptChoice> prepared = choices.of(conference.id());
        UUID usual = usual(actor, conference);
        boolean leads = gate.may(actor, Right.LEAD_MEETING, conference.caseId());
        Map<UUID, Professional> people = people(kept, prepared, usual);
        List<Talk> talks = new ArrayList<>();
        for (Wanted each : wanted) {
            Optional<KeptClientTalk> one = find(kept, each);
            UUID owner = one.map(KeptClientTalk::owner).orElse(usual);
            boolean own = leads || owner.equals(actor.person());
            talks.add(talk(each, one.orElse(null), words(prepared, each), owner, own, people));
        }
        return talks;
    }

    /** Of how many of the family nobody talked these conferences over with them, or told them of it. */
    Map<UUID, Integer> notTold(List<UUID> conferences) {
        return store.notTold(conferences);
    }

    static Optional<KeptClientTalk> find(List<KeptClientTalk> kept, Wanted wanted) {
        return kept.stream()
                .filter(each -> each.person().equals(wanted.member().person()) && each.kind() == wanted.kind())
                .findFirst();
    }

    /** In the order of the family; what is prepared first. */
    List<Wanted> wanted(Conference conference, FamilyTable table) {
        if (conference.state() == Conferences.State.CANCELLED) {
            return List.of();
        }
        Optional<LocalDate> settled = settledOn(conference);
        return table.members().stream()
                .filter(each -> each.asked() != Asked.NOT_YET)
                .flatMap(each -> Stream.concat(
                        Stream.of(new Wanted(each, Kind.PREPARATION, conference.heldOn())),
                        settled.stream().map(day -> new Wanted(each, after(each), day))))
                .toList();
    }

    private static Kind after(Member member) {
        return member.asked() == Asked.ASKED ? Kind.DEBRIEF : Kind.FEEDBACK;
    }

    /** The first time. */
    private Optional<LocalDate> settledOn(Conference conference) {
        List<SettledReport> settled = reports.of(conference.id());
        return settled.isEmpty()
                ? Optional.empty()
                : Optional.of(settled.getLast().finalisedAt().atZone(Time.ZONE).toLocalDate());
    }

    UUID usual(Actor actor, Conference conference) {
        return teams.of(actor, conference.caseId())
                .director()
                .map(DirectionView::professional)
                .orElse(conference.chair());
    }

    /** What somebody prepared in words of their own is a preparation, by who wrote it down. */
    private static Optional<KeptChoice> words(List<KeptChoice> prepared, Wanted wanted) {
        return wanted.kind() != Kind.PREPARATION
                ? Optional.empty()
                : prepared.stream()
                        .filter(each -> each.person().equals(wanted.member().person()))
                        .filter(each -> !each.choice().preparation().empty())
                        .findFirst();
    }

    private Map<UUID, Professional> people(List<KeptClientTalk> kept, List<KeptChoice> prepared, UUID usual) {
        Set<UUID> ids = new HashSet<>(Set.of(usual));
        kept.forEach(each -> Stream.of(Optional.ofNullable(each.owner()), Optional.ofNullable(each.by()))
                .flatMap(Optional::stream)
                .forEach(ids::add));
        prepared.forEach(each -> ids.add(each.by()));
        return reading.people(ids);
    }

    private Talk talk(
            Wanted wanted,
            @Nullable KeptClientTalk kept,
            Optional<KeptChoice> prepared,
            UUID owner,
            boolean own,
            Map<UUID, Professional> people) {
        Boolean held = kept == null ? null : kept.held();
        boolean inWords = held == null && prepared.isPresent();
        return new Talk(
                wanted.member().person(),
                wanted.member().firstName(),
                wanted.kind(),
                state(wanted, held, inWords),
                wanted.due(),
                owner,
                name(people, owner),
                inWords ? prepared.get().at().atZone(Time.ZONE).toLocalDate() : kept == null ? null : kept.on(),
                name(people, inWords ? prepared.get().by() : kept == null ? null : kept.by()),
                own && kept != null ? kept.outcome() : "",
                own,
                kept == null ? 0 : kept.version());
    }

    private State state(Wanted wanted, @Nullable Boolean held, boolean inWords) {
        if (held != null) {
            return held ? State.HELD : State.NOT_HELD;
        }
        if (inWords) {
            return State.HELD;
        }
        return wanted.due().isBefore(time.today()) ? State.LATE : State.OPEN;
    }

    private static String name(Map<UUID, Professional> people, @Nullable UUID person) {
        return Optional.ofNullable(person)
                .map(people::get)
                .map(Professional::name)
                .orElse("");
    }
}
