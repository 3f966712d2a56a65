package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.StatementScreen;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.domain.StatementRules;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** The form for what somebody says: the sentence first, all else folded away and filled in by itself. */
@Component
final class StatementForm {

    private static final String SELF = "self";
    private static final String FAMILY = "f:";
    private static final String PROFESSIONAL = "p:";

    private final Options options;
    private final SharingForm grounds;
    private final Texts texts;

    StatementForm(Options options, SharingForm grounds, Texts texts) {
        this.options = options;
        this.grounds = grounds;
        this.texts = texts;
    }

    /** The page on which it is said and shared; {@code preview} when it was asked for. */
    SharePage page(Form form, StatementScreen screen, Locale locale, Optional<Preview> preview) {
        CaseScreen page = screen.page();
        Frame frame = options.frame(page.view().frameCode());
        Optional<StatementView> said = screen.statement();
        Form first = form.with(
                Field.area("tekst", said.map(StatementView::text).orElse(null)).called("bijdrage"),
                Field.radios("soort", said.map(StatementView::kind).orElse("opinion"), kinds(frame, locale))
                        .called("soortBijdrage"),
                Field.select("spreker", speaker(screen), speakers(screen, locale)));
        return new SharePage(
                first,
                List.of(
                        about(screen, frame, said, locale),
                        incident(page, frame, said.flatMap(StatementView::incident), locale),
                        risk(frame, said, locale)),
                grounds.why(frame, screen, locale),
                grounds.who(frame, screen, locale),
                preview.map(ahead -> grounds.ahead(ahead, screen, frame, locale)));
    }

    SharePage.Ahead ahead(Preview preview, StatementScreen screen, Locale locale) {
        return grounds.ahead(preview, screen, options.frame(screen.page().view().frameCode()), locale);
    }

    /** Of whom, from whom and when; all of it fills itself in. */
    private Form.Group about(StatementScreen screen, Frame frame, Optional<StatementView> said, Locale locale) {
        return new Form.Group(
                "casefile.web.statement.about",
                true,
                false,
                List.of(
                        Field.checkboxes(
                                "over",
                                said.map(each -> each.about().stream()
                                                .map(UUID::toString)
                                                .toList())
                                        .orElse(List.of()),
                                options.persons(screen.page().family(), locale)),
                        Field.text(
                                        "verteldDoor",
                                        said.map(StatementView::toldBy).orElse(null))
                                .open(),
                        Field.select(
                                        "onderwerp",
                                        said.map(StatementView::topic).orElse(null),
                                        options.orNone(
                                                options.list(frame, Lists.STATEMENT_TOPICS, locale),
                                                "casefile.web.statement.no-topic",
                                                locale))
                                .open(),
                        Field.date("gezegdOp", said.map(StatementView::saidOn).orElse(null))
                                .open()));
    }

    private List<Choice> kinds(Frame frame, Locale locale) {
        return frame.list(Lists.STATEMENT_KINDS).items().stream()
                .map(kind -> new Choice(
                        kind.code(),
                        kind.label().in(locale),
                        texts.find(locale, "casefile.web.kind." + kind.code()).orElse(null)))
                .toList();
    }

