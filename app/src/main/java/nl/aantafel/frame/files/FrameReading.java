package nl.aantafel.frame.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameHead;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.KnownElsewhere;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.OwnPages;
import nl.aantafel.frame.Pathway;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.Purpose;
import nl.aantafel.frame.Scale;
import nl.aantafel.frame.SeatApart;
import nl.aantafel.frame.Separated;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one frame file, with what it includes and the guides its pathways use. */
final class FrameReading {

    private static final List<String> LISTS = List.of(
            Lists.PATHWAY_ASPECTS,
            Lists.LIFE_DOMAINS,
            Lists.VIOLENCE_KINDS,
            Lists.PREDICTIVE_FACTORS,
            Lists.CRIMINAL_MEASURES,
            Lists.CIVIL_MEASURES,
            Lists.ADMINISTRATIVE_MEASURES,
            Lists.DIRECTOR_FORMS,
            Lists.LEAD_KINDS,
            Lists.OTHER_TABLES,
            Lists.STATEMENT_KINDS,
            Lists.STATEMENT_TOPICS,
            Lists.RELATION_KINDS,
            Lists.INCIDENT_ROLES,
            Lists.RISK_FACTOR_CHANGE,
            Lists.RISK_FACTOR_REACH,
            Lists.CASE_ROLES,
            Lists.AGREEMENT_KINDS,
            Lists.GOAL_LEVELS,
            Lists.ADVICES);

    /** The database answers nobody more. */
    private static final int MOST_ASKS = 50;

    private final Problems problems;
    private final Entry file;
    private final Map<String, MappingNode> guideFiles;
    private final RuleReading rules;
    private final FrameHead head;
    private List<GatheringKind> gatherings = List.of();

    FrameReading(Problems problems, Entry file, Map<String, MappingNode> guideFiles) {
        this.problems = problems;
        this.file = file;
        this.guideFiles = guideFiles;
        this.head = head();
        this.rules = new RuleReading(new Codes(problems), head.checked());
    }

    Frame frame() {
        LegalRules legal = new LegalRules(rules, file);
        Map<String, CodeList> lists = lists();
        List<Pathway> pathways = rules.rules(file, "pathways", "pathway", each -> pathway(each, lists));
        Frame frame = new Frame(
                head,
                pathways,
                legal.purposes(),
                legal.grounds(),
                legal.admission(),
                legal.seatKinds(),
                legal.decisions(),
                legal.categories(),
                seatsApart(),
                separated(),
                legal.thirdPersons(),
                legal.secrecy(),
                legal.runningInvestigation(),
                legal.informing(),
                new ConsentReading(rules, file).consent(),
                new RequestReading(rules, file).requests(),
                legal.ages(),
                legal.terms(),
                legal.retention(),
                rules.rules(file, "scales", "scale", this::scale),
                rules.rules(file, "phases", "phase", this::phase),
                rules.rules(file, "evaluations", "evaluation", this::evaluation),
                gatherings,
                rules.rules(file, "attachments", "attachment kind", this::attachment),
                knownElsewhere(),
                ownPages(),
                legal.closing(),
                legal.otherFrames(),
                legal.priorityList(),
                new EscalationReading(rules, file).escalation(),
                new DeviationReading(rules, file).deviation(),
                new OversightReading(rules).read(file),
                new LanguageReading(rules, file).language(),
                lists,
                guides(pathways));
        file.close();
        rules.codes.reportUnknown(head.code());
        return frame;
    }

    private FrameHead head() {
        Checked checked = RuleReading.read(file.entry("checked"));
        List<FrameHead.LawVersion> laws = file.entries("laws").stream()
                .map(each -> {
                    FrameHead.LawVersion law = new FrameHead.LawVersion(each.text("law"), each.text("version"));
                    each.close();
                    return law;
                })
                .toList();
        return new FrameHead(
                file.text("code"),
                file.text("version"),
                file.label("label"),
                file.label("summary"),
                file.label("ground"),
                file.label("note"),
                laws,
                checked,
                file.yes("adviceRequired"));
    }

    private Map<String, CodeList> lists() {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (String code : LISTS) {
            Entry list = file.entry(code);
            if (list != null) {
                List<Coded> items = rules.coded(list, "items", Codes.itemOf(code));
                lists.put(code, new CodeList(code, list.label("label"), list.text("source"), items));
                list.close();
            }
        }
        gatherings(lists);
        return lists;
    }

