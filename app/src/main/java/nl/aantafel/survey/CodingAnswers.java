package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.domain.CodingAgreement;
import nl.aantafel.survey.domain.CodingAgreement.Pair;
import nl.aantafel.survey.domain.CodingQuote;
import nl.aantafel.survey.store.CodingStore;
import nl.aantafel.survey.store.CodingStore.Coder;
import nl.aantafel.survey.store.CodingStore.KeptCode;
import nl.aantafel.survey.store.CodingStore.OpenAnswer;
import nl.aantafel.survey.store.SurveyReportStore;
import nl.aantafel.survey.store.SurveyReportStore.ReportedCampaign;
import org.jspecify.annotations.Nullable;

/** Whoever reads open answers reads what people wrote: each reading leaves its line in the log. */
@UseCases
class CodingAnswers implements Codings {

    private static final int TWO = 2;
    private static final int LABEL = 80;
    private static final String READ = "survey.open-answers";

    private final SurveyGate gate;
    private final SurveyReportStore reports;
    private final CodingStore codings;

    CodingAnswers(SurveyGate gate, SurveyReportStore reports, CodingStore codings) {
        this.gate = gate;
        this.reports = reports;
        this.codings = codings;
    }

    @Override
    public Overview overview(Actor actor, UUID id) {
        ReportedCampaign campaign = found(actor, id);
        gate.trace().nothingPersonal();
        List<KeptCode> codes = codings.codes(id);
        List<QuestionState> states = new ArrayList<>();
        campaign.questionnaire().questions().filter(CodingAnswers::open).forEach(question -> {
            List<Coder> coders = codings.coders(id, question.key());
            states.add(new QuestionState(
                    question.key(),
                    question.number(),
                    question.text(),
                    codings.answers(id, question.key()),
                    codings.coded(id, question.key(), actor.person()),
                    (int) codes.stream()
                            .filter(code -> code.question().equals(question.key()))
                            .count(),
                    coders.isEmpty() ? State.NONE : coders.stream().allMatch(Coder::done) ? State.DONE : State.BUSY));
        });
        return new Overview(campaign.title(), states);
    }

    private static boolean open(Question question) {
        return question.kind() == Question.Kind.OPEN;
    }

    @Override
    public Board board(Actor actor, UUID id, String key, boolean uncoded, @Nullable UUID after) {
        ReportedCampaign campaign = found(actor, id);
        Question question = question(campaign, key);
        List<Coder> coders = codings.coders(id, key);
        boolean mineDone = mine(coders, actor).map(Coder::done).orElse(false);
        boolean bothDone = coders.size() == TWO && coders.stream().allMatch(Coder::done);
        Map<UUID, Map<UUID, Set<UUID>>> given = codings.given(id, key);
        Map<UUID, Set<UUID>> mine = given.getOrDefault(actor.person(), Map.of());
        Map<UUID, Set<UUID>> others = new HashMap<>();
        given.forEach((coder, answers) -> {
            if (!coder.equals(actor.person())) {
                others.putAll(answers);
            }
        });
        List<OpenAnswer> page = codings.page(id, key, uncoded ? actor.person() : null, after, PAGE + 1);
        boolean more = page.size() > PAGE;
        List<OpenAnswer> shown = more ? page.subList(0, PAGE) : page;
        List<KeptCode> codes = codes(id, key);
        int all = codings.answers(id, key);
        gate.trace().of(Action.READ, READ, null, List.of());
        return new Board(
                campaign.title(),
                key,
                question.number(),
                question.text(),
                codes.stream()
                        .map(code -> new Code(code.id(), code.label(), code.meaning(), (int) mine.values().stream()
                                .filter(each -> each.contains(code.id()))
                                .count()))
                        .toList(),
                shown.stream()
                        .map(answer -> new Coded(
                                answer.response(),
                                answer.words(),
                                mine.getOrDefault(answer.response(), Set.of()),
                                bothDone ? others.getOrDefault(answer.response(), Set.of()) : null))
                        .toList(),
                more ? shown.getLast().response() : null,
                all,
                all - codings.coded(id, key, actor.person()),
                mineDone,
                coders.size(),
                bothDone ? agreement(coders, given, codes) : null,
                codings.quotes(id, key));
    }

    private static java.util.Optional<Coder> mine(List<Coder> coders, Actor actor) {
        return coders.stream()
                .filter(each -> each.coder().equals(actor.person()))
                .findFirst();
    }

    private static Agreement agreement(
            List<Coder> coders, Map<UUID, Map<UUID, Set<UUID>>> given, List<KeptCode> codes) {
        Map<UUID, Set<UUID>> first = given.getOrDefault(coders.getFirst().coder(), Map.of());
        Map<UUID, Set<UUID>> second = given.getOrDefault(coders.getLast().coder(), Map.of());
        Set<UUID> answers = new HashSet<>(first.keySet());
        answers.addAll(second.keySet());
        CodingAgreement whole = CodingAgreement.of(answers.stream()
                .map(each -> new Pair<>(first.getOrDefault(each, Set.of()), second.getOrDefault(each, Set.of())))
                .toList());
        List<CodeAgreement> perCode = codes.stream()
                .map(code -> {
                    CodingAgreement one = CodingAgreement.of(answers.stream()
                            .map(each -> new Pair<>(
                                    first.getOrDefault(each, Set.of()).contains(code.id()),
                                    second.getOrDefault(each, Set.of()).contains(code.id())))
                            .toList());
                    return new CodeAgreement(code.label(), one.agreed(), one.kappa());
                })
                .toList();
        return new Agreement(whole.answers(), whole.agreed(), whole.kappa(), perCode);
    }

