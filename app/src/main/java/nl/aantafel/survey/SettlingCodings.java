package nl.aantafel.survey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Codings.Code;
import nl.aantafel.survey.domain.CodedQuestion;
import nl.aantafel.survey.domain.CodedQuestion.Coder;
import nl.aantafel.survey.domain.CodedQuestion.Standing;
import nl.aantafel.survey.store.CodingStore;
import nl.aantafel.survey.store.CodingStore.OpenAnswer;
import nl.aantafel.survey.store.CodingStore.Round;
import nl.aantafel.survey.store.CodingStore.SettledBy;
import org.jspecify.annotations.Nullable;

/** Whoever settles reads what people wrote: each reading leaves its line in the log. */
@UseCases
class SettlingCodings implements CodingConsensus {

    private static final String SETTLE = "survey.consensus";

    private final SurveyGate gate;
    private final CodingStore codings;
    private final WhoIsWho whoIsWho;

    SettlingCodings(SurveyGate gate, CodingStore codings, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.codings = codings;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public Table table(Actor actor, UUID id, String key, boolean onlyOpen, @Nullable UUID after) {
        CampaignView campaign = gate.campaign(actor, id);
        Question question = OpenQuestions.question(campaign, key);
        CodedQuestion coded = codings.coded(id, key);
        if (!coded.compared()) {
            gate.trace().nothingPersonal();
            return new Table(
                    campaign.plan().title(),
                    key,
                    question.number(),
                    question.text(),
                    false,
                    coded.coder(actor.person()).isPresent(),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    null,
                    0,
                    0,
                    0,
                    null);
        }
        List<UUID> responses = codings.responses(id, key);
        List<UUID> all = coded.toSettle(responses);
        List<UUID> asked = all.stream()
                .skip(after == null ? 0 : all.indexOf(after) + 1L)
                .filter(each -> !onlyOpen || coded.standing(each) != Standing.SETTLED)
                .limit(Codings.PAGE + 1L)
                .toList();
        List<UUID> shown = asked.subList(0, Math.min(asked.size(), Codings.PAGE));
        Map<UUID, SettledBy> by = codings.settledBy(key, shown);
        Names names = names(coded, by);
        Map<UUID, Long> bears = coded.counted(responses);
        gate.trace().of(Action.READ, "survey.open-answers", null, List.of());
        return new Table(
                campaign.plan().title(),
                key,
                question.number(),
                question.text(),
                true,
                coded.coder(actor.person()).isPresent(),
                names.of(coded.coders().getFirst().coder()),
                names.of(coded.coders().getLast().coder()),
                coded.inUse().stream()
                        .map(code -> new Code(
                                code.id(),
                                code.key(),
                                code.label(),
                                code.meaning(),
                                Math.toIntExact(bears.getOrDefault(code.id(), 0L))))
                        .toList(),
                codings.these(id, key, shown).stream()
                        .map(answer -> differing(answer, coded, by.get(answer.response()), names))
                        .toList(),
                asked.size() > shown.size() ? shown.getLast() : null,
                all.size(),
                (int) coded.standing(all, Standing.SETTLED),
                responses.size() - all.size(),
                OpenQuestions.agreement(coded, codings.rounds(id).getOrDefault(key, List.of())));
    }

    private record Names(Map<UUID, Professional> known) {
        String of(UUID person) {
            Professional found = known.get(person);
            return found == null ? "" : found.name();
        }
    }

    private Names names(CodedQuestion coded, Map<UUID, SettledBy> by) {
        Set<UUID> people = coded.coders().stream().map(Coder::coder).collect(Collectors.toSet());
        by.values().forEach(each -> people.add(each.person()));
        return new Names(whoIsWho.professionals(people));
    }

    private static Differing differing(OpenAnswer answer, CodedQuestion coded, @Nullable SettledBy by, Names names) {
        UUID response = answer.response();
        Set<UUID> settled = coded.settled().getOrDefault(response, Set.of());
        Set<UUID> first = coded.nowOf(coded.coders().getFirst().coder(), response);
        Set<UUID> second = coded.nowOf(coded.coders().getLast().coder(), response);
        return new Differing(
                response,
                answer.words(),
                first,
                second,
                first.isEmpty() || second.isEmpty(),
                by == null ? null : new Settled(settled, names.of(by.person()), by.at()));
    }

    @Override
    public void settle(Actor actor, UUID id, String key, UUID response, Set<UUID> given) {
        CampaignView campaign = gate.campaign(actor, id);
        CodedQuestion coded = compared(actor, campaign, key);
        if (codings.these(id, key, List.of(response)).isEmpty()) {
            throw RefusedException.notFound();
        }
        if (given.isEmpty()) {
            throw RefusedException.invalid("codes", "survey.coding.settle-none");
        }
        Set<UUID> known = coded.inUse().stream().map(CodedQuestion.Code::id).collect(Collectors.toSet());
        if (!known.containsAll(given)) {
            throw RefusedException.invalid("codes", "survey.coding.code-gone");
        }
        if (coded.standing(response) == Standing.SAME) {
            throw RefusedException.conflict("survey.coding.settle-same");
        }
        codings.settle(response, campaign.partnership(), key, given, new SettledBy(actor.person(), gate.now()));
        gate.trace().of(Action.DECIDE, SETTLE, null, List.of());
    }

    @Override
    public void unsettle(Actor actor, UUID id, String key, UUID response) {
        CampaignView campaign = gate.campaign(actor, id);
        compared(actor, campaign, key);
        if (codings.these(id, key, List.of(response)).isEmpty() || codings.unsettle(response, key) == 0) {
            throw RefusedException.notFound();
        }
        gate.trace().of(Action.DECIDE, SETTLE, null, List.of());
    }

    @Override
    public void reopen(Actor actor, UUID id, String key) {
        CampaignView campaign = gate.campaign(actor, id);
        CodedQuestion coded = compared(actor, campaign, key);
        List<Round> before = codings.rounds(id).getOrDefault(key, List.of());
        codings.reopen(
                id,
                campaign.partnership(),
                key,
                new Round(before.size() + 1, coded.agreement()),
                new SettledBy(actor.person(), gate.now()));
        gate.trace().of(Action.DECIDE, SETTLE, null, List.of());
    }

    /** Held, so that nobody changes how far it is meanwhile. */
    private CodedQuestion compared(Actor actor, CampaignView campaign, String key) {
        OpenQuestions.question(campaign, key);
        codings.hold(campaign.id(), key);
        CodedQuestion coded = codings.coded(campaign.id(), key);
        if (coded.coder(Objects.requireNonNull(actor.person())).isEmpty()) {
            throw RefusedException.conflict("survey.coding.not-coder");
        }
        if (!coded.compared()) {
            throw RefusedException.conflict("survey.coding.not-compared");
        }
        return coded;
    }
}
