package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.exchange.Codes;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ClientsAtTable.Choice;
import nl.aantafel.meeting.ClientsAtTable.Preparation;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conversations.DecidePhase;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.MeetingReports.Finalise;
import org.jspecify.annotations.Nullable;

/** What a program may ask of a conference. */
final class ConferenceInputs {

    private ConferenceInputs() {}

    static Prepare prepare(Body body) {
        return new Prepare(
                body.code("soort", Codes.GATHERING_KINDS),
                body.needMoment("begint"),
                body.needMoment("eindigt"),
                body.text("plaats"),
                body.code("fase", Codes.PHASES),
                body.text("doel"),
                body.id("voorzitter"),
                body.id("secretaris"),
                body.parts("genodigden", ConferenceInputs::invitee),
                body.parts("gezin", ConferenceInputs::familyMember),
                body.texts("vragen"),
                body.truth("plaatsInAgenda", false));
    }

    private static Invitee invitee(Body body) {
        return new Invitee(
                body.needId("persoon"),
                body.has("betrokkenheid") ? body.code("betrokkenheid", Codes.INVOLVEMENTS) : "involved",
                body.text("reden"));
    }

    static FamilyMember familyMember(Body body) {
        return new FamilyMember(body.needId("persoon"), body.truth("komt", true), body.text("reden"));
    }

    static Choice choice(Body body) {
        return new Choice(
                body.code("komt", Codes.FAMILY_COMES),
                body.code("hoe", Codes.FAMILY_WAYS),
                body.code("groep", Codes.FAMILY_COMPANIES),
                body.text("vertrouwenspersoon"),
                body.id("bij"),
                new Preparation(body.text("bespreken"), body.text("opleveren"), body.text("ideeen")));
    }

    static Say say(Actor actor, Body body) {
        return new Say(
                body.text("vraag"),
                StatementShapes.speaker(actor, body, "spreker"),
                body.text("tekst"),
                body.code("soort", Codes.STATEMENT_KINDS),
                body.code("onderwerp", Codes.STATEMENT_TOPICS),
                body.text("verteldDoor"),
                body.ids("over"),
                body.text("leefgebied"),
                StatementShapes.risk(body),
                StatementShapes.incident(body));
    }

    static Score score(Actor actor, Body body) {
        Speaker who = StatementShapes.speaker(actor, body, "wie");
        return new Score(
                body.text("schaal"),
                who,
                body.needNumber("cijfer"),
                body.text("reden"),
                body.truth("tonen", who.person() == null));
    }

    static Speaker who(Actor actor, @Nullable UUID professional, @Nullable UUID person) {
        return professional == null && person == null
                ? Speaker.professional(actor.person())
                : new Speaker(professional, person);
    }

    static Idea idea(Body body) {
        return new Idea(
                body.has("soort") ? body.code("soort", Codes.IDEA_KINDS) : "idea",
                body.id("organisatie"),
                body.text("tekst"));
    }

    static DecidePhase phase(Body body) {
        return new DecidePhase(body.code("fase", Codes.PHASES), body.needDay("vanaf"), body.text("reden"));
    }

    static Finalise finalise(Body body) {
        return new Finalise(body.text("wijzigingsreden"), body.truth("zonderPdf", false));
    }
}
