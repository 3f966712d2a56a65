package nl.aantafel.frame.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.frame.Admission;
import nl.aantafel.frame.Age;
import nl.aantafel.frame.Chain;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.InformingRules;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.OtherFrames;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.frame.PriorityList;
import nl.aantafel.frame.Purpose;
import nl.aantafel.frame.Retention;
import nl.aantafel.frame.RunningInvestigation;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.frame.Secrecy;
import nl.aantafel.frame.Term;
import nl.aantafel.frame.TermUnit;
import nl.aantafel.frame.ThirdPersons;
import org.jspecify.annotations.Nullable;

/** Reads the part of a frame that comes from the law. */
final class LegalRules {

    /** Every frame says by whom each of these is decided. */
    private static final int MOST_HOURS = 24;

    private static final Set<String> DECISIONS = Set.of(
            Decision.FIT_PURPOSE,
            Decision.TAKE_UP,
            Decision.WHO_TAKES_PART,
            Decision.CLOSING,
            Decision.THIRD_PERSON,
            Decision.RESULTS_TO_OTHERS,
            Decision.PATHWAY,
            Decision.PHASE,
            Decision.PLAN,
            Decision.AGREEMENTS,
            Decision.BOTTOM_LINES,
            Decision.CASE_DIRECTION);

    private static final Label NONE = new Label("", "");

    /** Stands in for a term that is missing, so that reading goes on; the missing one has been reported. */
    private static final Term ANY = new Term("", NONE, NONE, 1, TermUnit.YEAR, false, null, "", Checked.NOT_YET);

    private final RuleReading rules;
    private final Entry file;
    private @Nullable List<Term> terms;
    private @Nullable List<SeatKind> seatKinds;

