package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements.Again;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.StatementCard;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns statements into cards with names and labels, the same on every page. */
@Component
public final class StatementCards {

    private static final String WORRY = "worry";
    private static final int FEWEST_WORDS = 3;

    /**
     * A card and what it has no room for.
     *
     * @param more quiet lines below: categories, life domain, risk, who did what in an incident
     * @param views own views after the first one, which stands in the card
     */
    @Personal
    public record Shown(
            StatementView statement, StatementCard card, List<String> more, List<StatementCard.OwnView> views) {

        @Override
        public String toString() {
            return "Shown";
        }
    }

    private final FrameCatalogue frames;
    private final Texts texts;

    StatementCards(FrameCatalogue frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    public Shown of(StatementView statement, CaseView view, FamilyView family, Locale locale) {
        Frame frame = frames.frame(view.frameCode());
        if (statement.emptied()) {
            return emptied(statement, locale);
        }
        List<StatementCard.OwnView> views = statement.ownViews().stream()
                .map(own -> ownView(own, family, locale))
                .toList();
        StatementCard card = new StatementCard(
                "s-" + statement.id(),
                statement.familyVoice() ? "own_words" : statement.kind(),
                statement.familyVoice()
                        ? texts.get(locale, "casefile.web.statement.own-words")
                        : frame.list(Lists.STATEMENT_KINDS)
                                .label(statement.kind())
                                .in(locale),
                topic(statement, frame, locale),
                statement.speakerName(),
                statement.speakerOrganisation().isBlank() ? null : statement.speakerOrganisation(),
                writer(statement),
                statement.text(),
                statement.about().stream()
                        .flatMap(id -> family.person(id).stream())
                        .map(StatementCards::shortName)
                        .toList(),
                day(statement.saidOn(), locale),
                frame.ground(statement.ground())
                        .map(Ground::label)
                        .map(label -> label.in(locale))
                        .orElse(null),
                conditions(statement, frame, locale),
                views.isEmpty() ? null : views.getLast(),
                concrete(statement, locale).orElse(null),
                superseded(statement, view.id(), locale));
        return new Shown(
                statement,
                card,
                more(statement, family, frame, locale),
                views.isEmpty() ? views : views.subList(0, views.size() - 1));
    }

    /** What stands where a statement stood that was withdrawn since, or is restricted. */
    private Shown emptied(StatementView statement, Locale locale) {
        StatementCard card = new StatementCard(
                "s-" + statement.id(),
                "opinion",
                texts.get(locale, "casefile.sharing." + statement.kind()),
                null,
                "",
                null,
                null,
                "",
                List.of(),
                texts.get(locale, "casefile.sharing." + statement.kind() + "-on", day(statement.saidOn(), locale)),
                null,
                List.of(),
                null,
                null,
                null);
        return new Shown(statement, card, List.of(), List.of());
    }

    /** On what it is shared, a few words each. */
    private List<String> conditions(StatementView statement, Frame frame, Locale locale) {
        Conditions conditions = statement.shared().conditions();
        List<String> all = new ArrayList<>();
        frame.ground(statement.liftingGround())
                .map(ground -> ground.label().in(locale))
                .ifPresent(all::add);
        frame.purpose(conditions.purpose())
                .map(purpose -> texts.get(
                        locale, "casefile.sharing.purpose", purpose.label().in(locale)))
                .ifPresent(all::add);
        if (conditions.notOnward()) {
            all.add(texts.get(locale, "casefile.sharing.not-onward"));
        }
        if (conditions.until() != null) {
            all.add(texts.get(locale, "casefile.sharing.until", day(conditions.until(), locale)));
        }
        if (statement.shared().withdrawnOn() != null) {
            all.add(texts.get(
                    locale,
                    "casefile.sharing.you-withdrew",
                    day(statement.shared().withdrawnOn(), locale)));
        }
        return all;
    }

    private static @Nullable String topic(StatementView statement, Frame frame, Locale locale) {
        return statement.topic().isEmpty()
                ? null
                : frame.list(Lists.STATEMENT_TOPICS).label(statement.topic()).in(locale);
    }

    private static @Nullable String writer(StatementView statement) {
        return statement.writerName().isBlank() || statement.writerName().equals(statement.speakerName())
                ? null
                : statement.writerName();
    }

    private StatementCard.OwnView ownView(OwnViewView view, FamilyView family, Locale locale) {
        String who = family.person(view.person()).map(PersonView::fullName).orElse("");
        return new StatementCard.OwnView(who, view.text(), day(view.saidOn(), locale));
    }

    /** What is missing to judge it: about whom, from whom, how it is known. */
    private Optional<String> concrete(StatementView statement, Locale locale) {
        String key = "";
        if (statement.about().isEmpty()) {
            key = "about";
        } else if (statement.kind().equals("told_by") && statement.toldBy().isBlank() && !statement.familyVoice()) {
            key = "told-by";
        } else if (statement.kind().equals("suspicion") && statement.toldBy().isBlank()) {
            key = "how";
        } else if (isVague(statement)) {
            key = "what";
        } else if (statement.unclassified()) {
            key = "unclassified";
        }
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(locale, "casefile.web.statement.concrete." + key));
    }

