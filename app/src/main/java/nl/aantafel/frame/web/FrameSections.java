package nl.aantafel.frame.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Adviser;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.frame.BreakGlassRule;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.ConsentRules;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Deviation;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.frame.Ground;
import nl.aantafel.frame.InformingRules;
import nl.aantafel.frame.KnownElsewhere;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.OtherFrames;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.PlainLanguage;
import nl.aantafel.frame.PriorityList;
import nl.aantafel.frame.Processing;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Retention;
import nl.aantafel.frame.Rule;
import nl.aantafel.frame.RunningInvestigation;
import nl.aantafel.frame.Scale;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.frame.Secrecy;
import nl.aantafel.frame.Term;
import nl.aantafel.frame.Training;
import nl.aantafel.frame.web.FramePage.Row;
import nl.aantafel.frame.web.FramePage.Section;
import nl.aantafel.page.Texts;

/** The rules of a frame as a person reads them: kind by kind, in the order of a case. */
final class FrameSections {

    private final Texts texts;
    private final Locale locale;
    private final Frame frame;

    FrameSections(Texts texts, Locale locale, Frame frame) {
        this.texts = texts;
        this.locale = locale;
        this.frame = frame;
    }

    List<Section> all() {
        List<Section> all = new ArrayList<>();
        all.add(section("purposes", frame.purposes(), none -> List.of()));
        all.add(section("seats", frame.seatKinds(), this::seat));
        all.add(section("decisions", frame.decisions(), this::decision));
        all.add(section("admission", frame.admission().criteria(), each -> words(each.question(), each.help())));
        all.add(section("alignment", frame.admission().alignment(), each -> words(each.question(), each.help())));
        all.add(section("grounds", frame.grounds(), this::ground));
        all.add(section("sharing", sharing(), this::sharing));
        all.add(section("informing", informing(), this::informing));
        all.add(section("categories", frame.categories(), this::category));
        all.add(section("parts", parts(), none -> List.of()));
        all.add(section("third-persons", List.of(frame.thirdPersons()), none -> List.of()));
        all.add(section("requests", requests(), this::request));
        all.add(section("exemptions", frame.requests().exemptions(), this::exemption));
        all.add(section("ages", frame.ages(), none -> List.of()));
        all.add(section("consent", consent(), this::consent));
        all.add(section("phases", frame.phases(), this::phase));
        all.add(section("scales", frame.scales(), this::scale));
        all.add(section("terms", frame.terms(), this::term));
        all.add(section("gatherings", frame.gatherings(), this::gathering));
        all.add(section("evaluations", frame.evaluations(), this::evaluation));
        List<Rule> retention = new ArrayList<>(List.of(frame.retention()));
        retention.addAll(frame.retention().prolongationReasons());
        all.add(section("retention", retention, this::retention));
        all.add(section("closing", closing(), this::closing));
        all.add(section("other-frames", frame.otherFrames().stream().toList(), this::otherFrames));
        all.add(section("priority-list", priorityList(), this::priorityList));
        all.add(section("escalation", escalation(), this::escalation));
        all.add(section("deviation", deviation(), this::deviation));
        all.add(section("attachments", frame.attachments(), this::attachment));
        all.add(section("known-elsewhere", elsewhere(), this::elsewhere));
        all.add(section("log-purposes", frame.oversight().logPurposes(), none -> List.of()));
        all.add(section("break-glass", emergency(), this::emergency));
        all.add(section("breach-people", frame.oversight().breachPeople(), none -> List.of()));
        all.add(section("advisers", frame.oversight().advisers(), this::adviser));
        all.add(section("trainings", frame.oversight().trainings(), this::training));
        all.add(section("smallest-figure", frame.oversight().smallest().stream().toList(), each -> List.of()));
        all.add(section("processings", frame.oversight().processings(), this::processing));
        all.add(section("plain-language", plainLanguage(), this::plainLanguage));
        return all.stream().filter(each -> !each.rows().isEmpty()).toList();
    }

