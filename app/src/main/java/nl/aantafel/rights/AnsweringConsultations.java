package nl.aantafel.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.RequestItems.Answer;
import nl.aantafel.rights.RequestItems.Said;
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
    private final RequestGate gate;
    private final Reopening reopening;
    private final Tasks tasks;
    private final Time time;
    private final Trace trace;

    AnsweringConsultations(
            ConsultationTable consultations,
            ItemReading reading,
            RequestGate gate,
            Reopening reopening,
            Tasks tasks,
            Time time,
            Trace trace) {
        this.consultations = consultations;
        this.reading = reading;
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
                : reading.raw(actor, mine.asked().request(), locale).stream()
                        .filter(each -> said.containsKey(each.ref()))
                        .collect(Collectors.toMap(PersonalDataSource.Item::ref, Function.identity()));
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
                        .map(each -> item(each.getKey(), each.getValue(), items.get(each.getKey())))
                        .sorted(java.util.Comparator.comparing(AskedItem::firstProcessed)
                                .thenComparing(AskedItem::key))
                        .toList());
    }

    private AskedItem item(ResourceRef ref, Said said, PersonalDataSource.@Nullable Item item) {
        return new AskedItem(
                ref,
                item == null ? time.today() : item.firstProcessed(),
                item == null ? "" : item.text(),
                item != null && item.about().size() > 1,
                said.answer(),
                said.ground(),
                said.reason(),
                said.until());
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
        check(replies, asked, gate.frame(mine.about().partnership())).refuseIfAny();
        if (!consultations.answer(id, replies, time.now())) {
            throw RefusedException.conflict("rights.refusal.answered");
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

    private Checks check(List<Reply> replies, Set<ResourceRef> asked, Frame frame) {
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
                checks.that(
                                frame.requests().exemption(reply.ground()).isPresent(),
                                field(reply.item(), "grond"),
                                "rights.refusal.ground")
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
