package nl.aantafel.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Who;
import org.springframework.beans.factory.BeanFactory;

/**
 * A conference in two parts: first with the prosecution service, then with the mother. Youth protection and who chairs sit in both,
 * mental health care is at the table and in neither.
 */
final class TwoParts {

    final SomeConference some;
    final UUID conference;
    final UUID withProsecution;
    final UUID withFamily;
    private final Conferences conferences;
    private final Conversations conversations;
    private final Statements statements;

    TwoParts(BeanFactory beans) {
        conferences = beans.getBean(Conferences.class);
        conversations = beans.getBean(Conversations.class);
        statements = beans.getBean(Statements.class);
        some = new SomeConference(beans);
        some.house.join(some.family.id(), Who.PROSECUTION);
        Prepare plain = some.onDay(beans.getBean(Time.class).today().plusDays(40));
        conference = conferences.prepareSplit(
                some.chair,
                some.family.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        plain.place(),
                        "",
                        plain.aim(),
                        null,
                        plain.secretary(),
                        List.of(
                                new Invitee(some.house.id(Who.YOUTH_PROTECTION), "involved", "Werkt met Tim"),
                                new Invitee(some.house.id(Who.PROSECUTION), "involved", "Er loopt een strafzaak")),
                        List.of(new FamilyMember(some.family.mother(), true, "")),
                        plain.questions()));
        var split = beans.getBean(Parts.class).view(some.chair, conference).parts();
        withProsecution = Objects.requireNonNull(split.get(0).id());
        withFamily = Objects.requireNonNull(split.get(1).id());
    }

    TwoParts begun() {
        conferences.start(some.chair, conference);
        return this;
    }

    Actor prosecution() {
        return some.house.prosecution();
    }

    Actor youthProtection() {
        return some.house.youthProtection();
    }

    UUID says(UUID part, Actor who, String text) {
        return says(part, who, text, Optional.empty());
    }

    UUID says(UUID part, Actor who, String text, Optional<Statements.IncidentFields> incident) {
        UUID said = conversations.say(
                who,
                part,
                new Say(
                        SomeConference.WORRIES,
                        Speaker.professional(who.person()),
                        text,
                        "",
                        incident.isPresent() ? "incident" : "",
                        "",
                        Set.of(),
                        "",
                        Risk.NONE,
                        incident));
        boolean open = statements
                .byIds(who, some.family.id(), List.of(said))
                .getFirst()
                .unclassified();
        return open ? statements.classify(who, some.family.id(), said, Set.of("relations"), "partnership_task") : said;
    }

    AgreementInput agreement(String what, Who does) {
        return new AgreementInput(
                null,
                "action",
                what,
                "Dan is het rustig",
                null,
                "",
                null,
                "",
                List.of(Party.professional(some.house.id(does))),
                List.of(),
                List.of(),
                null,
                null);
    }
}
