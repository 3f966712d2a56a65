package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.TalkCopy.Apart;
import nl.aantafel.client.TalkCopy.Card;
import nl.aantafel.client.TalkCopy.Form;
import nl.aantafel.client.TalkCopy.Questions;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.TalkReleaseStore;
import nl.aantafel.client.store.TalkReleaseStore.HandedIn;
import nl.aantafel.client.store.TalkReleaseStore.Read;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class ReadingAroundTalks implements AroundTalks {

    private final OwnDoors doors;
    private final TalkReleaseStore store;
    private final Time time;
    private final Trace trace;

    ReadingAroundTalks(OwnDoors doors, TalkReleaseStore store, Time time, Trace trace) {
        this.doors = doors;
        this.store = store;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Around of(Actor actor, Optional<UUID> page) {
        OwnPage own = doors.page(actor, page);
        List<Read> all = store.own(own.id());
        if (own.own()) {
            store.read(all.stream().map(Read::conference).toList(), own.id(), time.now());
        }
        trace.of(Action.READ, "client.around-talk", own.caseId(), Set.of(own.subjectKey()));
        return new Around(
                own,
                all.stream()
                        .flatMap(each -> each.copy() instanceof Card card ? Stream.of(card) : Stream.empty())
                        .findFirst(),
                own.own() ? questions(own, all) : List.of(),
                all.stream()
                        .flatMap(each -> each.copy() instanceof Apart apart ? Stream.of(apart) : Stream.empty())
                        .toList());
    }

    private List<AskedAfter> questions(OwnPage own, List<Read> all) {
        List<AskedAfter> asked = new ArrayList<>();
        for (Read each : all) {
            if (each.copy() instanceof Questions questions) {
                Optional<HandedIn> given = store.given(own.id(), each.conference());
                asked.add(new AskedAfter(
                        each.conference(),
                        questions,
                        given.map(HandedIn::values).orElse(Map.of()),
                        given.map(HandedIn::at).orElse(null),
                        given.map(it -> !it.counted()).orElse(true)
                                && !time.today().isAfter(questions.until())));
            }
        }
        return asked;
    }

    @Override
    public void fillIn(Actor actor, UUID conference, Map<String, Map<String, Integer>> values) {
        OwnPage own = doors.page(actor, Optional.empty());
        if (!own.own()) {
            throw RefusedException.mayNot("client.plan.looks-along");
        }
        Questions questions = store.own(own.id()).stream()
                .filter(each -> each.conference().equals(conference))
                .flatMap(each -> each.copy() instanceof Questions asked ? Stream.of(asked) : Stream.empty())
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Optional<HandedIn> before = store.given(own.id(), conference);
        LocalDate today = time.today();
        if (before.filter(HandedIn::counted).isPresent() || today.isAfter(questions.until())) {
            throw RefusedException.conflict("client.feedback.closed");
        }
        check(questions, values).refuseIfAny();
        Instant now = time.now();
        store.fillIn(Ids.next(now), new At(own, actor.person(), now), conference, before.orElse(null), values);
        trace.of(Action.CREATE, "client.feedback", own.caseId(), Set.of(own.subjectKey()));
    }

    /** Each figure belongs to a question of a form that was released, and lies on its scale; something was filled in. */
    private static Checks check(Questions questions, Map<String, Map<String, Integer>> values) {
        Checks checks = new Checks()
                .that(
                        values.values().stream().anyMatch(each -> !each.isEmpty()),
                        "antwoorden",
                        "client.feedback.nothing");
        values.forEach((code, figures) -> {
            Optional<Form> form = questions.forms().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
            figures.forEach((item, figure) -> checks.that(
                    form.filter(each -> holds(each, item, figure)).isPresent(), code + "-" + item, "check.choose"));
        });
        return checks;
    }

    private static boolean holds(Form form, String item, int figure) {
        return form.items().stream().anyMatch(each -> each.code().equals(item))
                && figure >= form.lowest()
                && figure <= form.highest();
    }
}