    LegalRules(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    List<Purpose> purposes() {
        return rules.rules(
                file,
                "purposes",
                "purpose",
                each -> new Purpose(each.text("code"), each.label("label"), rules.article(each), rules.checked(each)));
    }

    List<Ground> grounds() {
        return rules.rules(
                file,
                "grounds",
                "ground",
                each -> new Ground(
                        each.text("code"),
                        each.label("label"),
                        each.label("help"),
                        each.choice("use", Ground.Use.class),
                        each.yes("needsReason"),
                        each.yes("needsConsent"),
                        each.has("weighing")
                                ? rules.coded(each, "weighing", "weighing question of " + each.text("code"))
                                : List.of(),
                        rules.article(each),
                        rules.checked(each)));
    }

    Admission admission() {
        Entry admission = file.entry("admission");
        if (admission == null) {
            return new Admission(List.of(), List.of());
        }
        Admission read = new Admission(
                criteria(admission, "criteria", "criterion"), criteria(admission, "alignment", "alignment criterion"));
        admission.close();
        return read;
    }

    private List<Criterion> criteria(Entry admission, String key, String kind) {
        return rules.rules(
                admission,
                key,
                kind,
                each -> new Criterion(
                        each.text("code"),
                        each.label("label"),
                        each.label("question"),
                        each.label("help"),
                        rules.article(each),
                        rules.checked(each)));
    }

    List<SeatKind> seatKinds() {
        if (seatKinds == null) {
            seatKinds = rules.rules(file, "seatKinds", "seat kind", this::seatKind);
        }
        return seatKinds;
    }

    private SeatKind seatKind(Entry each) {
        int paragraph = each.number("paragraph", 0);
        if (paragraph > 2) {
            each.problem("paragraph", "'paragraph' must be 0, 1 or 2");
        }
        return new SeatKind(
                each.text("code"),
                each.label("label"),
                each.label("task"),
                each.choice("chain", Chain.class),
                each.optionalText("letter"),
                paragraph,
                each.has("nameKept") && each.yes("nameKept"),
                rules.article(each),
                rules.checked(each));
    }

    List<Decision> decisions() {
        List<Decision> decisions = rules.rules(
                file,
                "decisions",
                "decision",
                each -> new Decision(
                        each.text("code"),
                        each.label("label"),
                        each.choice("by", Decision.DecidedBy.class),
                        each.has("objections")
                                ? each.choice("objections", Decision.Objections.class)
                                : Decision.Objections.STAND,
                        rules.article(each),
                        rules.checked(each)));
        boolean anyFirst = seatKinds().stream().anyMatch(SeatKind::firstParagraph);
        if (!anyFirst && decisions.stream().anyMatch(each -> each.by() == Decision.DecidedBy.FIRST_PARAGRAPH)) {
            file.problem("decisions", "a decision is for seats of the first paragraph, and there is no such seat kind");
        }
        DECISIONS.forEach(code -> rules.codes.refer("decision", code, file.place("decisions")));
        return decisions;
    }

    List<DataCategory> categories() {
        return rules.rules(
                file,
                "categories",
                "data category",
                each -> new DataCategory(
                        each.text("code"),
                        each.label("label"),
                        each.label("help"),
                        each.choices("allowedFor", PersonRole.class),
                        each.choice("sensitivity", DataCategory.Sensitivity.class),
                        rules.article(each),
                        rules.checked(each)));
    }

    ThirdPersons thirdPersons() {
        Entry each = file.entry("thirdPersons");
        if (each == null) {
            return new ThirdPersons("", NONE, true, false, "", Checked.NOT_YET);
        }
        ThirdPersons read = new ThirdPersons(
                each.text("code"),
                each.label("label"),
                each.yes("secrecyStatement"),
                each.yes("account"),
                rules.article(each),
                rules.checked(each));
        each.close();
        return read;
    }

    /** Not every frame has somebody who is bound by medical secrecy. */
    Optional<Secrecy> secrecy() {
        return Optional.ofNullable(file.has("secrecy") ? file.entry("secrecy") : null)
                .map(each -> {
                    Secrecy read = new Secrecy(
                            each.text("code"),
                            each.label("label"),
                            rules.references(each, "seatKinds", "seat kind"),
                            rules.article(each),
                            rules.checked(each));
                    each.close();
                    return read;
                });
    }

    /** Nor somebody who investigates crime. */
    Optional<RunningInvestigation> runningInvestigation() {
        return Optional.ofNullable(file.has("runningInvestigation") ? file.entry("runningInvestigation") : null)
                .map(each -> {
                    RunningInvestigation read = new RunningInvestigation(
                            each.text("code"),
                            each.label("label"),
                            rules.references(each, "setBy", "seat kind"),
                            rules.references(each, "seenBy", Codes.itemOf(Lists.CASE_ROLES)),
                            rules.article(each),
                            rules.checked(each));
                    each.close();
                    return read;
                });
    }

    InformingRules informing() {
        Entry each = file.entry("informing");
        if (each == null) {
            return new InformingRules("", NONE, List.of(), List.of(), "", Checked.NOT_YET);
        }
        InformingRules read = new InformingRules(
                each.text("code"),
                each.label("label"),
                rules.rules(
                        each,
                        "grounds",
                        "ground for not informing",
                        ground -> new InformingRules.Holdup(
                                ground.text("code"),
                                ground.label("label"),
                                ground.label("help"),
                                rules.article(ground),
                                rules.checked(ground))),
                rules.coded(each, "ways", "way of informing"),
                rules.article(each),
                rules.checked(each));
        each.close();
        return read;
    }

    List<Age> ages() {
        return rules.rules(
                file,
                "ages",
                "age",
                each -> new Age(
                        each.text("code"),
                        each.number("years", 1),
                        each.label("label"),
                        rules.article(each),
                        rules.checked(each)));
    }

    List<Term> terms() {
        if (terms == null) {
            terms = rules.rules(file, "terms", "term", this::term);
        }
        return terms;
    }

    private Term term(Entry each) {
        return new Term(
                each.text("code"),
                each.label("label"),
                each.label("startsAt"),
                each.number("value", 1),
                each.choice("unit", TermUnit.class),
                each.yes("generalTermsAct"),
                extension(each),
                rules.article(each),
                rules.checked(each));
    }

    private static Term.@Nullable Extension extension(Entry term) {
        Entry each = term.has("extension") ? term.entry("extension") : null;
        if (each == null) {
            return null;
        }
        Term.Extension extension = new Term.Extension(
                each.number("value", 1), each.choice("unit", TermUnit.class), each.number("most", 0));
        each.close();
        return extension;
    }

    Retention retention() {
        Entry each = file.entry("retention");
        if (each == null) {
            return new Retention("", NONE, ANY, null, List.of(), true, true, List.of(), "", Checked.NOT_YET);
        }
        Retention retention = new Retention(
                each.text("code"),
                each.label("label"),
                termOf(rules.reference(each, "longest", "term")).orElse(ANY),
                Optional.ofNullable(rules.optionalReference(each, "prolongation", "term"))
                        .flatMap(this::termOf)
                        .orElse(null),
                rules.rules(
                        each,
                        "prolongationReasons",
                        "prolongation reason",
                        reason -> new Retention.Reason(
                                reason.text("code"),
                                reason.label("label"),
                                "true".equals(reason.optionalText("testsCriteria")),
                                Optional.ofNullable(rules.optionalReference(reason, "closedWithin", "term"))
                                        .flatMap(this::termOf)
                                        .orElse(null),
                                rules.article(reason),
                                rules.checked(reason))),
                each.yes("providersAgree"),
                each.yes("destroyWhenNotTakenUp"),
                each.numbers("warnMonthsBefore"),
                rules.article(each),
                rules.checked(each));
        each.close();
        return retention;
    }

    /** A case is closed only under a frame that says how. */
    Optional<Closing> closing() {
        return Optional.ofNullable(file.has("closing") ? file.entry("closing") : null)
                .map(each -> {
                    Closing read = new Closing(
                            each.text("code"),
                            each.label("label"),
                            termOf(rules.reference(each, "aftercare", "term")).orElse(ANY),
                            rules.coded(each, "outcomes", "outcome of aftercare"),
                            rules.coded(each, "ways", "way of telling"),
                            rules.rules(
                                    each,
                                    "lookPurposes",
                                    "purpose of looking into a closed case",
                                    purpose -> new Purpose(
                                            purpose.text("code"),
                                            purpose.label("label"),
                                            rules.article(purpose),
                                            rules.checked(purpose))),
                            each.number("lookHours", 1),
                            rules.article(each),
                            rules.checked(each));
                    if (read.lookHours() > MOST_HOURS) {
                        each.problem("lookHours", "'lookHours' must be " + MOST_HOURS + " or less");
                    }
                    each.close();
                    return read;
                });
    }

    /** A case is sent on only under a frame that has this rule. */
    Optional<OtherFrames> otherFrames() {
        return Optional.ofNullable(file.has("otherFrames") ? file.entry("otherFrames") : null)
                .map(each -> {
                    OtherFrames read = new OtherFrames(
                            each.text("code"),
                            each.label("label"),
                            rules.coded(each, "frames", "other frame"),
                            rules.coded(each, "reasons", "reason to send on"),
                            rules.coded(each, "notTold", "reason not to tell beforehand"),
                            rules.article(each),
                            rules.checked(each));
                    each.close();
                    return read;
                });
    }

    /** Cases have priority only under a frame that has this rule. */
    Optional<PriorityList> priorityList() {
        return Optional.ofNullable(file.has("priorityList") ? file.entry("priorityList") : null)
                .map(each -> {
                    PriorityList read = new PriorityList(
                            each.text("code"),
                            each.label("label"),
                            termOf(rules.reference(each, "lookAgain", "term")).orElse(ANY),
                            rules.rules(
                                    each,
                                    "criteria",
                                    "criterion of priority",
                                    criterion -> new Purpose(
                                            criterion.text("code"),
                                            criterion.label("label"),
                                            rules.article(criterion),
                                            rules.checked(criterion))),
                            rules.coded(each, "offReasons", "reason to leave the list"),
                            rules.article(each),
                            rules.checked(each));
                    each.close();
                    return read;
                });
    }

    private Optional<Term> termOf(String code) {
        return terms().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
