package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said (bijdragen): in between, or in a meeting at a question of the guide. */
@Component
final class StatementSection {

    private final Statements statements;

    StatementSection(Statements statements) {
        this.statements = statements;
    }

    void read(Part bundle, Steps steps) {
        bundle.parts("bijdragen").forEach(part -> statement(part, null, null, steps));
    }

    /** Said in a meeting: on its day, unless the statement has a day of its own. */
    void said(Part meeting, String conference, LocalDate heldOn, Steps steps) {
        meeting.parts("bijdragen").forEach(part -> statement(part, conference, heldOn, steps));
    }

    private record Role(String person, String role) {}

    private record Incident(LocalDate on, String precision, Set<String> kinds, List<Role> roles) {
        IncidentFields fields(Bringing it) {
            return new IncidentFields(
                    on,
                    precision,
                    kinds,
                    roles.stream()
                            .map(role -> new IncidentRole(it.id(role.person()), role.role()))
                            .toList());
        }
    }

    private void statement(Part part, @Nullable String conference, @Nullable LocalDate heldOn, Steps steps) {
        String key = part.key(Kind.STATEMENT);
        String text = part.needText("tekst");
        String kind = part.code("soort", Codes.STATEMENT_KINDS);
        String topic = part.code("onderwerp", Codes.STATEMENT_TOPICS);
        Who speaker = part.who("spreker");
        LocalDate own = part.day("datum");
        LocalDate saidOn = own == null ? heldOn : own;
        String toldBy = part.text("verteldDoor");
        List<String> about = part.persons("over");
        var frame = part.known().frame();
        Set<String> categories = part.codes(
                "categorieen",
                Codes.same(frame.categories().stream().map(DataCategory::code).toList()));
        Codes grounds = Codes.same(frame.grounds().stream().map(Ground::code).toList());
        String ground = part.code("grondslag", grounds);
        String lifting = part.code("grondslagGeheimhouding", grounds);
        String liftingReason = part.text("redenGeheimhouding");
        Audience audience =
                part.part("zichtbaarVoor").map(StatementSection::audience).orElse(Audience.TABLE);
        String lifeDomain = part.code("leefgebied", part.known().list(Lists.LIFE_DOMAINS));
        Risk risk = part.part("risico").map(StatementSection::risk).orElse(Risk.NONE);
        Optional<Incident> incident = part.part("incident").map(StatementSection::incident);
        Optional<Conditions> conditions = part.part("voorwaarden").map(StatementSection::conditions);
        String question = conference == null ? "" : part.text("vraag");
        steps.add(part, it -> {
            UUID id = statements.write(
                    it.actor(),
                    it.caseId(),
                    new Write(
                            text,
                            kind,
                            topic,
                            speaker.speaker(it),
                            saidOn,
                            toldBy,
                            it.ids(about),
                            categories,
                            ground,
                            lifting,
                            liftingReason,
                            audience,
                            lifeDomain,
                            risk,
                            incident.map(each -> each.fields(it)),
                            question,
                            conference == null ? null : it.id(conference),
                            conditions));
            it.became(key, id);
            it.became(part.path(), id);
        });
        part.parts("eigenVisies").forEach(view -> ownView(view, part.path(), saidOn, steps));
    }

    private void ownView(Part view, String statement, @Nullable LocalDate saidOn, Steps steps) {
        String person = view.person("persoon");
        String text = view.needText("tekst");
        LocalDate own = view.day("datum");
        steps.add(
                view,
                it -> statements.addOwnView(
                        it.actor(), it.caseId(), it.id(statement), it.id(person), text, own == null ? saidOn : own));
    }

    private static Audience audience(Part part) {
        return new Audience(
                part.codes("groepen", Codes.AUDIENCES),
                Set.copyOf(part.professionals("mensen").stream()
                        .map(Professional::id)
                        .toList()),
                Set.copyOf(part.organisations("organisaties")));
    }

    private static Conditions conditions(Part part) {
        Codes purposes = Codes.same(
                part.known().frame().purposes().stream().map(Purpose::code).toList());
        Map<String, String> answers = new LinkedHashMap<>();
        part.parts("weging").forEach(each -> answers.put(each.needText("vraag"), each.needText("antwoord")));
        return new Conditions(
                part.code("doel", purposes), part.truth("nietDoorgeven", false), part.day("zichtbaarTot"), answers);
    }

    private static Risk risk(Part part) {
        return new Risk(part.code("veranderbaar", Codes.RISK_CHANGES), part.code("bijWie", Codes.RISK_REACHES));
    }

    private static Incident incident(Part part) {
        List<Role> roles = new ArrayList<>();
        for (Part role : part.parts("rollen")) {
            roles.add(new Role(role.person("persoon"), role.needCode("rol", Codes.INCIDENT_ROLES)));
        }
        String precision = part.code("nauwkeurigheid", Codes.PRECISIONS);
        return new Incident(
                part.needDay("datum"),
                precision.isEmpty() ? "day" : precision,
                part.codes("soortenGeweld", part.known().list(Lists.VIOLENCE_KINDS)),
                roles);
    }
}
