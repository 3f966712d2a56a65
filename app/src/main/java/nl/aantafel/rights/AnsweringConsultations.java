package nl.aantafel.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Said;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.ChoiceTable.Chosen;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.About;
import nl.aantafel.rights.store.ConsultationTable.Asked;
import nl.aantafel.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Keeps what participants answer. */
@UseCases
class AnsweringConsultations implements Consultations {

    private static final int MOST_TASKS = 100;

    private final ConsultationTable consultations;
    private final ItemReading reading;
    private final ChoiceTable choices;
    private final HonouringRooms rooms;
    private final RequestGate gate;
    private final Reopening reopening;
    private final Tasks tasks;
    private final Time time;
    private final Trace trace;

    AnsweringConsultations(
            ConsultationTable consultations,
            ItemReading reading,
            ChoiceTable choices,
            HonouringRooms rooms,
            RequestGate gate,
            Reopening reopening,
            Tasks tasks,
            Time time,
            Trace trace) {
        this.consultations = consultations;
        this.reading = reading;
        this.choices = choices;
        this.rooms = rooms;
        this.gate = gate;
        this.reopening = reopening;
        this.tasks = tasks;
        this.time = time;
        this.trace = trace;
    }

    /** What the actor is asked. */
    private record Mine(Asked asked, About about) {}

    private Mine mine(Actor actor, UUID id) {
        About about = consultations.about(id).orElseThrow(RefusedException::notFound);
        Asked asked = consultations
                .find(id)
                .filter(each -> each.person().equals(actor.person()))
                .orElseThrow(RefusedException::notFound);
        return new Mine(asked, about);
    }

    @Override
    public View view(Actor actor, UUID id, Locale locale) {
        Mine mine = mine(actor, id);
        Map<ResourceRef, Said> said = consultations.saidIn(id);
        Map<ResourceRef, PersonalDataSource.Item> items = mine.about().closed()
                ? Map.of()
                : held(actor, mine, locale).stream()
                        .filter(each -> said.containsKey(each.ref()))
                        .collect(Collectors.toMap(PersonalDataSource.Item::ref, Function.identity()));
        Map<ResourceRef, Chosen> wishes =
                mine.about().closed() ? Map.of() : choices.of(mine.asked().request());
        trace.of(
                Action.READ,
                "consultation.view",
                mine.asked().caseId(),
                mine.about().subjects());
        return new View(
                id,
                mine.asked().caseId(),
                gate.frame(mine.about().partnership()).code(),
                mine.about().number(),
                mine.about().kind(),
                mine.about().name(),
                mine.asked().due(),
                mine.asked().answeredAt() != null,
                mine.about().closed(),
                said.entrySet().stream()
                        .map(each -> item(
                                each.getKey(), each.getValue(), items.get(each.getKey()), wishes.get(each.getKey())))
                        .sorted(java.util.Comparator.comparing(AskedItem::firstProcessed)
                                .thenComparing(AskedItem::key))
                        .toList());
    }

    private List<PersonalDataSource.Item> held(Actor actor, Mine mine, Locale locale) {
        UUID request = mine.asked().request();
        return asking(mine).chooses() ? reading.rooted(actor, request, locale) : reading.raw(actor, request, locale);
    }

    private Asking asking(Mine mine) {
        return gate.asking(mine.about().partnership(), mine.about().kind());
    }

    private AskedItem item(ResourceRef ref, Said said, PersonalDataSource.@Nullable Item item, @Nullable Chosen wish) {
        return new AskedItem(
                ref,
                item == null ? time.today() : item.firstProcessed(),
                item == null ? "" : item.text(),
                item != null && item.about().size() > 1,
                said.answer(),
                said.ground(),
                said.reason(),
                said.until(),
                wish == null ? "" : wish.reason(),
                wish == null ? "" : wish.words(),
                said.instead(),
                rooms.typed(ref));
    }