    @Override
    public UUID addCode(Actor actor, UUID id, String key, String label, String meaning) {
        ReportedCampaign campaign = found(actor, id);
        question(campaign, key);
        UUID code = Ids.next(gate.now());
        checked(label, meaning).refuseIfAny();
        if (!codings.add(new KeptCode(code, id, key, label.strip(), meaning.strip()), campaign.partnership())) {
            throw RefusedException.invalid("naam", "survey.coding.code-known");
        }
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
        return code;
    }

    private static Checks checked(String label, String meaning) {
        return new Checks().required("naam", label).text("naam", label, LABEL).text("betekenis", meaning, Checks.LONG);
    }

    @Override
    public void renameCode(Actor actor, UUID id, UUID code, String label, String meaning) {
        found(actor, id);
        KeptCode kept = code(id, code);
        checked(label, meaning)
                .that(
                        codes(id, kept.question()).stream()
                                .noneMatch(each ->
                                        !each.id().equals(code) && each.label().equals(label.strip())),
                        "naam",
                        "survey.coding.code-known")
                .refuseIfAny();
        codings.rename(code, label.strip(), meaning.strip());
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
    }

    @Override
    public void mergeCodes(Actor actor, UUID id, UUID code, UUID into) {
        found(actor, id);
        if (code.equals(into)
                || !code(id, code).question().equals(code(id, into).question())) {
            throw RefusedException.invalid("samenMet", "survey.coding.merge-other");
        }
        codings.merge(code, into);
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
    }

    @Override
    public void code(Actor actor, UUID id, String key, UUID response, Set<UUID> given) {
        ReportedCampaign campaign = found(actor, id);
        question(campaign, key);
        requireAnswer(id, key, response);
        Set<UUID> known = codes(id, key).stream().map(KeptCode::id).collect(Collectors.toSet());
        if (!known.containsAll(given)) {
            throw RefusedException.invalid("codes", "survey.coding.code-gone");
        }
        List<Coder> coders = codings.coders(id, key);
        if (mine(coders, actor).isEmpty()) {
            if (coders.size() >= TWO) {
                throw RefusedException.conflict("survey.coding.two");
            }
            codings.begin(id, campaign.partnership(), key, actor.person());
        } else if (mine(coders, actor).map(Coder::done).orElse(false)) {
            throw RefusedException.conflict("survey.coding.is-done");
        }
        codings.give(response, campaign.partnership(), key, actor.person(), given);
        gate.trace().of(Action.CHANGE, "survey.coding", null, List.of());
    }

    @Override
    public void done(Actor actor, UUID id, String key) {
        question(found(actor, id), key);
        if (mine(codings.coders(id, key), actor).isEmpty()
                || codings.coded(id, key, actor.person()) < codings.answers(id, key)) {
            throw RefusedException.conflict("survey.coding.not-all");
        }
        codings.done(id, key, actor.person(), gate.now());
        gate.trace().of(Action.DECIDE, "survey.coding", null, List.of());
    }

    @Override
    public void takeUpAgain(Actor actor, UUID id, String key) {
        question(found(actor, id), key);
        codings.done(id, key, null, null);
        gate.trace().of(Action.DECIDE, "survey.coding", null, List.of());
    }

    @Override
    public UUID quote(Actor actor, UUID id, String key, UUID response, String words) {
        ReportedCampaign campaign = found(actor, id);
        question(campaign, key);
        requireAnswer(id, key, response);
        Checks checks = new Checks().required("citaat", words).text("citaat", words, Checks.LONG);
        CodingQuote.traces(words, reports.unitNames(campaign.population()))
                .forEach(trace -> checks.add("citaat", "survey.coding.quote-traces", trace));
        checks.refuseIfAny();
        UUID quote = Ids.next(gate.now());
        codings.keep(id, campaign.partnership(), response, new Quoted(quote, key, words.strip()));
        gate.trace().of(Action.CHANGE, "survey.quote", null, List.of());
        return quote;
    }

    @Override
    public void dropQuote(Actor actor, UUID id, UUID quote) {
        found(actor, id);
        if (codings.drop(id, quote) == 0) {
            throw RefusedException.notFound();
        }
        gate.trace().of(Action.CHANGE, "survey.quote", null, List.of());
    }

    private void requireAnswer(UUID id, String key, UUID response) {
        if (codings.answer(id, key, response).isEmpty()) {
            throw RefusedException.notFound();
        }
    }

    private List<KeptCode> codes(UUID id, String key) {
        return codings.codes(id).stream()
                .filter(code -> code.question().equals(key))
                .toList();
    }

    private KeptCode code(UUID id, UUID code) {
        return codings.codes(id).stream()
                .filter(each -> each.id().equals(code))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static Question question(ReportedCampaign campaign, String key) {
        return campaign.questionnaire()
                .question(key)
                .filter(CodingAnswers::open)
                .orElseThrow(RefusedException::notFound);
    }

    private ReportedCampaign found(Actor actor, UUID id) {
        ReportedCampaign campaign = reports.campaign(id).orElseThrow(RefusedException::notFound);
        gate.require(actor, campaign.partnership());
        return campaign;
    }
}
