package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.RequestItems.Outcome;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.task.Tasks;
import org.springframework.beans.factory.BeanFactory;

/** The contact point of a partnership of its own, at work. */
final class Desk {

    static final Name MOTHER = new Name("Sara", "", "de Wilde", LocalDate.of(1990, 4, 12));
    static final Audience TABLE = new Audience(Set.of("table"), Set.of(), Set.of());

    final House house;
    final RightsRequests requests;
    final RequestItems items;
    final Consultations consultations;
    final RequestAnswers answers;
    final RequestChoices choices;
    final Restrictions restrictions;
    final Families families;
    private final Statements statements;
    private final Tasks tasks;
    private final Time time;

    Desk(BeanFactory beans) {
        house = House.another(beans);

        requests = beans.getBean(RightsRequests.class);
        items = beans.getBean(RequestItems.class);
        consultations = beans.getBean(Consultations.class);
        answers = beans.getBean(RequestAnswers.class);
        choices = beans.getBean(RequestChoices.class);
        restrictions = beans.getBean(Restrictions.class);
        families = beans.getBean(Families.class);
        statements = beans.getBean(Statements.class);
        tasks = beans.getBean(Tasks.class);
        time = beans.getBean(Time.class);
    }

    Actor contactPoint() {
        return house.actor(Who.CONTACT_POINT);
    }

    Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    NewRequest request(AskedBy by, Name about, String asker) {
        return request("access", by, about, asker);
    }

    NewRequest request(String kind, AskedBy by, Name about, String asker) {
        return new NewRequest(house.partnership(), kind, by, time.today(), about, asker, "");
    }

    UUID registered() {
        return requests.register(contactPoint(), request(AskedBy.SELF, MOTHER, ""));
    }

    long version(UUID request) {
        return requests.view(contactPoint(), request).version();
    }

    UUID identified() {
        UUID request = registered();
        requests.identify(contactPoint(), request, "document_seen", time.today(), version(request));
        return request;
    }

    /** About the mother of the case. */
    UUID opened(Case on) {
        UUID request = identified();
        requests.find(contactPoint(), request, MOTHER);
        requests.choose(contactPoint(), request, on.mother(), version(request));
        return request;
    }

    /** About the mother of the case, of a kind. */
    UUID opened(String kind, Case on) {
        UUID request = requests.register(contactPoint(), request(kind, AskedBy.SELF, MOTHER, ""));
        requests.identify(contactPoint(), request, "document_seen", time.today(), version(request));
        requests.find(contactPoint(), request, MOTHER);
        requests.choose(contactPoint(), request, on.mother(), version(request));
        return request;
    }

    /** About this statement. */
    UUID chosen(String kind, Case on, UUID statement, Wish wish) {
        UUID request = opened(kind, on);
        choices.choose(contactPoint(), request, List.of(new ResourceRef("statement", statement)), wish);
        return request;
    }

    void consult(UUID request) {
        items.consult(contactPoint(), request, time.today().plusDays(10), version(request));
    }

    /** The only item of a request. */
    void decide(UUID request, Decision decision) {
        items.decide(
                contactPoint(), request, all(request).stream().map(Item::ref).toList(), decision);
    }

    void handedOver(UUID request) {
        requests.handOver(contactPoint(), request, "by_hand", time.today(), version(request));
    }

    UUID consulted(Case on) {
        UUID request = opened(on);
        items.consult(contactPoint(), request, time.today().plusDays(10), version(request));
        return request;
    }

    UUID said(Actor by, Case on, Speaker speaker, String text, UUID... about) {
        return said(by, on, speaker, text, TABLE, about);
    }

    UUID said(Actor by, Case on, Speaker speaker, String text, Audience eyes, UUID... about) {
        return statements.write(
                by,
                on.id(),
                new Write(
                        text,
                        "fact",
                        "",
                        speaker,
                        null,
                        "",
                        Set.of(about),
                        Set.of(),
                        "",
                        "",
                        "",
                        eyes,
                        "",
                        Risk.NONE,
                        Optional.empty(),
                        "",
                        null));
    }

    List<Item> all(UUID request) {
        return items.of(contactPoint(), request, Texts.DUTCH).items();
    }

    Item item(UUID request, UUID id) {
        return all(request).stream()
                .filter(each -> each.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody is asked about a request. */
    UUID askedOf(Actor who, UUID request) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> task.kind().equals(AskingParticipants.TASK))
                .map(task -> java.util.Objects.requireNonNull(task.aboutId()))
                .filter(id -> consultations
                        .view(who, id, Texts.DUTCH)
                        .number()
                        .equals(requests.view(contactPoint(), request).line().number()))
                .findFirst()
                .orElseThrow();
    }

    boolean hasTask(Actor who, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .anyMatch(task -> task.kind().equals(kind));
    }

    /** Everything may be given, but what is named. */
    void answer(Actor who, UUID request, UUID refused, LocalDate until) {
        UUID asked = askedOf(who, request);
        consultations.answer(
                who,
                asked,
                consultations.view(who, asked, Texts.DUTCH).items().stream()
                        .map(each -> each.ref().id().equals(refused)
                                ? new Reply(
                                        each.ref(), false, "protection", "Dan weet hij waar zij hulp krijgt.", until)
                                : may(each.ref()))
                        .toList());
    }

    static Reply may(ResourceRef item) {
        return new Reply(item, true, "", "", null);
    }

    /** Everybody who was asked allows everything. */
    void allAllow(UUID request) {
        for (Who who : Who.values()) {
            Actor actor = house.actor(who);
            tasks.mine(actor, null, 100).rows().stream()
                    .filter(task -> task.kind().equals(AskingParticipants.TASK))
                    .map(task -> java.util.Objects.requireNonNull(task.aboutId()))
                    .filter(id -> consultations
                            .view(actor, id, Texts.DUTCH)
                            .number()
                            .equals(requests.view(contactPoint(), request)
                                    .line()
                                    .number()))
                    .toList()
                    .forEach(id -> consultations.answer(
                            actor,
                            id,
                            consultations.view(actor, id, Texts.DUTCH).items().stream()
                                    .map(each -> may(each.ref()))
                                    .toList()));
        }
    }

    /** Refuses what is still open. */
    void refuseRest(UUID request) {
        List<ResourceRef> open = all(request).stream()
                .filter(each -> each.decided().outcome() == Outcome.OPEN)
                .map(Item::ref)
                .toList();
        if (!open.isEmpty()) {
            items.decide(contactPoint(), request, open, refuse());
        }
    }

    void settled(UUID request) {
        items.settle(contactPoint(), request, version(request));
    }

    static Decision refuse() {
        return refuse("protection");
    }

    static Decision refuse(String ground) {
        return new Decision(Outcome.REFUSE, ground, "Het raakt de veiligheid van een ander.", "", Set.of(), List.of());
    }

    static Decision give() {
        return new Decision(Outcome.GIVE, "", "", "", Set.of(), List.of());
    }
}