    private <R extends Rule> Section section(String id, List<R> rules, Function<R, List<String>> details) {
        List<Row> rows = rules.stream()
                .map(rule -> new Row(rule.label().in(locale), details.apply(rule), rule.article(), rule.checked()))
                .toList();
        return new Section(id, text("frame.section." + id), text("frame.section." + id + ".intro"), rows);
    }

    private List<Rule> parts() {
        List<Rule> parts = new ArrayList<>(frame.seatsApart());
        parts.add(frame.separated());
        return parts;
    }

    private List<Rule> requests() {
        List<Rule> requests = new ArrayList<>(frame.requests().kinds());
        requests.addAll(frame.requests().reasons());
        requests.addAll(frame.requests().identityChecks());
        requests.addAll(frame.requests().handovers());
        return requests;
    }

    private List<String> request(Rule rule) {
        return switch (rule) {
            case Requests.Asking asking ->
                List.of(
                        asking.help().in(locale),
                        text("frame.request.effect." + asking.effect().name().toLowerCase(Locale.ROOT)),
                        text(asking.consults() ? "frame.request.consults" : "frame.request.consults-not"));
            case Requests.Reason reason -> List.of(text("frame.request.reason", kinds(reason.kinds())));
            case Requests.Kind kind -> words(kind.help());
            default -> List.of();
        };
    }

    private List<String> exemption(Requests.Exemption exemption) {
        return exemption.kinds().isEmpty()
                ? words(exemption.inLetter())
                : List.of(exemption.inLetter().in(locale), text("frame.request.only", kinds(exemption.kinds())));
    }

    private String kinds(List<String> codes) {
        return codes.stream()
                .flatMap(code -> frame.requests().kind(code).stream())
                .map(kind -> kind.label().in(locale).toLowerCase(locale))
                .collect(Collectors.joining(", "));
    }

    private List<Rule> sharing() {
        List<Rule> sharing = new ArrayList<>();
        frame.secrecy().ifPresent(sharing::add);
        frame.runningInvestigation().ifPresent(sharing::add);
        frame.ownPages().ifPresent(sharing::add);
        return sharing;
    }

    private List<Rule> consent() {
        List<Rule> consent = new ArrayList<>(List.of(frame.consent()));
        consent.addAll(frame.consent().rules());
        consent.addAll(frame.consent().exceptions());
        consent.add(frame.consent().setAside());
        return consent;
    }

    private List<String> consent(Rule rule) {
        return switch (rule) {
            case ConsentRules.Giving giving ->
                List.of(
                        text("frame.consent.signs", signers(giving.signs())),
                        text("frame.consent.informs", signers(giving.informs())));
            case ConsentRules.Exceptional exception ->
                List.of(exception.help().in(locale), text("frame.consent.signs", signers(exception.signs())));
            default -> List.of();
        };
    }

    private String signers(java.util.Set<ConsentRules.Signer> signers) {
        return signers.stream()
                .sorted()
                .map(each -> text("frame.consent.signer." + code(each)))
                .collect(Collectors.joining(", "));
    }

    private List<Rule> informing() {
        List<Rule> informing = new ArrayList<>(List.of(frame.informing()));
        informing.addAll(frame.informing().grounds());
        return informing;
    }

    private List<String> informing(Rule rule) {
        return switch (rule) {
            case InformingRules.Holdup ground -> words(ground.help());
            case InformingRules rules ->
                rules.ways().stream().map(way -> way.label().in(locale)).toList();
            default -> List.of();
        };
    }

    /** On which seats. */
    private List<String> sharing(Rule rule) {
        List<String> seats = switch (rule) {
            case Secrecy secrecy -> secrecy.seatKinds();
            case RunningInvestigation running -> running.setBy();
            default -> List.of();
        };
        return seats.isEmpty()
                ? List.of()
                : List.of(text(
                        "frame.sharing.seats",
                        seats.stream()
                                .flatMap(code -> frame.seatKind(code).stream())
                                .map(kind -> kind.label().in(locale))
                                .collect(Collectors.joining(", "))));
    }

