package nl.aantafel.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.Sought;
import nl.aantafel.casefile.store.CaseSeeking;
import nl.aantafel.casefile.store.PersonSeeking;
import nl.aantafel.casefile.store.Seeking;
import nl.aantafel.casefile.store.Seeking.Search;
import nl.aantafel.casefile.store.WordsSeeking;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Searches in one transaction and says in the log whom it showed; leaves how each kind is found to the stores. */
@UseCases
class SearchingCases implements Searches {

    /** One more than is shown, so that it can be said that there are others. */
    private static final int LIMIT = MOST + 1;

    private final Seeking seeking;
    private final PersonSeeking persons;
    private final CaseSeeking cases;
    private final WordsSeeking statements;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    SearchingCases(
            Seeking seeking,
            PersonSeeking persons,
            CaseSeeking cases,
            WordsSeeking statements,
            WhoIsWho whoIsWho,
            Trace trace,
            Time time) {
        this.seeking = seeking;
        this.persons = persons;
        this.cases = cases;
        this.statements = statements;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    /** What the stores found, not yet with names of cases and speakers. */
    private record Raw(
            Hits<PersonSeeking.Found> persons, Hits<CaseSeeking.Found> cases, Hits<WordsSeeking.Found> statements) {

        Set<UUID> caseIds() {
            return Stream.of(
                            persons.rows().stream().map(PersonSeeking.Found::caseId),
                            cases.rows().stream().map(CaseSeeking.Found::caseId),
                            statements.rows().stream().map(WordsSeeking.Found::caseId))
                    .flatMap(Function.identity())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public Found find(Actor actor, String words) {
        new Checks()
                .required("zoekwoorden", words)
                .text("zoekwoorden", words, Checks.SHORT)
                .refuseIfAny();
        Search search = seeking.begin(actor.person(), time.now(), Sought.of(words), LIMIT);
        Raw raw = new Raw(first(persons.find(search)), first(cases(search)), first(statements.find(search)));
        Map<UUID, InCase> places = raw.caseIds().isEmpty() ? Map.of() : seeking.places(search, raw.caseIds());
        Found found = new Found(
                hits(raw.persons(), hit -> person(hit, search, places)),
                hits(
                        raw.cases(),
                        hit -> Optional.ofNullable(places.get(hit.caseId()))
                                .map(place -> new CaseHit(place, hit.by(), hit.what()))),
                said(raw, places));
        leaveTrace(raw);
        return found;
    }

    private List<CaseSeeking.Found> cases(Search search) {
        List<CaseSeeking.Found> found = new ArrayList<>(cases.byHead(search));
        Set<UUID> known = found.stream().map(CaseSeeking.Found::caseId).collect(Collectors.toSet());
        cases.byAddress(search).stream().filter(hit -> known.add(hit.caseId())).forEach(found::add);
        return found;
    }

    private static Optional<PersonHit> person(PersonSeeking.Found hit, Search search, Map<UUID, InCase> places) {
        PersonView person = hit.person();
        String by = hit.spelled() ? "name" : search.sought().sounds().isEmpty() ? "birth_date" : "sound";
        return Optional.ofNullable(places.get(hit.caseId()))
                .map(place ->
                        new PersonHit(person.id(), person.fullName(), person.birthDate(), person.role(), by, place));
    }

    private Hits<StatementHit> said(Raw raw, Map<UUID, InCase> places) {
        List<WordsSeeking.Found> rows = raw.statements().rows();
        Map<UUID, Professional> professionals =
                rows.isEmpty() ? Map.of() : whoIsWho.professionals(ids(rows, WordsSeeking.Found::professional));
        Map<UUID, Organisation> organisations =
                rows.isEmpty() ? Map.of() : whoIsWho.organisations(ids(rows, WordsSeeking.Found::organisation));
        Map<UUID, String> family = statements.names(ids(rows, WordsSeeking.Found::person));
        return hits(
                raw.statements(),
                hit -> Optional.ofNullable(places.get(hit.caseId()))
                        .map(place -> new StatementHit(
                                hit.id(),
                                hit.kind(),
                                hit.saidOn(),
                                speaker(hit, professionals, family),
                                hit.person() != null || hit.organisation() == null
                                        ? ""
                                        : Optional.ofNullable(organisations.get(hit.organisation()))
                                                .map(Organisation::name)
                                                .orElse(""),
                                hit.person() != null,
                                hit.passage(),
                                place)));
    }

    private static String speaker(
            WordsSeeking.Found hit, Map<UUID, Professional> professionals, Map<UUID, String> family) {
        if (hit.person() != null) {
            return family.getOrDefault(hit.person(), "");
        }
        return hit.professional() == null
                ? ""
                : Optional.ofNullable(professionals.get(hit.professional()))
                        .map(Professional::name)
                        .orElse("");
    }

    private static <T> Collection<UUID> ids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Hits<T> first(List<T> oneMore) {
        return new Hits<>(oneMore.stream().limit(MOST).toList(), oneMore.size() > MOST);
    }

    private static <T, R> Hits<R> hits(Hits<T> raw, Function<T, Optional<R>> each) {
        return new Hits<>(
                raw.rows().stream().map(each).flatMap(Optional::stream).toList(), raw.more());
    }

    /** One line, also when nobody was found: who was shown, never what was asked. */
    private void leaveTrace(Raw raw) {
        Set<UUID> subjects = new HashSet<>(cases.subjects(
                raw.cases().rows().stream().map(CaseSeeking.Found::caseId).toList()));
        raw.persons().rows().forEach(hit -> subjects.add(hit.person().subjectKey()));
        raw.statements().rows().forEach(hit -> subjects.addAll(hit.subjects()));
        Set<String> categories = raw.statements().rows().stream()
                .flatMap(hit -> hit.categories().stream())
                .collect(Collectors.toSet());
        trace.line(new Trace.Line(Trace.Action.SEARCH, "casefile.search", null, subjects, categories));
    }
}
