package nl.aantafel.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Phase;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.DecisionWords;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.NamedParty;
import org.jspecify.annotations.Nullable;

/** The words of a report in one language: from the bundles, from the frame, and dates written out. */
final class ReportWords {

    private final Texts texts;
    private final Frame frame;
    private final Locale locale;

    ReportWords(Texts texts, Frame frame, Locale locale) {
        this.texts = texts;
        this.frame = frame;
        this.locale = locale;
    }

    Frame frame() {
        return frame;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return texts.get(locale, "meeting.report." + key, arguments);
    }

    String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    String phase(String code) {
        return frame.phase(code)
                .map(Phase::label)
                .map(label -> label.in(locale))
                .orElse(code);
    }

    String list(String list, String code) {
        return frame.list(list).label(code).in(locale);
    }

    /** Who says it, as what: "Feit · Farida Benali, Politie · over Noor, Tijn · 3 mei 2026". */
    String head(StatementView statement, Map<UUID, String> names) {
        if (statement.emptied()) {
            return text(statement.kind(), date(statement.saidOn()));
        }
        String kind = statement.familyVoice() ? text("own-words") : list(Lists.STATEMENT_KINDS, statement.kind());
        String speaker = joined(", ", statement.speakerName(), statement.speakerOrganisation());
        Conditions conditions = statement.shared().conditions();
        String about = statement.about().stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return joined(
                " · ",
                kind,
                statement.topic().isEmpty() ? "" : list(Lists.STATEMENT_TOPICS, statement.topic()),
                speaker,
                statement.toldBy().isEmpty() ? "" : text("told-by", statement.toldBy()),
                statement.risk().changeable().isEmpty()
                        ? ""
                        : list(Lists.RISK_FACTOR_CHANGE, statement.risk().changeable()),
                statement.risk().level().isEmpty()
                        ? ""
                        : list(Lists.RISK_FACTOR_REACH, statement.risk().level()),
                about.isEmpty() ? "" : text("about.whom", about),
                date(statement.saidOn()),
                conditions.notOnward() ? text("not-onward") : "",
                conditions.until() == null ? "" : text("until", date(conditions.until())));
    }

    String decided(String key) {
        return texts.get(locale, "plan.decision." + key);
    }

    /** What is proposed, in one line. */
    String decision(DecisionView decision) {
        return DecisionWords.of(decision, frame, (key, arguments) -> texts.get(locale, key, arguments), locale);
    }

    /** What the ends of a goal's levels mean. */
    String levelEnds() {
        List<Coded> levels = frame.list(Lists.GOAL_LEVELS).items();
        return text(
                "level.ends",
                levels.getFirst().label().in(locale),
                levels.getLast().label().in(locale));
    }

    /** "bij de start −2, nu 0", in one view; empty when nobody gave it. */
    String level(List<GoalLevel> levels, String view) {
        Optional<GoalLevel> latest = GoalLevel.latest(levels, view);
        return latest.map(now -> {
                    GoalLevel first = GoalLevel.first(levels, view).orElse(now);
                    String signed = GoalLevels.signed(now.level());
                    return first.equals(now)
                            ? text("level.now", signed)
                            : text("level.from-to", GoalLevels.signed(first.level()), signed);
                })
                .orElse("");
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    static String names(Collection<NamedParty> parties) {
        return parties.stream()
                .map(party -> joined(", ", party.name(), party.organisation()))
                .collect(Collectors.joining("; "));
    }

    /** Facts without the empty ones. */
    static List<Fact> facts(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isBlank()).toList();
    }
}
