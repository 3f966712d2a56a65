package nl.aantafel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A case in which much happened: a family of three generations, help, measures, statements and a plan. */
public final class FullCase {

    public final House house;
    public final Case there;
    public final UUID id;
    public final Actor director;
    private final Families families;
    private final Statements statements;
    private final Histories histories;
    private final SomePlanOfIt plan;
    private final LocalDate today;

    public FullCase(BeanFactory beans) {
        house = House.of(beans);
        there = house.takenUpCase();
        id = there.id();
        director = house.caseDirector();
        families = beans.getBean(Families.class);
        statements = beans.getBean(Statements.class);
        histories = beans.getBean(Histories.class);
        today = beans.getBean(Time.class).today();
        UUID grandmother = family();
        homes(grandmother);
        history();
        said();
        plan = new SomePlanOfIt(beans.getBean(Plans.class), this, today);
        plan.fill();
        head(beans.getBean(CaseFiles.class));
    }

    private UUID add(String role, String first, String last, int born, String gender) {
        return families.addPerson(
                director,
                id,
                new Families.PersonInput(role, first, "", last, LocalDate.of(born, 5, 6), gender, null, "", ""));
    }

    private void relate(UUID from, String kind, UUID to, @Nullable LocalDate since) {
        families.relate(director, id, new Families.RelationInput(from, to, kind, false, since, null));
    }

    private UUID family() {
        draw(there.mother(), "female");
        draw(there.father(), "male");
        draw(there.child(), "male");
        UUID grandmother = add("direct_circle", "Gerda", "de Wilde", 1964, "female");
        UUID first = add("direct_circle", "Anouk", "Prins", 1987, "female");
        UUID son = add("direct_circle", "Levi", "Verbeek", 2011, "male");
        UUID daughter = add("subject", "Isa", "Verbeek", 2013, "female");
        UUID neighbour = add("direct_circle", "Robin", "Mol", 1979, "other");
        relate(there.mother(), "ex_partner", there.father(), LocalDate.of(2025, 3, 1));
        relate(grandmother, "parent_of", there.mother(), null);
        relate(first, "ex_partner", there.father(), null);
        relate(first, "parent_of", son, null);
        relate(there.father(), "parent_of", son, null);
        relate(there.mother(), "parent_of", daughter, null);
        relate(there.father(), "parent_of", daughter, null);
        relate(neighbour, "network", there.mother(), null);
        return daughter;
    }

    private void draw(UUID person, String gender) {
        Families.PersonView now = families.of(director, id).person(person).orElseThrow();
        families.changePerson(
                director,
                id,
                person,
                new Families.PersonInput(
                        now.role(),
                        now.firstName(),
                        now.prefix(),
                        now.lastName(),
                        now.birthDate(),
                        gender,
                        null,
                        "",
                        ""),
                now.version());
    }

    private void homes(UUID daughter) {
        families.addHome(
                director,
                id,
                new Families.HomeInput(
                        "Opvang",
                        "Geheimlaan",
                        "7",
                        "1234 AB",
                        "Lindeburg",
                        true,
                        List.of(stay(there.mother()), stay(daughter), stay(there.child()))));
        families.addHome(
                director,
                id,
                new Families.HomeInput(
                        "Bij vader", "Lindelaan", "1", "1234 AB", "Lindeburg", false, List.of(stay(there.father()))));
    }

    private static Families.StayInput stay(UUID person) {
        return new Families.StayInput(person, "full", null, null);
    }

    private void history() {
        histories.addHelp(
                director,
                id,
                new Histories.HelpInput(
                        null,
                        "Opvang De Linde",
                        "Rust en veiligheid",
                        today.minusMonths(6),
                        today.minusMonths(3),
                        false));
        histories.addHelp(
                director,
                id,
                new Histories.HelpInput(
                        there.child(), "Wijkteam Lindeburg", "Steun bij opvoeden", today.minusMonths(3), null, false));
        histories.addHelp(
                director,
                id,
                new Histories.HelpInput(
                        there.mother(), "Traumabehandeling", "", today.plusMonths(1), today.plusMonths(4), true));
        histories.addMeasure(
                director,
                id,
                new Histories.MeasureInput(
                        there.father(),
                        "administrative",
                        "temporary_house_ban",
                        today.minusMonths(6),
                        today.minusMonths(6).plusDays(27),
                        ""));
        histories.addMeasure(
                director,
                id,
                new Histories.MeasureInput(
                        there.father(),
                        "criminal",
                        "contact_or_area_ban",
                        today.minusMonths(5),
                        today.plusMonths(3),
                        ""));
    }

    /** A sentence about somebody, by the case director. */
    public UUID say(String kind, String text, Set<UUID> about, Optional<IncidentFields> incident) {
        return statements.write(
                director,
                id,
                new Write(
                        text,
                        kind,
                        incident.isPresent() ? "incident" : "worry",
                        Speaker.professional(director.person()),
                        null,
                        "",
                        about,
                        Set.of("relations"),
                        "",
                        "",
                        "",
                        Audience.TABLE,
                        "",
                        Risk.NONE,
                        incident,
                        "",
                        null));
    }

    private void said() {
        for (int months : List.of(9, 6, 2)) {
            say(
                    "fact",
                    "Mark kwam aan de deur en ging niet weg. Buren belden de politie.",
                    Set.of(there.father(), there.mother()),
                    Optional.of(new IncidentFields(
                            today.minusMonths(months),
                            "day",
                            Set.of("psychological"),
                            List.of(
                                    new IncidentRole(there.father(), "used_violence"),
                                    new IncidentRole(there.mother(), "underwent_violence")))));
        }
        UUID school = say(
                "fact",
                "Op vrijdag stond Mark bij het schoolplein. Hij sprak Tim aan en ging weg toen de juf kwam.",
                Set.of(there.father(), there.child()),
                Optional.empty());
        statements.addOwnView(
                director,
                id,
                school,
                there.father(),
                "Ik bracht zijn jas. Ik wist niet dat ik daar niet mocht staan.",
                null);
        say(
                "suspicion",
                "Tim slaapt weinig. Mogelijk belt hij 's nachts met zijn vader.",
                Set.of(there.child()),
                Optional.empty());
        say("opinion", "Sara vraagt nu zelf om hulp als het spannend wordt.", Set.of(there.mother()), Optional.empty());
    }

    private void head(CaseFiles cases) {
        cases.change(
                director,
                id,
                new CaseFiles.ChangeCase(
                        "Verbeek–de Wilde",
                        "both",
                        "Zonder rust over de omgang wordt het niet veilig.",
                        "pending",
                        "",
                        "orange",
                        "elke week contact, want er is spanning rond het ophalen",
                        "VT-2026-881",
                        Set.of("physical", "witnessing"),
                        cases.view(director, id).version()));
    }

    /** More of everything, to see whether a page asks the database more. */
    public void more(int times) {
        for (int i = 0; i < times; i++) {
            UUID child = add("direct_circle", "Kind" + i, "Verbeek", 2009, "unknown");
            relate(there.father(), "parent_of", child, null);
            say("fact", "Er kwam weer iemand aan de deur.", Set.of(child), Optional.empty());
            plan.agree(null, "Bellen", today.plusDays(i));
            house.join(
                    id, List.of(Who.PROBATION, Who.LOCAL_TEAM, Who.VEILIG_THUIS).get(i % 3));
            histories.addHelp(
                    director, id, new Histories.HelpInput(child, "Hulp " + i, "", today.minusDays(9), null, false));
        }
    }
}