    private List<String> attachment(AttachmentKind kind) {
        String categories = kind.categories().stream()
                .sorted()
                .flatMap(code -> frame.category(code).stream())
                .map(each -> each.label().in(locale))
                .collect(Collectors.joining(", "));
        return List.of(
                kind.help().in(locale),
                text("frame.attachment." + code(kind.place())),
                text("frame.attachment.categories", categories));
    }

    private List<Rule> elsewhere() {
        List<Rule> elsewhere = new ArrayList<>();
        frame.knownElsewhere().ifPresent(rule -> {
            elsewhere.add(rule);
            elsewhere.addAll(rule.reasons());
        });
        return elsewhere;
    }

    private List<String> elsewhere(Rule rule) {
        if (!(rule instanceof KnownElsewhere asking)) {
            return List.of();
        }
        return List.of(
                text("frame.known-elsewhere.often", asking.asksADay(), asking.againAfterDays()),
                text(
                        "frame.sharing.seats",
                        asking.seatKinds().stream()
                                .flatMap(code -> frame.seatKind(code).stream())
                                .map(kind -> kind.label().in(locale))
                                .collect(Collectors.joining(", "))));
    }

    private List<Rule> closing() {
        List<Rule> closing = new ArrayList<>();
        frame.closing().ifPresent(rule -> {
            closing.add(rule);
            closing.addAll(rule.lookPurposes());
        });
        return closing;
    }

    private List<String> closing(Rule rule) {
        return rule instanceof Closing closing
                ? List.of(
                        text(
                                "frame.closing.aftercare",
                                closing.aftercare().label().in(locale)),
                        text("frame.closing.hours", closing.lookHours()))
                : List.of();
    }

    private List<Rule> priorityList() {
        List<Rule> priority = new ArrayList<>();
        frame.priorityList().ifPresent(rule -> {
            priority.add(rule);
            priority.addAll(rule.criteria());
        });
        return priority;
    }

    private List<String> priorityList(Rule rule) {
        return rule instanceof PriorityList priority
                ? List.of(text(
                        "frame.priority-list.again",
                        priority.lookAgain().label().in(locale)))
                : List.of();
    }

    private List<String> otherFrames(OtherFrames rule) {
        return List.of(
                text("frame.other-frames.to", labels(rule.frames())),
                text("frame.other-frames.reasons", labels(rule.reasons())),
                text("frame.other-frames.not-told", labels(rule.notTold())));
    }

    private String labels(List<Coded> coded) {
        return coded.stream().map(each -> each.label().in(locale)).collect(Collectors.joining("; "));
    }

    private List<Rule> escalation() {
        List<Rule> escalation = new ArrayList<>();
        frame.escalation().ifPresent(rule -> {
            escalation.add(rule);
            escalation.addAll(rule.problems());
            escalation.addAll(rule.rungs());
        });
        return escalation;
    }

    private List<String> escalation(Rule rule) {
        return switch (rule) {
            case Escalation all ->
                List.of(
                        text("frame.escalation.look", all.lookDays()),
                        text("frame.escalation.most", length(all.mostDays(), "working-day")));
            case Escalation.Problem problem -> problem(problem);
            case Escalation.Rung rung ->
                List.of(
                        text("directory.role." + rung.role()),
                        text("frame.escalation.days", length(rung.days(), "working-day")),
                        rung.limits().in(locale));
            default -> List.of();
        };
    }

    private List<String> problem(Escalation.Problem problem) {
        List<String> details = new ArrayList<>(words(problem.help()));
        if (problem.asks() != Escalation.Asks.NOTHING) {
            details.add(text("frame.escalation.asks." + code(problem.asks())));
        }
        return details;
    }

    private List<Rule> deviation() {
        List<Rule> deviation = new ArrayList<>();
        frame.deviation().ifPresent(rule -> {
            deviation.add(rule);
            deviation.addAll(rule.kinds());
            deviation.addAll(rule.stays());
        });
        return deviation;
    }

