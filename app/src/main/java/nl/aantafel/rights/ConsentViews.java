package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.ConsentRules;
import nl.aantafel.frame.ConsentRules.Exceptional;
import nl.aantafel.frame.ConsentRules.Giving;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Consents.Answer;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.State;
import nl.aantafel.rights.store.ConsentStore;
import nl.aantafel.rights.store.ConsentStore.Row;
import org.springframework.stereotype.Component;

/** Consents as they are shown, and whether they hold today. */
@Component
final class ConsentViews {

    private final ConsentStore store;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final Time time;

    ConsentViews(ConsentStore store, FrameCatalogue frames, WhoIsWho whoIsWho, Time time) {
        this.store = store;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    List<ConsentView> ofCase(CaseOfPeople of) {
        List<Row> rows = store.ofCase(of.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Answer>> answers = store.answers(of.id());
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                rows.stream().flatMap(row -> row.recipients().stream()).collect(Collectors.toSet()));
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::by).collect(Collectors.toSet()));
        ConsentRules rules = frames.frame(of.frameCode()).consent();
        return rows.stream()
                .map(row -> view(
                        row, rules, of, answers.getOrDefault(row.id(), List.of()), new Names(organisations, people)))
                .toList();
    }

    private record Names(Map<UUID, Organisation> organisations, Map<UUID, Professional> people) {

        Map<UUID, String> of(List<UUID> recipients) {
            Map<UUID, String> named = new LinkedHashMap<>();
            recipients.forEach(id -> named.put(
                    id,
                    Optional.ofNullable(organisations.get(id))
                            .map(Organisation::name)
                            .orElse("")));
            return named;
        }

        String person(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Professional::name).orElse("");
        }
    }

    private ConsentView view(Row row, ConsentRules rules, CaseOfPeople of, List<Answer> answers, Names names) {
        State state = row.state();
        LocalDate today = time.today();
        LocalDate recheck = row.recheck();
        boolean due = recheck != null && !recheck.isAfter(today);
        LocalDate until = row.until();
        Optional<Exceptional> exception = rules.exception(row.exception());
        Optional<Giving> rule = rules.rule(row.rule());
        return new ConsentView(
                row.id(),
                row.person(),
                of.person(row.person()).map(PersonOfCase::name).orElse(""),
                state,
                row.purpose(),
                row.categories(),
                names.of(row.recipients()),
                rules.form(row.form()).map(Coded::label).orElse(new Label(row.form(), row.form())),
                exception
                        .map(Exceptional::label)
                        .or(() -> rule.map(Giving::label))
                        .orElse(new Label("", "")),
                exception
                        .map(Exceptional::article)
                        .or(() -> rule.map(Giving::article))
                        .orElse(""),
                row.exceptionReason(),
                row.givenOn(),
                until,
                recheck,
                due,
                state == State.GIVEN && !due && (until == null || !until.isBefore(today)),
                answers,
                row.note(),
                names.person(row.by()),
                row.endedAt(),
                row.endReason());
    }
}
