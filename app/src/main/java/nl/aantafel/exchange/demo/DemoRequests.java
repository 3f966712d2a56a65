package nl.aantafel.exchange.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RequestedPersons.Found;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.Consultations.AskedItem;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestItems;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.task.Tasks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Requests of people of the demo's families: one answered, one waiting for participants, one just in, one late. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoRequests {

    private static final String CONTACT_POINT = "lieke.van.asselt@meerstreek.example";
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private static final int DAYS_TO_ANSWER = 14;

    private final RightsRequests requests;
    private final RequestItems items;
    private final Consultations consultations;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;
    private final Replays replays;
    private final ReplayedTime time;

    DemoRequests(
            RightsRequests requests,
            RequestItems items,
            Consultations consultations,
            Tasks tasks,
            WhoIsWho whoIsWho,
            Replays replays,
            ReplayedTime time) {
        this.requests = requests;
        this.items = items;
        this.consultations = consultations;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
        this.replays = replays;
        this.time = time;
    }

    void make(DemoFiles.DemoRequest told, Map<String, UUID> people) {
        Actor point = Actor.professional(Objects.requireNonNull(people.get(CONTACT_POINT), CONTACT_POINT));
        LocalDate received = time.today().plus(Period.parse(told.received()));
        Name about = name(told);
        UUID request = registered(point, told, about, received);
        if (told.identity().isEmpty()) {
            return;
        }
        did(
                point,
                received.plusDays(1),
                () -> requests.identify(
                        point, request, told.identity(), received.plusDays(1), version(point, request)));
        if (told.answers() < 0) {
            return;
        }
        did(point, received.plusDays(1), () -> {
            List<Found> found = requests.find(point, request, about);
            requests.choose(point, request, found.getFirst().person(), version(point, request));
        });
        did(
                point,
                received.plusDays(2),
                () -> items.consult(point, request, received.plusDays(DAYS_TO_ANSWER), version(point, request)));
        answer(told, people.values(), received.plusDays(DAYS_TO_ANSWER - 6L));
        if (!told.handed().isEmpty()) {
            handOver(point, request, told);
        }
    }

    private UUID registered(Actor point, DemoFiles.DemoRequest told, Name about, LocalDate received) {
        AtomicReference<UUID> request = new AtomicReference<>();
        did(
                point,
                received,
                () -> request.set(requests.register(
                        point,
                        new NewRequest(
                                whoIsWho.partnerships().getFirst().id(),
                                told.kind(),
                                AskedBy.valueOf(told.askedBy().toUpperCase(Locale.ROOT)),
                                received,
                                about,
                                told.asker(),
                                told.wish()))));
        return Objects.requireNonNull(request.get());
    }

    /** Ages are told as of the day the family came in. */
    private Name name(DemoFiles.DemoRequest told) {
        return new Name(
                told.first(),
                told.prefix(),
                told.last(),
                time.today().plus(Period.parse(told.entered())).plus(Period.parse(told.born())));
    }

    private long version(Actor point, UUID request) {
        return requests.view(point, request).version();
    }

    /** The first of who are asked answer; the first of them refuses one item, when the demo says why. */
    private void answer(DemoFiles.DemoRequest told, Iterable<UUID> people, LocalDate on) {
        int left = told.answers();
        String why = told.refusal();
        for (UUID person : people) {
            Actor actor = Actor.professional(person);
            List<UUID> asked = tasks.mine(actor, null, Paging.MOST).rows().stream()
                    .filter(task -> task.aboutType().equals("rights_consultation"))
                    .map(task -> Objects.requireNonNull(task.aboutId()))
                    .toList();
            for (UUID consultation : asked) {
                if (left-- > 0) {
                    String reason = why;
                    did(actor, on, () -> answer(actor, consultation, reason));
                    why = "";
                }
            }
        }
    }

    private void answer(Actor actor, UUID consultation, String why) {
        List<AskedItem> asked =
                consultations.view(actor, consultation, Texts.DUTCH).items();
        AskedItem last = asked.getLast();
        consultations.answer(
                actor,
                consultation,
                asked.stream()
                        .map(each -> why.isEmpty() || !each.equals(last)
                                ? new Reply(each.ref(), true, "", "", null)
                                : new Reply(
                                        each.ref(),
                                        false,
                                        "protection",
                                        why,
                                        time.today().plusMonths(3)))
                        .toList());
    }

    private void handOver(Actor point, UUID request, DemoFiles.DemoRequest told) {
        LocalDate on = time.today().plus(Period.parse(told.handed()));
        did(point, on, () -> {
            items.decidePlain(point, request);
            List<Item> open = items.of(point, request, Texts.DUTCH).items().stream()
                    .filter(each -> each.decided().outcome() == Outcome.OPEN)
                    .toList();
            if (!open.isEmpty()) {
                items.decide(
                        point,
                        request,
                        open.stream().map(Item::ref).toList(),
                        new Decision(
                                Outcome.REFUSE,
                                "protection",
                                "Het gaat ook over de kinderen en hun moeder; hun veiligheid weegt zwaarder.",
                                "",
                                Set.of(),
                                List.of()));
            }
            items.settle(point, request, version(point, request));
            requests.handOver(point, request, told.way(), on, version(point, request));
        });
    }

    private void did(Actor actor, LocalDate on, Runnable what) {
        Instant moment =
                on.isBefore(time.today()) ? on.atTime(HOUR).atZone(Time.ZONE).toInstant() : time.now();
        time.at(moment, () -> {
            replays.did(actor, what);
            return actor;
        });
    }
}