    @Override
    public void answer(Actor actor, UUID id, List<Reply> replies) {
        Mine mine = mine(actor, id);
        if (mine.asked().answeredAt() != null) {
            throw RefusedException.conflict("rights.refusal.answered");
        }
        if (mine.about().closed()) {
            throw RefusedException.conflict("rights.refusal.closed");
        }
        Set<ResourceRef> asked = consultations.saidIn(id).keySet();
        boolean rectifies = asking(mine).effect() == Effect.RECTIFY;
        check(replies, asked, mine)
                .addAll(rectifies ? putRight(actor, mine, replies) : List.of())
                .refuseIfAny();
        if (!consultations.answer(id, replies, time.now())) {
            throw RefusedException.conflict("rights.refusal.answered");
        }
        if (rectifies) {
            replies.stream()
                    .filter(each -> Boolean.TRUE.equals(each.may()) && rooms.typed(each.item()))
                    .forEach(each -> rooms.rectify(
                            actor,
                            mine.asked().caseId(),
                            each.item(),
                            each.instead().strip()));
        }
        tasks.mine(actor, null, MOST_TASKS).rows().stream()
                .filter(task -> id.equals(task.aboutId()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
        trace.of(
                Action.DECIDE,
                "consultation.answer",
                mine.asked().caseId(),
                mine.about().subjects());
    }

    /**
     * Who agrees that something is wrong says how it reads: other words than now. What is not typed here reads otherwise already, or is
     * gone.
     */
    private List<Refusal.FieldError> putRight(Actor actor, Mine mine, List<Reply> replies) {
        Map<ResourceRef, String> texts = held(actor, mine, Texts.DUTCH).stream()
                .collect(Collectors.toMap(PersonalDataSource.Item::ref, PersonalDataSource.Item::text));
        Map<ResourceRef, Chosen> chosen = choices.of(mine.asked().request());
        Checks checks = new Checks();
        for (Reply reply : replies) {
            if (Boolean.TRUE.equals(reply.may())) {
                if (rooms.typed(reply.item())) {
                    typedRight(reply, texts.get(reply.item()), checks);
                } else {
                    Chosen before = chosen.get(reply.item());
                    checks.that(
                            before != null
                                    && !before.asWas().equals(AsItWas.mark(texts.getOrDefault(reply.item(), ""))),
                            field(reply.item(), "mag"),
                            "rights.refusal.change-first");
                }
            }
        }
        return checks.errors();
    }

    private void typedRight(Reply reply, @Nullable String now, Checks checks) {
        String field = field(reply.item(), "verbetering");
        checks.required(field, reply.instead())
                .text(field, reply.instead(), Checks.LONG)
                .that(!reply.instead().strip().equals(now), field, "rights.refusal.same-words");
        String problem = reply.instead().isBlank() ? null : rooms.problem(reply.item(), reply.instead());
        checks.that(problem == null, field, problem == null ? "" : problem);
    }

    private Checks check(List<Reply> replies, Set<ResourceRef> asked, Mine mine) {
        Set<String> grounds =
                gate
                        .frame(mine.about().partnership())
                        .requests()
                        .exemptionsOf(mine.about().kind())
                        .stream()
                        .map(Requests.Exemption::code)
                        .collect(Collectors.toSet());
        Checks checks = new Checks();
        Set<ResourceRef> answered = replies.stream()
                .filter(each -> each.may() != null)
                .map(Reply::item)
                .collect(Collectors.toSet());
        asked.stream()
                .filter(each -> !answered.contains(each))
                .forEach(each -> checks.add(field(each, "mag"), "rights.refusal.say-may"));
        for (Reply reply : replies) {
            if (!asked.contains(reply.item())) {
                throw RefusedException.notFound();
            }
            if (Boolean.FALSE.equals(reply.may())) {
                checks.that(grounds.contains(reply.ground()), field(reply.item(), "grond"), "rights.refusal.ground")
                        .required(field(reply.item(), "reden"), reply.reason())
                        .text(field(reply.item(), "reden"), reply.reason(), Checks.LONG)
                        .plausible(field(reply.item(), "tot"), reply.until())
                        .ordered(field(reply.item(), "tot"), time.today(), reply.until());
            }
        }
        return checks;
    }

    /** The name of a field of one item, in the form and in the API. */
    static String field(ResourceRef item, String field) {
        return "antwoorden[" + item.type() + ":" + item.id() + "]." + field;
    }

    @Override
    public void lapse(Actor actor, UUID id, ResourceRef item) {
        Mine mine = mine(actor, id);
        Said said = consultations.saidIn(id).get(item);
        if (said == null) {
            throw RefusedException.notFound();
        }
        if (said.answer() != Answer.MAY_NOT) {
            throw RefusedException.conflict("rights.refusal.not-refused");
        }
        reopening.lapse(actor, mine.asked().request(), mine.about().partnership(), item);
        trace.of(
                Action.CHANGE,
                "consultation.lapse",
                mine.asked().caseId(),
                mine.about().subjects());
    }
}