    private List<String> deviation(Rule rule) {
        return switch (rule) {
            case Deviation all ->
                List.of(
                        text("frame.deviation.most", all.mostDays()),
                        text("frame.deviation.remind", all.remindDays()),
                        text("frame.deviation.answer", length(all.answerDays(), "working-day")));
            case Deviation.Kind kind -> words(kind.help());
            case Deviation.Firm firm -> List.of(text("frame.deviation.stays", String.join(", ", firm.words())));
            default -> List.of();
        };
    }

    private List<Rule> emergency() {
        List<Rule> emergency = new ArrayList<>();
        frame.oversight().breakGlass().ifPresent(rule -> {
            emergency.add(rule);
            emergency.addAll(rule.reasons());
        });
        return emergency;
    }

    private List<String> emergency(Rule rule) {
        if (!(rule instanceof BreakGlassRule glass)) {
            return List.of();
        }
        return List.of(
                text("frame.break-glass.hours", glass.hours(), glass.triesADay()),
                text(
                        "frame.sharing.seats",
                        glass.seatKinds().stream()
                                .flatMap(code -> frame.seatKind(code).stream())
                                .map(kind -> kind.label().in(locale))
                                .collect(Collectors.joining(", "))));
    }

    private List<Rule> plainLanguage() {
        List<Rule> language = new ArrayList<>();
        frame.plainLanguage().ifPresent(rule -> {
            language.add(rule);
            language.addAll(rule.lists());
        });
        return language;
    }

    private List<String> plainLanguage(Rule rule) {
        return switch (rule) {
            case PlainLanguage language ->
                List.of(text("frame.plain-language.length", language.average(), language.longest()));
            case PlainLanguage.Words list ->
                List.of(list.words().stream()
                        .map(each -> text("frame.plain-language.word", each.word(), each.better()))
                        .collect(Collectors.joining("; ")));
            default -> List.of();
        };
    }

    private List<String> adviser(Adviser adviser) {
        return adviser.departureReported() ? List.of(text("frame.adviser.departure")) : List.of();
    }

    private List<String> training(Training training) {
        Term again = frame.term(training.renewal());
        return List.of(text("frame.training.again", length(again.value(), code(again.unit()))));
    }

    private List<String> processing(Processing processing) {
        return List.of(
                processing.purpose().in(locale),
                text("frame.processing.subjects", processing.subjects().in(locale)),
                text("frame.processing.data", processing.data().in(locale)),
                text("frame.processing.recipients", processing.recipients().in(locale)),
                text("frame.processing.kept", processing.kept().in(locale)));
    }

    private List<String> seat(SeatKind seat) {
        List<String> details = new ArrayList<>(words(seat.task()));
        details.add(text("frame.chain." + code(seat.chain())));
        if (seat.paragraph() > 0) {
            details.add(text("frame.paragraph." + seat.paragraph()));
        }
        if (seat.nameKept()) {
            details.add(text("frame.seat.name-kept"));
        }
        return details;
    }

    private List<String> decision(Decision decision) {
        return List.of(
                text("frame.decided-by." + code(decision.by())),
                text("frame.objections." + code(decision.objections())));
    }

    private List<String> ground(Ground ground) {
        List<String> details = new ArrayList<>(words(ground.help()));
        details.add(text("frame.use." + code(ground.use())));
        if (ground.needsReason()) {
            details.add(text("frame.needs-reason"));
        }
        if (ground.needsConsent()) {
            details.add(text("frame.needs-consent"));
        }
        ground.weighing().forEach(question -> details.add(question.label().in(locale)));
        return details;
    }

    private List<String> category(DataCategory category) {
        List<String> details = new ArrayList<>(words(category.help()));
        String about = category.allowedFor().stream()
                .sorted()
                .map(role -> text("frame.person." + code(role)))
                .collect(Collectors.joining(", "));
        details.add(text("frame.category.about", about));
        if (category.sensitivity() != DataCategory.Sensitivity.ORDINARY) {
            details.add(text("frame.sensitivity." + code(category.sensitivity())));
        }
        return details;
    }

