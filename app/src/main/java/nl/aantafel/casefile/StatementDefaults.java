package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Speakers.Capacity;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.domain.DefaultGround;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.domain.StatementRules;
import nl.aantafel.casefile.domain.StatementRules.Choices;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.frame.Purpose;
import nl.aantafel.frame.SeatKind;

/**
 * Fills in what a writer left open, so that writing costs no more than the sentence: from the question of the guide, the
 * speaker's seat, or the version that is corrected. What cannot be derived stays open.
 */
final class StatementDefaults {

    private final Frame frame;
    private final Set<UUID> subjects;
    private final LocalDate today;
    private final Set<String> own;

    /**
     * @param subjects the people of the case with the role of subject
     * @param own the categories the writer may see: typing is never refused for one that a question brings along
     */
    StatementDefaults(Frame frame, Set<UUID> subjects, LocalDate today, Set<String> own) {
        this.frame = frame;
        this.subjects = subjects;
        this.today = today;
        this.own = own;
    }

    Write fill(Write write, Capacity capacity) {
        Optional<GuideQuestion.Typed> typed = typed(write.questionKey());
        Set<String> categories = write.categories().isEmpty()
                ? typed.map(GuideQuestion.Typed::category).filter(own::contains).stream()
                        .collect(Collectors.toSet())
                : write.categories();
        return new Write(
                write.text(),
                either(write.kind(), typed.map(GuideQuestion.Typed::kind).orElse(kind(write))),
                either(write.topic(), topic(write, typed)),
                write.speaker(),
                write.saidOn() == null ? today : write.saidOn(),
                write.toldBy(),
                write.about().isEmpty() ? subjects : write.about(),
                categories,
                ground(write, categories, capacity),
                write.liftingGround(),
                write.liftingReason(),
                write.audience(),
                write.lifeDomain(),
                write.risk(),
                write.incident(),
                write.questionKey(),
                write.conference(),
                write.conditions());
    }

    /** A correction keeps what it does not name; conditions are only ever changed by who brought it. */
    static Write over(Write write, Kept former, boolean own) {
        boolean sameCategories =
                write.categories().isEmpty() || write.categories().equals(former.categories());
        return new Write(
                write.text(),
                either(write.kind(), former.kind()),
                either(write.topic(), former.topic()),
                write.speaker(),
                write.saidOn() == null ? former.saidOn() : write.saidOn(),
                either(write.toldBy(), former.toldBy()),
                write.about().isEmpty() ? former.about() : write.about(),
                write.categories().isEmpty() ? former.categories() : write.categories(),
                either(write.ground(), sameCategories ? former.grounds().ground() : ""),
                either(write.liftingGround(), former.grounds().lifting()),
                either(write.liftingReason(), former.grounds().liftingReason()),
                write.audience(),
                either(write.lifeDomain(), former.lifeDomain()),
                write.risk().equals(Risk.NONE) ? former.risk() : write.risk(),
                write.incident().or(former::incident),
                either(write.questionKey(), former.questionKey()),
                write.conference() == null ? former.conference() : write.conference(),
                Optional.of(
                        own
                                ? write.conditions()
                                        .map(given -> weighed(given, former))
                                        .orElse(former.conditions())
                                : former.conditions()));
    }

    private static Conditions weighed(Conditions given, Kept former) {
        return given.weighing().isEmpty()
                ? new Conditions(
                        given.purpose(),
                        given.notOnward(),
                        given.until(),
                        former.conditions().weighing())
                : given;
    }

    Choices choices() {
        Map<String, Set<String>> lists = Map.of(
                "purposes",
                frame.purposes().stream().map(Purpose::code).collect(Collectors.toUnmodifiableSet()),
                "kinds",
                CaseGate.codes(frame, Lists.STATEMENT_KINDS),
                "topics",
                CaseGate.codes(frame, Lists.STATEMENT_TOPICS),
                "lifeDomains",
                CaseGate.codes(frame, Lists.LIFE_DOMAINS),
                "violenceKinds",
                CaseGate.codes(frame, Lists.VIOLENCE_KINDS),
                "incidentRoles",
                CaseGate.codes(frame, Lists.INCIDENT_ROLES),
                "changeable",
                CaseGate.codes(frame, Lists.RISK_FACTOR_CHANGE),
                "reach",
                CaseGate.codes(frame, Lists.RISK_FACTOR_REACH),
                "grounds",
                codes(ground -> ground.use() == Ground.Use.PROCESSING));
        Map<String, Set<String>> categories = frame.categories().stream()
                .collect(Collectors.toUnmodifiableMap(
                        DataCategory::code,
                        category -> category.allowedFor().stream()
                                .map(PersonRole::name)
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toUnmodifiableSet())));
        Map<String, StatementRules.Lifting> lifting = frame.grounds().stream()
                .filter(ground -> ground.use() == Ground.Use.LIFTS_SECRECY)
                .collect(Collectors.toUnmodifiableMap(
                        Ground::code,
                        ground -> new StatementRules.Lifting(
                                ground.needsReason(),
                                ground.weighing().stream().map(Coded::code).collect(Collectors.toSet()))));
        return new Choices(lists, categories, lifting);
    }

    private Set<String> codes(Predicate<Ground> which) {
        return frame.grounds().stream().filter(which).map(Ground::code).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<GuideQuestion.Typed> typed(String questionKey) {
        return frame.guides().values().stream()
                .flatMap(guide -> guide.question(questionKey).stream())
                .findFirst()
                .map(GuideQuestion::typed);
    }

    private static String kind(Write write) {
        return write.toldBy().isBlank() ? "opinion" : "told_by";
    }

    private static String topic(Write write, Optional<GuideQuestion.Typed> typed) {
        if (write.incident().isPresent()) {
            return "incident";
        }
        if (!write.risk().equals(Risk.NONE)) {
            return "risk_factor";
        }
        return typed.map(GuideQuestion.Typed::topic).orElse(write.lifeDomain().isEmpty() ? "" : "life_domain");
    }

    /** Health data from who is bound by medical secrecy rest on no ground until somebody says what lifts it (Wgs 2.29). */
    private String ground(Write write, Set<String> categories, Capacity capacity) {
        boolean secret = capacity.secrecy()
                && write.liftingGround().isEmpty()
                && frame.categories().stream()
                        .anyMatch(category -> categories.contains(category.code())
                                && category.sensitivity() == DataCategory.Sensitivity.SPECIAL);
        if (secret || categories.isEmpty()) {
            return "";
        }
        return either(
                write.ground(),
                new DefaultGround(
                                frame.grounds().stream()
                                        .filter(ground ->
                                                ground.use() == Ground.Use.PROCESSING && !ground.needsConsent())
                                        .map(Ground::code)
                                        .toList(),
                                frame.categories().stream()
                                        .map(DataCategory::code)
                                        .collect(Collectors.toSet()),
                                frame.seatKinds().stream().map(SeatKind::code).collect(Collectors.toSet()))
                        .of(categories, capacity.seatKind()));
    }

    private static String either(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
