package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.db.rights.tables.records.ConsentAnswerRecord;
import nl.aantafel.db.rights.tables.records.ConsentRecord;
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
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.rights.Consents.State;
import nl.aantafel.rights.store.ConsentStore;
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
        List<ConsentRecord> rows = store.ofCase(of.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ConsentAnswerRecord>> answers =
                store.answers(of.id()).stream().collect(Collectors.groupingBy(ConsentAnswerRecord::getConsentId));
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                rows.stream().flatMap(row -> Arrays.stream(row.getRecipients())).collect(Collectors.toSet()));
        Map<UUID, Professional> people = whoIsWho.professionals(
                rows.stream().map(ConsentRecord::getRecordedBy).collect(Collectors.toSet()));
        ConsentRules rules = frames.frame(of.frameCode()).consent();
        return rows.stream()
                .map(row -> view(
                        row, rules, of, answers.getOrDefault(row.getId(), List.of()), new Names(organisations, people)))
                .toList();
    }

    private record Names(Map<UUID, Organisation> organisations, Map<UUID, Professional> people) {

        Map<UUID, String> of(UUID[] recipients) {
            Map<UUID, String> named = new LinkedHashMap<>();
            Arrays.stream(recipients)
                    .forEach(id -> named.put(
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

    private ConsentView view(
            ConsentRecord row, ConsentRules rules, CaseOfPeople of, List<ConsentAnswerRecord> answers, Names names) {
        State state = ConsentStore.state(row);
        LocalDate today = time.today();
        LocalDate recheck = row.getRecheckOn();
        boolean due = recheck != null && !recheck.isAfter(today);
        LocalDate until = row.getUntilDay();
        Optional<Exceptional> exception = rules.exception(row.getException());
        Optional<Giving> rule = rules.rule(row.getRule());
        return new ConsentView(
                row.getId(),
                row.getPersonId(),
                of.person(row.getPersonId()).map(PersonOfCase::name).orElse(""),
                state,
                row.getPurpose(),
                Set.copyOf(Arrays.asList(row.getCategories())),
                names.of(row.getRecipients()),
                rules.form(row.getForm()).map(Coded::label).orElse(new Label(row.getForm(), row.getForm())),
                exception
                        .map(Exceptional::label)
                        .or(() -> rule.map(Giving::label))
                        .orElse(new Label("", "")),
                exception
                        .map(Exceptional::article)
                        .or(() -> rule.map(Giving::article))
                        .orElse(""),
                row.getExceptionReason(),
                row.getGivenOn(),
                until,
                recheck,
                due,
                state == State.GIVEN && !due && (until == null || !until.isBefore(today)),
                answers.stream().map(ConsentViews::answer).toList(),
                row.getNote(),
                names.person(row.getRecordedBy()),
                row.getEndedAt(),
                row.getEndReason());
    }

    private static Answer answer(ConsentAnswerRecord row) {
        return new Answer(
                row.getName(),
                row.getCapacity(),
                Reply.valueOf(row.getReply().toUpperCase(Locale.ROOT)),
                row.getReason());
    }
}
