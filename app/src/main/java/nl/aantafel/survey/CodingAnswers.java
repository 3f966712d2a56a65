package nl.aantafel.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.domain.CodeKey;
import nl.aantafel.survey.domain.CodedQuestion;
import nl.aantafel.survey.domain.CodedQuestion.Coder;
import nl.aantafel.survey.domain.CodedQuestion.Standing;
import nl.aantafel.survey.domain.CodingQuote;
import nl.aantafel.survey.store.CodingStore;
import nl.aantafel.survey.store.CodingStore.OpenAnswer;
import nl.aantafel.survey.store.QuoteTable;
import nl.aantafel.survey.store.SurveyReportStore;
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
    private final QuoteTable quotes;

    CodingAnswers(SurveyGate gate, SurveyReportStore reports, CodingStore codings, QuoteTable quotes) {
        this.gate = gate;
        this.reports = reports;
        this.codings = codings;
        this.quotes = quotes;
    }

    @Override
    public Overview overview(Actor actor, UUID id) {
        CampaignView campaign = gate.campaign(actor, id);
        gate.trace().nothingPersonal();
        List<Question> questions =
                campaign.questionnaire().questions().filter(OpenQuestions::open).toList();
        Map<String, Integer> answers =
                codings.answers(id, questions.stream().map(Question::key).toList());
        Map<String, CodedQuestion> coded = codings.coded(id);
        Map<String, Set<UUID>> counting = codings.codedResponses(id);
        return new Overview(
                campaign.plan().title(),
                questions.stream()
                        .map(question -> state(
                                question,
                                actor,
                                answers.getOrDefault(question.key(), 0),
                                coded.getOrDefault(question.key(), CodedQuestion.NONE),
                                counting.getOrDefault(question.key(), Set.of())))
                        .toList());
    }

    private static QuestionState state(
            Question question, Actor actor, int answers, CodedQuestion coded, Set<UUID> counting) {
        int same = (int) coded.standing(counting, Standing.SAME);
        int settled = (int) coded.standing(counting, Standing.SETTLED);
        int differing = coded.compared() ? answers - same : 0;
        return new QuestionState(
                question.key(),
                question.number(),
                question.text(),
                answers,
                (int) counting.stream()
                        .filter(each -> !coded.givenBy(actor.person(), each).isEmpty())
                        .count(),
                coded.inUse().size(),
                differing,
                settled,
                coded.coders().isEmpty()
                        ? State.NONE
                        : !coded.done() ? State.BUSY : settled < differing ? State.SETTLING : State.DONE);
    }

    @Override
    public Board board(Actor actor, UUID id, String key, boolean uncoded, @Nullable UUID after) {
        CampaignView campaign = gate.campaign(actor, id);
        Question question = OpenQuestions.question(campaign, key);
        CodedQuestion coded = codings.coded(id, key);
        List<OpenAnswer> page = codings.page(id, key, uncoded ? actor.person() : null, after, PAGE + 1);
        boolean more = page.size() > PAGE;
        List<OpenAnswer> shown = more ? page.subList(0, PAGE) : page;
        int all = codings.answers(id, key);
        List<UUID> differing = coded.compared() ? coded.toSettle(codings.responses(id, key)) : List.of();
        gate.trace().of(Action.READ, READ, null, List.of());
        return new Board(
                campaign.plan().title(),
                key,
                question.number(),
                question.text(),
                codes(coded, actor),
                shown.stream().map(answer -> coded(answer, coded, actor)).toList(),
                more ? shown.getLast().response() : null,
                all,
                all - codings.coded(id, key, actor.person()),
                coded.coder(actor.person()).isPresent(),
                coded.coder(actor.person()).map(Coder::done).orElse(false),
                coded.coders().size(),
                differing.size(),
                (int) coded.standing(differing, Standing.SETTLED),
                coded.compared()
                        ? OpenQuestions.agreement(coded, codings.rounds(id).getOrDefault(key, List.of()))
                        : null,
                quotes.of(id, key));
    }

    private static List<Code> codes(CodedQuestion coded, Actor actor) {
        Map<UUID, Integer> given = new HashMap<>();
        coded.given().getOrDefault(actor.person(), Map.of()).keySet().stream()
                .flatMap(response -> coded.nowOf(actor.person(), response).stream())
                .forEach(code -> given.merge(code, 1, Integer::sum));
        return coded.inUse().stream()
                .map(code ->
                        new Code(code.id(), code.key(), code.label(), code.meaning(), given.getOrDefault(code.id(), 0)))
                .toList();
    }

    private static Coded coded(OpenAnswer answer, CodedQuestion coded, Actor actor) {
        UUID response = answer.response();
        return new Coded(
                response,
                answer.words(),
                coded.nowOf(actor.person(), response),
                coded.compared()
                        ? coded.coders().stream()
                                .filter(each -> !each.coder().equals(actor.person()))
                                .flatMap(each -> coded.nowOf(each.coder(), response).stream())
                                .collect(Collectors.toSet())
                        : null);
    }

    @Override
    public UUID addCode(Actor actor, UUID id, String key, String label, String meaning) {
        CampaignView campaign = gate.campaign(actor, id);
        OpenQuestions.question(campaign, key);
        checked(label, meaning).refuseIfAny();
        codings.hold(id, key);
        List<String> taken = Stream.concat(
                        codings.coded(id, key).codes().stream().map(CodedQuestion.Code::key), Stream.of("n"))
                .toList();
        CodedQuestion.Code code = new CodedQuestion.Code(
                Ids.next(gate.now()), CodeKey.of(label, taken), label.strip(), meaning.strip(), null);
        if (!codings.add(id, campaign.partnership(), key, code)) {
            throw RefusedException.invalid("naam", "survey.coding.code-known");
        }
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
        return code.id();
    }

    private static Checks checked(String label, String meaning) {
        return new Checks().required("naam", label).text("naam", label, LABEL).text("betekenis", meaning, Checks.LONG);
    }

    @Override
    public void renameCode(Actor actor, UUID id, UUID code, String label, String meaning) {
        gate.campaign(actor, id);
        String question = questionOf(id, code);
        checked(label, meaning)
                .that(
                        codings.coded(id, question).inUse().stream()
                                .noneMatch(each ->
                                        !each.id().equals(code) && each.label().equals(label.strip())),
                        "naam",
                        "survey.coding.code-known")
                .refuseIfAny();
        codings.rename(code, label.strip(), meaning.strip());
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
    }

    /** Of a code that is in use. */
    private String questionOf(UUID id, UUID code) {
        return codings.codes(id).entrySet().stream()
                .filter(each ->
                        each.getValue().stream().anyMatch(kept -> kept.id().equals(code) && kept.mergedInto() == null))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public void mergeCodes(Actor actor, UUID id, UUID code, UUID into) {
        gate.campaign(actor, id);
        String question = questionOf(id, code);
        if (code.equals(into) || !question.equals(questionOf(id, into))) {
            throw RefusedException.invalid("samenMet", "survey.coding.merge-other");
        }
        codings.hold(id, question);
        if (codings.coded(id, question).compared()) {
            codings.pointAt(code, into);
        } else {
            codings.merge(code, into);
        }
        gate.trace().of(Action.CHANGE, "survey.codebook", null, List.of());
    }

    @Override
    public void code(Actor actor, UUID id, String key, UUID response, Set<UUID> given) {
        CampaignView campaign = gate.campaign(actor, id);
        OpenQuestions.question(campaign, key);
        requireAnswer(id, key, response);
        codings.hold(id, key);
        CodedQuestion coded = codings.coded(id, key);
        Set<UUID> known = coded.inUse().stream().map(CodedQuestion.Code::id).collect(Collectors.toSet());
        if (!known.containsAll(given)) {
            throw RefusedException.invalid("codes", "survey.coding.code-gone");
        }
        if (coded.coder(actor.person()).isEmpty()) {
            if (coded.coders().size() >= TWO) {
                throw RefusedException.conflict("survey.coding.two");
            }
            codings.begin(id, campaign.partnership(), key, actor.person());
        } else if (coded.compared()) {
            throw RefusedException.conflict("survey.coding.compared");
        } else if (coded.coder(actor.person()).map(Coder::done).orElse(false)) {
            throw RefusedException.conflict("survey.coding.is-done");
        }
        codings.give(response, campaign.partnership(), key, actor.person(), given);
        gate.trace().of(Action.CHANGE, "survey.coding", null, List.of());
    }

    @Override
    public void done(Actor actor, UUID id, String key) {
        OpenQuestions.question(gate.campaign(actor, id), key);
        codings.hold(id, key);
        if (codings.coded(id, key).coder(actor.person()).isEmpty()
                || codings.coded(id, key, actor.person()) < codings.answers(id, key)) {
            throw RefusedException.conflict("survey.coding.not-all");
        }
        codings.done(id, key, actor.person(), gate.now());
        gate.trace().of(Action.DECIDE, "survey.coding", null, List.of());
    }

    @Override
    public void takeUpAgain(Actor actor, UUID id, String key) {
        OpenQuestions.question(gate.campaign(actor, id), key);
        codings.hold(id, key);
        CodedQuestion coded = codings.coded(id, key);
        if (coded.coder(actor.person()).isEmpty()) {
            throw RefusedException.conflict("survey.coding.not-coder");
        }
        if (coded.compared()) {
            throw RefusedException.conflict("survey.coding.compared");
        }
        codings.done(id, key, actor.person(), null);
        gate.trace().of(Action.DECIDE, "survey.coding", null, List.of());
    }

    @Override
    public UUID quote(Actor actor, UUID id, String key, UUID response, String words) {
        CampaignView campaign = gate.campaign(actor, id);
        OpenQuestions.question(campaign, key);
        requireAnswer(id, key, response);
        Checks checks = new Checks().required("citaat", words).text("citaat", words, Checks.LONG);
        CodingQuote.traces(words, reports.unitNames(campaign.plan().population()))
                .forEach(trace -> checks.add("citaat", "survey.coding.quote-traces", trace));
        checks.refuseIfAny();
        UUID quote = Ids.next(gate.now());
        quotes.keep(id, campaign.partnership(), response, new Quoted(quote, key, words.strip()));
        gate.trace().of(Action.CHANGE, "survey.quote", null, List.of());
        return quote;
    }

    @Override
    public void dropQuote(Actor actor, UUID id, UUID quote) {
        gate.campaign(actor, id);
        if (quotes.drop(id, quote) == 0) {
            throw RefusedException.notFound();
        }
        gate.trace().of(Action.DELETE, "survey.quote", null, List.of());
    }

    private void requireAnswer(UUID id, String key, UUID response) {
        if (codings.these(id, key, List.of(response)).isEmpty()) {
            throw RefusedException.notFound();
        }
    }
}