    private List<String> phase(Phase phase) {
        String moves = phase.movesTo().stream()
                .flatMap(to -> frame.phase(to).stream())
                .map(to -> to.label().in(locale))
                .collect(Collectors.joining(", "));
        List<String> details = new ArrayList<>(words(phase.goal()));
        details.add(text("frame.phase.moves", moves));
        details.add(text(phase.normalStart() ? "frame.phase.start" : "frame.phase.start-needs-reason"));
        return details;
    }

    private List<String> scale(Scale scale) {
        List<String> details = new ArrayList<>(List.of(
                scale.question().in(locale),
                text("frame.scale.end", scale.lowest(), scale.lowestMeans().in(locale)),
                text("frame.scale.end", scale.highest(), scale.highestMeans().in(locale)),
                text("frame.scale." + code(scale.direction()))));
        Scale.Family family = scale.family();
        if (family != null) {
            details.add(text(
                    "frame.scale.family",
                    family.question().in(locale),
                    scale.lowest(),
                    family.lowestMeans().in(locale),
                    scale.highest(),
                    family.highestMeans().in(locale)));
        }
        return details;
    }

    private List<String> gathering(GatheringKind kind) {
        List<String> details = new ArrayList<>();
        kind.forms().stream().sorted().forEach(form -> details.add(text("frame.gathering.form." + code(form))));
        details.add(text("frame.gathering.minutes", kind.minutes()));
        if (kind.minutesPerPoint() > 0) {
            details.add(text("frame.gathering.per-point", kind.minutesPerPoint()));
        }
        if (!kind.expects().isEmpty()) {
            details.add(text(
                    "frame.gathering.expects",
                    kind.expects().stream().map(each -> each.label().in(locale)).collect(Collectors.joining(", "))));
        }
        if (kind.clientVoice()) {
            details.add(text("frame.gathering.client-voice"));
        }
        return details;
    }

    private List<String> evaluation(EvaluationForm form) {
        List<String> details = new ArrayList<>(words(form.intro(), form.privacy()));
        if (form.absentToo()) {
            details.add(text("frame.evaluation.absent-too"));
        }
        details.add(text("frame.evaluation.scale", scaleOf(form)));
        form.items().forEach(item -> details.add(item.label().in(locale)));
        return details;
    }

    private String scaleOf(EvaluationForm form) {
        return frame.scale(form.scale()).map(each -> each.label().in(locale)).orElse(form.scale());
    }

    private List<String> term(Term term) {
        List<String> details = new ArrayList<>();
        details.add(text(
                "frame.term",
                length(term.value(), code(term.unit())),
                term.startsAt().in(locale)));
        Term.Extension extension = term.extension();
        if (extension != null) {
            String length = length(extension.value(), code(extension.unit()));
            details.add(
                    extension.most() == 0
                            ? text("frame.term.extension-often", length)
                            : text("frame.term.extension", length, extension.most()));
        }
        details.add(text(term.generalTermsAct() ? "frame.term.act" : "frame.term.no-act"));
        return details;
    }

    private List<String> retention(Rule rule) {
        if (rule instanceof Retention.Reason reason) {
            return reason(reason);
        }
        if (!(rule instanceof Retention retention)) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        Term longest = retention.longest();
        details.add(text("frame.retention.longest", length(longest.value(), code(longest.unit()))));
        Term prolongation = retention.prolongation();
        if (prolongation != null) {
            details.add(text("frame.retention.prolongation", length(prolongation.value(), code(prolongation.unit()))));
            if (retention.providersAgree()) {
                details.add(text("frame.retention.providers"));
            }
        }
        return details;
    }

    private List<String> reason(Retention.Reason reason) {
        List<String> details = new ArrayList<>(List.of(text("frame.retention.reason")));
        if (reason.testsCriteria()) {
            details.add(text("frame.retention.criteria"));
        }
        Term within = reason.closedWithin();
        if (within != null) {
            details.add(text("frame.retention.closed-within", length(within.value(), code(within.unit()))));
        }
        return details;
    }

    private String length(int value, String unit) {
        return text("frame.unit." + unit + (value == 1 ? ".one" : ".many"), value);
    }

    private List<String> words(Label... labels) {
        return java.util.Arrays.stream(labels).map(label -> label.in(locale)).toList();
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