    /** The kinds of meetings are a list to choose from and rules at once. */
    private void gatherings(Map<String, CodeList> lists) {
        String code = Lists.GATHERING_KINDS;
        Entry list = file.entry(code);
        if (list != null) {
            gatherings = rules.rules(list, "items", Codes.itemOf(code), this::gathering);
            List<Coded> items = gatherings.stream()
                    .map(each -> new Coded(each.code(), each.label()))
                    .toList();
            lists.put(code, new CodeList(code, list.label("label"), list.text("source"), items));
            list.close();
        }
    }

    private GatheringKind gathering(Entry each) {
        Set<GatheringKind.Form> forms = new LinkedHashSet<>();
        for (String form : each.texts("forms")) {
            switch (form) {
                case "case" -> forms.add(GatheringKind.Form.CASE);
                case "agenda" -> forms.add(GatheringKind.Form.AGENDA);
                default -> each.problem("forms", "'forms' holds 'case' and 'agenda'");
            }
        }
        return new GatheringKind(
                each.text("code"),
                each.label("label"),
                forms,
                each.number("minutes", 1),
                each.has("minutesPerPoint") ? each.number("minutesPerPoint", 1) : 0,
                each.has("expects")
                        ? rules.rules(each, "expects", "expected at " + each.text("code"), FrameReading::expected)
                        : List.of(),
                each.yes("clientVoice"),
                rules.article(each),
                rules.checked(each));
    }

    private static GatheringKind.Expected expected(Entry each) {
        return new GatheringKind.Expected(
                each.text("code"),
                each.label("label"),
                each.has("chain") ? each.text("chain") : "",
                each.has("disciplines") ? each.texts("disciplines") : List.of());
    }

    private Pathway pathway(Entry each, Map<String, CodeList> lists) {
        return new Pathway(
                each.text("code"),
                each.label("label"),
                each.label("referralRoute"),
                each.label("mainReferrer"),
                rules.reference(each, "fixedMemberRole", Codes.itemOf(Lists.CASE_ROLES)),
                each.label("fixedMember"),
                rules.reference(each, "directorForm", Codes.itemOf(Lists.DIRECTOR_FORMS)),
                each.choice("reportUnit", Pathway.ReportUnit.class),
                guideChoice(each),
                aspects(each, lists.get(Lists.PATHWAY_ASPECTS)),
                rules.article(each),
                rules.checked(each));
    }

    private Pathway.GuideChoice guideChoice(Entry pathway) {
        Entry guide = pathway.entry("guide");
        if (guide == null) {
            return new Pathway.GuideChoice("", Pathway.Preselection.MAIN, List.of());
        }
        List<String> also = guide.has("also") ? rules.references(guide, "also", "guide question") : List.of();
        Pathway.GuideChoice choice = new Pathway.GuideChoice(
                rules.reference(guide, "code", "guide"),
                guide.choice("preselection", Pathway.Preselection.class),
                also);
        guide.close();
        return choice;
    }

    /** A sentence for every aspect, so that the pathways can stand side by side. */
    private List<Coded> aspects(Entry pathway, @Nullable CodeList known) {
        Entry criteria = pathway.entry("criteria");
        if (criteria == null || known == null) {
            return List.of();
        }
        List<Coded> all = known.items().stream()
                .map(aspect -> new Coded(aspect.code(), criteria.label(aspect.code())))
                .toList();
        criteria.close();
        return all;
    }

    private Scale scale(Entry each) {
        Scale scale = new Scale(
                each.text("code"),
                each.label("label"),
                each.label("question"),
                each.number("lowest", 0),
                each.number("highest", 1),
                each.label("lowestMeans"),
                each.label("highestMeans"),
                each.choice("direction", Scale.Direction.class),
                each.has("family") ? family(each.entry("family")) : null,
                rules.article(each),
                rules.checked(each));
        if (scale.highest() <= scale.lowest()) {
            each.problem("highest", "'highest' must be above 'lowest'");
        }
        return scale;
    }

