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
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.Consultations.AskedItem;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestChoices;
import nl.aantafel.rights.RequestChoices.Wish;
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

/** Requests of people of the demo's families: of each kind one, answered, waiting for participants, just in, or late. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoRequests {

    private static final String CONTACT_POINT = "lieke.van.asselt@meerstreek.example";
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private static final int DAYS_TO_ANSWER = 14;

    /** The kinds that are about everything that is kept. */
    private static final Set<String> EVERYTHING = Set.of("access", "portability");

    private static final String OWN_STATEMENT = "own_statement";

    private final RightsRequests requests;
    private final RequestItems items;
    private final RequestChoices choices;
    private final Consultations consultations;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;
    private final Replays replays;
    private final ReplayedTime time;

    DemoRequests(
            RightsRequests requests,
            RequestItems items,
            RequestChoices choices,
            Consultations consultations,
            Tasks tasks,
            WhoIsWho whoIsWho,
            Replays replays,
            ReplayedTime time) {
        this.requests = requests;
        this.items = items;
        this.choices = choices;
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
        if (!told.about().isEmpty()) {
            did(point, received.plusDays(1), () -> choose(point, request, told));
        } else if (!EVERYTHING.contains(told.kind())) {
            return;
        }
        if (!told.kind().equals(OWN_STATEMENT)) {
            consulted(point, request, told, people, received);
        }
        if (!told.handed().isEmpty()) {
            handOver(point, request, told);
        }
    }

    /** What says the words that are told. */
    private void choose(Actor point, UUID request, DemoFiles.DemoRequest told) {
        Item item = choices.choosable(point, request, Texts.DUTCH).stream()
                .filter(each -> each.text().contains(told.about()))
                .findFirst()
                .orElseThrow();
        choices.choose(point, request, List.of(item.ref()), new Wish(told.reason(), told.words()));
    }

    private void consulted(
            Actor point, UUID request, DemoFiles.DemoRequest told, Map<String, UUID> people, LocalDate received) {
        did(
                point,
                received.plusDays(2),
                () -> items.consult(point, request, received.plusDays(DAYS_TO_ANSWER), version(point, request)));
        String number = requests.view(point, request).line().number();
        answer(told, number, people.values(), received.plusDays(DAYS_TO_ANSWER - 6L));
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
    private void answer(DemoFiles.DemoRequest told, String number, Iterable<UUID> people, LocalDate on) {
        int left = told.answers();
        String why = told.refusal();
        for (UUID person : people) {
            Actor actor = Actor.professional(person);
            List<UUID> asked = consultationsOf(actor, number);
            for (UUID consultation : asked) {
                if (left-- > 0) {
                    String reason = why;
                    did(actor, on, () -> answer(actor, consultation, reason, told.instead()));
                    why = "";
                }
            }
        }
    }

    private void answer(Actor actor, UUID consultation, String why, String instead) {
        List<AskedItem> asked =
                consultations.view(actor, consultation, Texts.DUTCH).items();
        AskedItem last = asked.getLast();
        consultations.answer(
                actor,
                consultation,
                asked.stream()
                        .map(each -> why.isEmpty() || !each.equals(last)
                                ? new Reply(each.ref(), true, "", "", null, instead)
                                : new Reply(
                                        each.ref(),
                                        false,
                                        "protection",
                                        why,
                                        time.today().plusMonths(3)))
                        .toList());
    }

    /** What somebody asked on their own page, agreed to by everybody who is asked, and done. */
    void putRight(String wish, String instead, Map<String, UUID> people) {
        Actor point = Actor.professional(Objects.requireNonNull(people.get(CONTACT_POINT), CONTACT_POINT));
        UUID request = tasks.mine(point, null, Paging.MOST).rows().stream()
                .filter(task -> task.kind().equals("rights_request_from_page"))
                .map(task -> Objects.requireNonNull(task.aboutId()))
                .filter(id -> requests.view(point, id).wish().equals(wish))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(wish));
        items.consult(point, request, time.today().plusDays(DAYS_TO_ANSWER), version(point, request));
        String number = requests.view(point, request).line().number();
        people.values().stream()
                .map(Actor::professional)
                .forEach(actor -> consultationsOf(actor, number).forEach(id -> answer(actor, id, "", instead)));
        List<ResourceRef> refs = items.of(point, request, Texts.DUTCH).items().stream()
                .map(Item::ref)
                .toList();
        items.decide(point, request, refs, new Decision(Outcome.GIVE, "", "", "", Set.of(), List.of()));
        items.settle(point, request, version(point, request));
        requests.handOver(point, request, "own_page", time.today(), version(point, request));
    }

    private List<UUID> consultationsOf(Actor actor, String number) {
        return tasks.mine(actor, null, Paging.MOST).rows().stream()
                .filter(task -> task.aboutType().equals("rights_consultation"))
                .map(task -> Objects.requireNonNull(task.aboutId()))
                .filter(id ->
                        consultations.view(actor, id, Texts.DUTCH).number().equals(number))
                .toList();
    }

    private void handOver(Actor point, UUID request, DemoFiles.DemoRequest told) {
        LocalDate on = time.today().plus(Period.parse(told.handed()));
        did(point, on, () -> {
            items.decidePlain(point, request);
            List<Item> open = items.of(point, request, Texts.DUTCH).items().stream()
                    .filter(each -> each.decided().outcome() == Outcome.OPEN)
                    .toList();
            if (!open.isEmpty() && !told.about().isEmpty()) {
                items.decide(
                        point,
                        request,
                        open.stream().map(Item::ref).toList(),
                        new Decision(Outcome.GIVE, "", "", "", Set.of(), List.of()));
            } else if (!open.isEmpty()) {
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
