package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.gathering.Invitations.Answered;
import nl.aantafel.gathering.Invitations.Colleague;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.OwnReply;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Personal;
import nl.aantafel.notify.MailChoices.MailChoice;
import nl.aantafel.notify.MailStates.Count;
import nl.aantafel.notify.MailStates.MailState;
import nl.aantafel.notify.Messages.Message;
import org.jspecify.annotations.Nullable;

/** Invitations and mail as the API tells them. */
final class InvitationShapes {

    @Personal
    record EigenAntwoord(
            String antwoord,
            String toelichting,
            @Nullable UUID vervanger,
            @Nullable Boolean vervallen,
            @Nullable Instant gegevenOp) {
        static EigenAntwoord of(OwnReply own) {
            Reply reply = own.reply();
            return new EigenAntwoord(
                    Codes.INVITATION_ANSWERS.dutch(reply.answer()),
                    reply.reason(),
                    reply.substitute(),
                    own.outdated(),
                    own.at());
        }

        static EigenAntwoord of(Reply reply) {
            return new EigenAntwoord(
                    Codes.INVITATION_ANSWERS.dutch(reply.answer()), reply.reason(), reply.substitute(), null, null);
        }

        @Override
        public String toString() {
            return "EigenAntwoord";
        }
    }

    /** Without an answer there is none for the time the meeting has. */
    @Personal
    record Beantwoord(
            UUID persoon,
            String naam,
            String organisatienaam,
            @Nullable EigenAntwoord antwoord) {
        static Beantwoord of(Answered answered) {
            return new Beantwoord(
                    answered.person(),
                    answered.name(),
                    answered.organisation(),
                    answered.reply().map(EigenAntwoord::of).orElse(null));
        }

        @Override
        public String toString() {
            return "Beantwoord";
        }
    }

    record Collega(UUID persoon, String naam) {
        static Collega of(Colleague colleague) {
            return new Collega(colleague.person(), colleague.name());
        }
    }

    @Personal
    record Uitnodiging(
            UUID bijeenkomst,
            String soort,
            Instant begint,
            Instant eindigt,
            String plaats,
            boolean plaatsInAgenda,
            String stand,
            String voorzitternaam,
            boolean gevraagd,
            boolean teBeantwoorden,
            @Nullable EigenAntwoord antwoord,
            @Nullable List<Beantwoord> antwoorden,
            List<Collega> mogelijkeVervangers,
            long versie) {
        static Uitnodiging of(Invitation invitation) {
            var gathering = invitation.gathering();
            return new Uitnodiging(
                    gathering.id(),
                    Codes.GATHERING_KINDS.dutch(gathering.kind()),
                    gathering.startsAt(),
                    gathering.endsAt(),
                    gathering.place(),
                    gathering.placeShown(),
                    ConferenceShapes.MEETING_STATES.getOrDefault(gathering.state(), gathering.state()),
                    invitation.chairName(),
                    invitation.asked(),
                    invitation.open(),
                    invitation.own().map(EigenAntwoord::of).orElse(null),
                    invitation
                            .answers()
                            .map(all -> all.stream().map(Beantwoord::of).toList())
                            .orElse(null),
                    invitation.colleagues().stream().map(Collega::of).toList(),
                    invitation.own().map(OwnReply::version).orElse(0L));
        }

        @Override
        public String toString() {
            return "Uitnodiging";
        }
    }

    record Bericht(
            UUID id,
            String soort,
            String wat,
            @Nullable Instant wanneer,
            Instant ontvangen,
            boolean gelezen,
            @Nullable String pagina) {
        static Bericht of(Message message) {
            return new Bericht(
                    message.id(),
                    Codes.MESSAGE_KINDS.dutch(message.kind()),
                    Codes.MESSAGE_TEXTS.dutch(message.said().key()),
                    message.said().moment(),
                    message.at(),
                    message.read(),
                    message.said().link().isEmpty() ? null : message.said().link());
        }
    }

    record Mailvoorkeur(boolean mail, String taal) {
        static Mailvoorkeur of(MailChoice choice) {
            return new Mailvoorkeur(choice.mail(), choice.language());
        }
    }

    record Mailaantal(
            String stand,
            String reden,
            int aantal,
            @Nullable Instant sinds) {
        static Mailaantal of(Count count) {
            return new Mailaantal(
                    Codes.MAIL_STATES.dutch(count.state()),
                    count.reason().replace('-', '_'),
                    count.mails(),
                    count.since());
        }
    }

    record StandMail(String weg, int bewaardagen, List<Mailaantal> aantallen) {
        static StandMail of(MailState state) {
            return new StandMail(
                    Codes.MAIL_WAYS.dutch(CommonShapes.lower(state.way())),
                    state.keepDays(),
                    state.counts().stream().map(Mailaantal::of).toList());
        }
    }

    private InvitationShapes() {}
}