    private static Scale.@Nullable Family family(@Nullable Entry each) {
        if (each == null) {
            return null;
        }
        Scale.Family family = new Scale.Family(
                each.label("question"), each.label("young"), each.label("lowestMeans"), each.label("highestMeans"));
        each.close();
        return family;
    }

    private EvaluationForm evaluation(Entry each) {
        return new EvaluationForm(
                each.text("code"),
                each.label("label"),
                each.label("intro"),
                each.label("privacy"),
                each.choice("by", EvaluationForm.By.class),
                rules.reference(each, "scale", "scale"),
                each.yes("anonymous"),
                each.number("leastShown", 1),
                each.has("absentToo") && each.yes("absentToo"),
                rules.coded(each, "items", "item of " + each.text("code")),
                rules.article(each),
                rules.checked(each));
    }

    private AttachmentKind attachment(Entry each) {
        return new AttachmentKind(
                each.text("code"),
                each.label("label"),
                each.label("help"),
                each.choice("place", AttachmentKind.Place.class),
                Set.copyOf(rules.references(each, "categories", "data category")),
                rules.article(each),
                rules.checked(each));
    }

    /** Only between partnerships of a frame that has this rule. */
    private Optional<KnownElsewhere> knownElsewhere() {
        return Optional.ofNullable(file.has("knownElsewhere") ? file.entry("knownElsewhere") : null)
                .map(each -> {
                    KnownElsewhere read = new KnownElsewhere(
                            each.text("code"),
                            each.label("label"),
                            rules.references(each, "seatKinds", "seat kind"),
                            rules.rules(
                                    each,
                                    "reasons",
                                    "reason to ask elsewhere",
                                    reason -> new Purpose(
                                            reason.text("code"),
                                            reason.label("label"),
                                            rules.article(reason),
                                            rules.checked(reason))),
                            each.number("asksADay", 1),
                            each.number("againAfterDays", 1),
                            rules.article(each),
                            rules.checked(each));
                    if (read.asksADay() > MOST_ASKS) {
                        each.problem("asksADay", "'asksADay' must be " + MOST_ASKS + " or less");
                    }
                    each.close();
                    return read;
                });
    }

    /** Pages of their own for families exist only under a frame that has this rule. */
    private Optional<OwnPages> ownPages() {
        return Optional.ofNullable(file.has("ownPages") ? file.entry("ownPages") : null)
                .map(each -> {
                    OwnPages read = new OwnPages(
                            each.text("code"), each.label("label"), rules.article(each), rules.checked(each));
                    each.close();
                    return read;
                });
    }

    private Phase phase(Entry each) {
        return new Phase(
                each.text("code"),
                each.label("label"),
                each.label("goal"),
                each.yes("normalStart"),
                rules.references(each, "movesTo", "phase"),
                rules.reference(each, "scale", "scale"),
                rules.article(each),
                rules.checked(each));
    }

    /** Not every frame knows such a seat. */
    private List<SeatApart> seatsApart() {
        String key = "seatsApartFromFamily";
        return file.has(key) ? rules.rules(file, key, "seat apart", this::seatApart) : List.of();
    }

    private SeatApart seatApart(Entry each) {
        return new SeatApart(
                each.text("code"),
                each.label("label"),
                rules.reference(each, "seatKind", "seat kind"),
                rules.article(each),
                rules.checked(each));
    }

    private Separated separated() {
        Entry each = file.entry("separated");
        if (each == null) {
            return new Separated("", new Label("", ""), 0, "", Checked.NOT_YET);
        }
        Separated read = new Separated(
                each.text("code"),
                each.label("label"),
                each.number("minutesBetween", 0),
                rules.article(each),
                rules.checked(each));
        each.close();
        return read;
    }

    /** The guides the pathways name; each is read against this frame's categories, topics and phases. */
    private Map<String, Guide> guides(List<Pathway> pathways) {
        Set<String> wanted = new LinkedHashSet<>();
        pathways.forEach(each -> wanted.add(each.guide().guide()));
        Map<String, Guide> guides = new LinkedHashMap<>();
        guideFiles.forEach((name, root) -> {
            Entry guide = new Entry(problems, name, root);
            if (wanted.contains(guide.text("code"))) {
                Guide read = new GuideReading(rules, guide).guide();
                guides.put(read.code(), read);
            }
        });
        return guides;
    }
}
