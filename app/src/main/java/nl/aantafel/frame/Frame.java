package nl.aantafel.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One frame (samenwerkingskader): the legal and working rules of one kind of case, versioned. Read-only. Finders for codes a
 * person may have typed answer with {@code Optional}; finders for codes the program itself names fail on an unknown one.
 *
 * @param lists the lists people choose from, by code: {@code life_domains}, {@code violence_kinds}, … (see {@link Lists})
 * @param gatherings the kinds of meetings; the list {@code gathering_kinds} names the same
 * @param guides the guides its pathways use, by code
 */
public record Frame(
        FrameHead head,
        List<Pathway> pathways,
        List<Purpose> purposes,
        List<Ground> grounds,
        Admission admission,
        List<SeatKind> seatKinds,
        List<Decision> decisions,
        List<DataCategory> categories,
        List<SeatApart> seatsApart,
        Separated separated,
        ThirdPersons thirdPersons,
        Optional<Secrecy> secrecy,
        Optional<RunningInvestigation> runningInvestigation,
        InformingRules informing,
        ConsentRules consent,
        Requests requests,
        List<Age> ages,
        List<Term> terms,
        Retention retention,
        List<Scale> scales,
        List<Phase> phases,
        List<EvaluationForm> evaluations,
        List<GatheringKind> gatherings,
        List<AttachmentKind> attachments,
        Optional<KnownElsewhere> knownElsewhere,
        Optional<OwnPages> ownPages,
        Optional<Closing> closing,
        Optional<OtherFrames> otherFrames,
        Optional<PriorityList> priorityList,
        Optional<Escalation> escalation,
        Optional<Deviation> deviation,
        Oversight oversight,
        Optional<PlainLanguage> plainLanguage,
        Map<String, CodeList> lists,
        Map<String, Guide> guides) {

    public Frame {
        pathways = List.copyOf(pathways);
        purposes = List.copyOf(purposes);
        grounds = List.copyOf(grounds);
        seatKinds = List.copyOf(seatKinds);
        decisions = List.copyOf(decisions);
        categories = List.copyOf(categories);
        seatsApart = List.copyOf(seatsApart);
        ages = List.copyOf(ages);
        terms = List.copyOf(terms);
        scales = List.copyOf(scales);
        phases = List.copyOf(phases);
        evaluations = List.copyOf(evaluations);
        gatherings = List.copyOf(gatherings);
        attachments = List.copyOf(attachments);
        lists = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        guides = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(guides));
    }

    public String code() {
        return head.code();
    }

    public String version() {
        return head.version();
    }

    public Label label() {
        return head.label();
    }

    /** Whether a seat of this kind takes part in this decision; an unknown seat kind never does. */
    public boolean mayDecide(String decisionCode, String seatKindCode) {
        Decision decision = decision(decisionCode);
        return seatKind(seatKindCode).map(decision::openTo).orElse(false);
    }

    public Decision decision(String code) {
        return find(decisions, code).orElseThrow(() -> unknown("decision", code));
    }

    public Term term(String code) {
        return find(terms, code).orElseThrow(() -> unknown("term", code));
    }

    public Age age(String code) {
        return find(ages, code).orElseThrow(() -> unknown("age", code));
    }

    public CodeList list(String code) {
        CodeList list = lists.get(code);
        if (list == null) {
            throw unknown("list", code);
        }
        return list;
    }

    public Optional<Pathway> pathway(String code) {
        return find(pathways, code);
    }

    public Optional<Purpose> purpose(String code) {
        return find(purposes, code);
    }

    public Optional<Ground> ground(String code) {
        return find(grounds, code);
    }

    public Optional<SeatKind> seatKind(String code) {
        return find(seatKinds, code);
    }

    public Optional<DataCategory> category(String code) {
        return find(categories, code);
    }

    /** Whether data of this category about a person in this role may be kept at all. */
    public boolean allows(String category, PersonRole role) {
        return category(category).map(each -> each.allowedFor(role)).orElse(false);
    }

    public Optional<Scale> scale(String code) {
        return find(scales, code);
    }

    public Optional<EvaluationForm> evaluation(String code) {
        return find(evaluations, code);
    }

    public Optional<GatheringKind> gathering(String code) {
        return find(gatherings, code);
    }

    public Optional<AttachmentKind> attachment(String code) {
        return find(attachments, code);
    }

    public Optional<Phase> phase(String code) {
        return find(phases, code);
    }

    /** Whether one decision may move a family from one phase to another; skipping a phase is not a known move. */
    public boolean mayMove(String from, String to) {
        return phase(from).map(each -> each.mayMoveTo(to)).orElse(false);
    }

    /** Whether a case may start in this phase only with a reason. */
    public boolean startNeedsReason(String phase) {
        return phase(phase).map(each -> !each.normalStart()).orElse(true);
    }

    /** The guide of a pathway. */
    public Guide guide(String pathway) {
        Pathway chosen = pathway(pathway).orElseThrow(() -> unknown("pathway", pathway));
        Guide guide = guides.get(chosen.guide().guide());
        if (guide == null) {
            throw unknown("guide", chosen.guide().guide());
        }
        return guide;
    }

    /** The keys of the questions that are open at the start of a conversation in this phase, in order. */
    public List<String> preselected(String pathway, String phase) {
        Pathway.GuideChoice choice =
                pathway(pathway).orElseThrow(() -> unknown("pathway", pathway)).guide();
        return guide(pathway).questions(phase).stream()
                .filter(each -> each.main()
                        || choice.preselection() == Pathway.Preselection.ALL
                        || choice.also().contains(each.key()))
                .map(GuideQuestion::key)
                .toList();
    }

    /** Every rule of this frame that rests on an article. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        Stream.of(
                        pathways,
                        purposes,
                        grounds,
                        admission.criteria(),
                        admission.alignment(),
                        seatKinds,
                        decisions,
                        categories)
                .forEach(all::addAll);
        all.add(thirdPersons);
        secrecy.ifPresent(all::add);
        runningInvestigation.ifPresent(all::add);
        all.add(informing);
        all.addAll(informing.grounds());
        all.add(consent);
        all.addAll(consent.rules());
        all.addAll(consent.exceptions());
        all.add(consent.setAside());
        Stream.of(
                        requests.kinds(),
                        requests.reasons(),
                        requests.identityChecks(),
                        requests.exemptions(),
                        requests.handovers())
                .forEach(all::addAll);
        Stream.of(ages, terms, retention.prolongationReasons(), scales, phases, evaluations, gatherings)
                .forEach(all::addAll);
        all.add(retention);
        all.addAll(attachments);
        knownElsewhere.ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.reasons());
        });
        ownPages.ifPresent(all::add);
        closing.ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.lookPurposes());
        });
        escalation.ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.problems());
            all.addAll(rule.rungs());
        });
        deviation.ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.kinds());
            all.addAll(rule.stays());
        });
        all.addAll(oversight.logPurposes());
        oversight.breakGlass().ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.reasons());
        });
        all.addAll(oversight.processings());
        plainLanguage.ifPresent(rule -> {
            all.add(rule);
            all.addAll(rule.lists());
        });
        return List.copyOf(all);
    }

    private static <R extends Rule> Optional<R> find(List<R> rules, String code) {
        return rules.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private NoSuchElementException unknown(String what, String code) {
        return new NoSuchElementException("frame " + code() + " has no " + what + " " + code);
    }
}