    /** A worry of one or two words says that there is one, not what it is. */
    private static boolean isVague(StatementView statement) {
        return statement.topic().equals(WORRY) && statement.text().strip().split("\\s+").length < FEWEST_WORDS;
    }

    private static StatementCard.@Nullable Superseded superseded(StatementView statement, UUID caseId, Locale locale) {
        UUID former = statement.supersedes();
        return former == null
                ? null
                : new StatementCard.Superseded(
                        day(writtenOn(former), locale), "/cases/" + caseId + "/statements/" + former);
    }

    /** The day a statement was written: its id begins with that moment. */
    public static LocalDate writtenOn(UUID statement) {
        return Instant.ofEpochMilli(statement.getMostSignificantBits() >>> 16)
                .atZone(Time.ZONE)
                .toLocalDate();
    }

    private List<String> more(StatementView statement, FamilyView family, Frame frame, Locale locale) {
        Again again = statement.shared().again();
        return Stream.of(
                        again == null
                                ? ""
                                : texts.get(
                                        locale, "casefile.earlier.mark", again.number(), day(again.closedOn(), locale)),
                        statement.toldBy().isBlank()
                                ? ""
                                : texts.get(locale, "casefile.web.statement.told-by", statement.toldBy()),
                        statement
                                .incident()
                                .map(incident -> incident(incident, family, frame, locale))
                                .orElse(""),
                        statement.lifeDomain().isEmpty()
                                ? ""
                                : frame.list(Lists.LIFE_DOMAINS)
                                        .label(statement.lifeDomain())
                                        .in(locale),
                        risk(statement, frame, locale),
                        categories(statement, frame, locale))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String incident(IncidentFields incident, FamilyView family, Frame frame, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(locale, "casefile.web.statement.happened", when(incident, locale)));
        incident.violenceKinds().stream()
                .sorted()
                .map(kind -> frame.list(Lists.VIOLENCE_KINDS).label(kind).in(locale))
                .forEach(parts::add);
        incident.roles()
                .forEach(role -> family.person(role.person())
                        .ifPresent(person -> parts.add(shortName(person) + ": "
                                + frame.list(Lists.INCIDENT_ROLES)
                                        .label(role.role())
                                        .in(locale)
                                        .toLowerCase(locale))));
        return String.join(" · ", parts);
    }

    /** The day, the month or the year of an incident, as precisely as it is known. */
    public static String when(IncidentFields incident, Locale locale) {
        String pattern = switch (incident.precision()) {
            case "month" -> "MMMM yyyy";
            case "year" -> "yyyy";
            default -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(incident.happenedOn());
    }

    private static String risk(StatementView statement, Frame frame, Locale locale) {
        return Stream.of(
                        statement.risk().changeable().isEmpty()
                                ? ""
                                : frame.list(Lists.RISK_FACTOR_CHANGE)
                                        .label(statement.risk().changeable())
                                        .in(locale),
                        statement.risk().level().isEmpty()
                                ? ""
                                : frame.list(Lists.RISK_FACTOR_REACH)
                                        .label(statement.risk().level())
                                        .in(locale))
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private String categories(StatementView statement, Frame frame, Locale locale) {
        String all = statement.categories().stream()
                .map(code -> frame.category(code)
                        .map(category -> category.label().in(locale))
                        .orElse(code))
                .collect(java.util.stream.Collectors.joining(", "));
        return all.isEmpty() ? "" : texts.get(locale, "casefile.web.statement.categories", all);
    }

    private static String shortName(PersonView person) {
        return person.firstName().isBlank() ? person.lastName() : person.firstName();
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