    private List<Choice> speakers(StatementScreen screen, Locale locale) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(SELF, texts.get(locale, "casefile.web.statement.self", screen.reader())));
        for (PersonView person : screen.page().family().persons()) {
            all.add(new Choice(
                    FAMILY + person.id(), texts.get(locale, "casefile.web.statement.family", person.fullName())));
        }
        if (screen.page().may(Right.LEAD_MEETING)) {
            for (TeamMemberView member : screen.team()) {
                if (!member.name().equals(screen.reader())) {
                    all.add(new Choice(
                            PROFESSIONAL + member.professional(), member.name() + ", " + member.organisation()));
                }
            }
        }
        return all;
    }

    /** Who spoke, found back by name in what one may choose. */
    private static String speaker(StatementScreen screen) {
        return screen.statement()
                .flatMap(said -> said.familyVoice()
                        ? screen.page().family().persons().stream()
                                .filter(person -> person.fullName().equals(said.speakerName()))
                                .map(person -> FAMILY + person.id())
                                .findFirst()
                        : screen.team().stream()
                                .filter(member -> member.name().equals(said.speakerName())
                                        && !member.name().equals(screen.reader()))
                                .map(member -> PROFESSIONAL + member.professional())
                                .findFirst())
                .orElse(SELF);
    }

    private Form.Group incident(CaseScreen page, Frame frame, Optional<IncidentFields> incident, Locale locale) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.date(
                        "incident.datum",
                        incident.map(IncidentFields::happenedOn).orElse(null))
                .open());
        fields.add(Field.radios(
                "incident.nauwkeurigheid",
                incident.map(IncidentFields::precision).orElse(null),
                options.coded("casefile.web.precision.", locale, "day", "month", "year")));
        fields.add(Field.checkboxes(
                "incident.soortenGeweld",
                incident.map(IncidentFields::violenceKinds).orElse(Set.of()),
                options.list(frame, Lists.VIOLENCE_KINDS, locale)));
        List<Choice> roles = options.list(frame, Lists.INCIDENT_ROLES, locale);
        for (PersonView person : page.family().persons()) {
            Set<String> held = new HashSet<>();
            incident.ifPresent(known -> known.roles().stream()
                    .filter(role -> role.person().equals(person.id()))
                    .forEach(role -> held.add(role.role())));
            fields.add(Field.checkboxes("incident.rol." + person.id(), held, roles)
                    .named(texts.get(locale, "casefile.web.statement.role-of", person.fullName())));
        }
        return new Form.Group("casefile.web.statement.incident", true, false, fields);
    }

    private Form.Group risk(Frame frame, Optional<StatementView> said, Locale locale) {
        return new Form.Group(
                "casefile.web.statement.risk",
                true,
                true,
                List.of(
                        choice("leefgebied", said.map(StatementView::lifeDomain), frame, Lists.LIFE_DOMAINS, locale),
                        choice(
                                "risicoVeranderbaar",
                                said.map(each -> each.risk().changeable()),
                                frame,
                                Lists.RISK_FACTOR_CHANGE,
                                locale),
                        choice(
                                "risicoBijWie",
                                said.map(each -> each.risk().level()),
                                frame,
                                Lists.RISK_FACTOR_REACH,
                                locale)));
    }

    private Field choice(String name, Optional<String> value, Frame frame, String list, Locale locale) {
        return Field.select(
                        name,
                        value.orElse(null),
                        options.orNone(options.list(frame, list, locale), "casefile.web.statement.open", locale))
                .open();
    }

    /** What was typed, as the room takes it. */
    static Write read(Posted posted, Actor actor) {
        Set<UUID> eyes = posted.ids("zichtbaarVoor");
        Write write = new Write(
                posted.text("tekst"),
                posted.text("soort"),
                posted.text("onderwerp"),
                readSpeaker(posted, actor),
                posted.date("gezegdOp"),
                posted.word("verteldDoor"),
                posted.ids("over"),
                posted.codes("categorieen"),
                posted.text("grondslag"),
                posted.text("grondslagGeheimhouding"),
                posted.text("redenGeheimhouding"),
                new Audience(Set.of(), posted.ticked("deelNogNiet") ? Set.of(actor.person()) : eyes, Set.of()),
                posted.text("leefgebied"),
                new Risk(posted.text("risicoVeranderbaar"), posted.text("risicoBijWie")),
                incident(posted),
                "",
                null,
                Optional.of(new Conditions(
                        posted.text("doel"),
                        posted.ticked("nietDoorgeven"),
                        posted.date("zichtbaarTot"),
                        posted.under(StatementRules.WEIGHING))));
        posted.refuseIfAny();
        return write;
    }

    private static Speaker readSpeaker(Posted posted, Actor actor) {
        String chosen = posted.text("spreker");
        if (chosen.startsWith(FAMILY)) {
            return Speaker.family(posted.prefixedId("spreker", FAMILY));
        }
        return chosen.startsWith(PROFESSIONAL)
                ? Speaker.professional(posted.prefixedId("spreker", PROFESSIONAL))
                : Speaker.professional(actor.person());
    }

    /** Only a day makes it an incident; without one it stays a sentence about one. */
    private static Optional<IncidentFields> incident(Posted posted) {
        List<IncidentRole> roles = posted.rolesUnder("incident.rol.");
        Set<String> kinds = posted.codes("incident.soortenGeweld");
        boolean typed = !roles.isEmpty()
                || !kinds.isEmpty()
                || !posted.word("incident.datum").isEmpty();
        if (!typed) {
            return Optional.empty();
        }
        String precision = posted.text("incident.nauwkeurigheid");
        return Optional.of(new IncidentFields(
                posted.day("incident.datum"), precision.isEmpty() ? "day" : precision, kinds, roles));
    }
}
