package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.InformingRules;
import nl.aantafel.frame.InformingRules.Holdup;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.TalksBefore.Talk;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.InformingDuty.Held;
import nl.aantafel.rights.InformingDuty.Told;
import nl.aantafel.rights.store.InformingStore;
import nl.aantafel.rights.store.InformingStore.Judged;
import nl.aantafel.rights.store.InformingStore.Recorded;
import nl.aantafel.rights.store.InformingStore.Row;
import org.springframework.stereotype.Component;

/** Puts together what is known of the duty to inform somebody: the row, the name, the judgements, what was told. */
@Component
final class InformingViews {

    static final String TERM = "inform_person";
    static final String RECHECK = "inform_recheck";

    private final InformingStore store;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final Time time;

    InformingViews(InformingStore store, FrameCatalogue frames, WhoIsWho whoIsWho, Time time) {
        this.store = store;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    InformingRules rules(String frame) {
        return frames.frame(frame).informing();
    }

    LocalDate due(String frame, LocalDate countsFrom) {
        return frames.frame(frame).term(TERM).lastDay(countsFrom);
    }

    /** The last day a judgement given today can hold. */
    LocalDate latest(String frame) {
        return frames.frame(frame).term(RECHECK).lastDay(time.today());
    }

    /** In the order of the rows; a person who is not among the people is left out. */
    List<InformingDuty> duties(List<Row> rows, Collection<CaseOfPeople> cases, Collection<Talk> talks) {
        Map<UUID, CaseOfPeople> byId = cases.stream().collect(Collectors.toMap(CaseOfPeople::id, Function.identity()));
        Map<UUID, Talk> talked = talks.stream().collect(Collectors.toMap(Talk::person, Function.identity()));
        List<UUID> people = rows.stream().map(Row::person).toList();
        List<Judged> judgements = store.judgements(people);
        Map<UUID, Recorded> told =
                store.told(people).stream().collect(Collectors.toMap(Recorded::person, Function.identity()));
        Names names = names(judgements, told.values());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(byId.get(row.caseId()))
                        .flatMap(of -> duty(
                                row,
                                of,
                                judgements.stream()
                                        .filter(each -> each.person().equals(row.person()))
                                        .map(each -> held(each, row.frame(), names))
                                        .toList(),
                                Optional.ofNullable(told.get(row.person())).map(each -> told(each, row.frame(), names)),
                                Optional.ofNullable(talked.get(row.person())))))
                .toList();
    }

    private Stream<InformingDuty> duty(
            Row row, CaseOfPeople of, List<Held> judged, Optional<Told> told, Optional<Talk> talk) {
        LocalDate today = time.today();
        Optional<Held> now = judged.stream().filter(each -> holds(each, today)).findFirst();
        return of.person(row.person()).stream()
                .map(person -> new InformingDuty(
                        row.person(),
                        row.caseId(),
                        row.partnership(),
                        of.number(),
                        person.name(),
                        person.firstName(),
                        row.began(),
                        due(row.frame(), row.countsFrom()),
                        today,
                        now,
                        judged.stream()
                                .filter(each -> now.isEmpty() || !now.get().id().equals(each.id()))
                                .toList(),
                        told,
                        talk));
    }

    static boolean holds(Held held, LocalDate today) {
        return held.endedAt() == null && !held.until().isBefore(today);
    }

    private record Names(Map<UUID, Professional> people, Map<UUID, Organisation> organisations) {
        String person(UUID id) {
            Professional found = people.get(id);
            return found == null ? "" : found.name();
        }

        String organisation(UUID id) {
            Organisation found = organisations.get(id);
            return found == null ? "" : found.name();
        }
    }

    private Names names(List<Judged> judgements, Collection<Recorded> told) {
        return new Names(
                whoIsWho.professionals(Stream.concat(
                                judgements.stream().map(Judged::by),
                                told.stream().map(Recorded::by))
                        .collect(Collectors.toSet())),
                whoIsWho.organisations(
                        judgements.stream().map(Judged::organisation).collect(Collectors.toSet())));
    }

    private Held held(Judged row, String frame, Names names) {
        Optional<Holdup> ground = rules(frame).ground(row.ground());
        return new Held(
                row.id(),
                row.kind(),
                ground.map(Holdup::label).orElse(new Label(row.ground(), row.ground())),
                ground.map(Holdup::article).orElse(""),
                row.why(),
                row.until(),
                names.person(row.by()),
                row.organisation(),
                names.organisation(row.organisation()),
                row.at(),
                row.endedAt());
    }

    private Told told(Recorded row, String frame, Names names) {
        return new Told(
                row.on(),
                row.how(),
                rules(frame).way(row.how()).map(Coded::label).orElse(new Label(row.how(), row.how())),
                row.byWhom(),
                row.what(),
                row.reaction(),
                names.person(row.by()),
                row.at(),
                row.version());
    }
}
