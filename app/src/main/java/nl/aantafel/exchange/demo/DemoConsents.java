package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import nl.aantafel.rights.InformingDuty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in the demo who gave consent, and what was shared on it. */
@Component
final class DemoConsents {

    private static final String PURPOSE = "unsafe_for_persons";

    private final Consents consents;
    private final Statements statements;
    private final WhoIsWho whoIsWho;
    private final Time time;

    DemoConsents(Consents consents, Statements statements, WhoIsWho whoIsWho, Time time) {
        this.consents = consents;
        this.statements = statements;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    void tell(Actor actor, DemoFiles.Consented told, InformingDuty about, Map<String, UUID> people) {
        Map<String, Given> replies = new HashMap<>();
        consents.who(actor, about.caseId(), about.person(), true, "")
                .asked()
                .forEach(asked -> replies.put(
                        asked.key(),
                        asked.name().equals(told.passedOver())
                                ? new Given(Reply.PASSED_OVER, told.passedOverWhy())
                                : new Given(Reply.YES, "")));
        LocalDate until = told.days() == 0 ? null : time.today().plusDays(told.days());
        Set<UUID> organisations = whoIsWho.professionals(ids(told.recipients(), people)).values().stream()
                .map(Professional::organisation)
                .collect(Collectors.toSet());
        consents.record(
                actor,
                about.caseId(),
                new NewConsent(
                        about.person(),
                        true,
                        "",
                        "",
                        "",
                        PURPOSE,
                        Set.copyOf(told.categories()),
                        organisations,
                        told.form(),
                        time.today(),
                        until,
                        "",
                        replies,
                        told.note()));
        if (!told.text().isEmpty()) {
            statements.write(actor, about.caseId(), shared(actor, told, about, ids(told.readers(), people), until));
        }
    }

    private static Write shared(
            Actor actor, DemoFiles.Consented told, InformingDuty about, Set<UUID> readers, @Nullable LocalDate until) {
        return new Write(
                told.text(),
                "fact",
                "",
                Speaker.professional(actor.person()),
                null,
                "",
                Set.of(about.person()),
                Set.copyOf(told.categories()),
                "",
                "explicit_consent",
                "",
                new Audience(Set.of(), readers, Set.of()),
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null,
                Optional.of(new Conditions("", false, until, Map.of())));
    }

    private static Set<UUID> ids(List<String> emails, Map<String, UUID> people) {
        return emails.stream()
                .map(each -> Objects.requireNonNull(people.get(each), each))
                .collect(Collectors.toSet());
    }
}
