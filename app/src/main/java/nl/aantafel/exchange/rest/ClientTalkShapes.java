package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientTalks.Talk;
import org.jspecify.annotations.Nullable;

/** Talks with each of the family as the API calls them. */
final class ClientTalkShapes {

    private ClientTalkShapes() {}

    @Personal
    record Gezinsgesprek(
            UUID persoon,
            String voornaam,
            String soort,
            String stand,
            LocalDate uiterlijk,
            UUID eigenaar,
            String eigenaarNaam,
            @Nullable LocalDate gehoudenOp,
            @Nullable String vastgelegdDoor,
            @Nullable String uitkomst,
            long versie) {
        static Gezinsgesprek of(Talk talk) {
            return new Gezinsgesprek(
                    talk.person(),
                    talk.firstName(),
                    Codes.TALK_KINDS.dutch(talk.kind().name()),
                    Codes.TALK_STATES.dutch(talk.state().name()),
                    talk.due(),
                    talk.owner(),
                    talk.ownerName(),
                    talk.on(),
                    talk.by().isEmpty() ? null : talk.by(),
                    talk.outcome().isEmpty() ? null : talk.outcome(),
                    talk.version());
        }

        @Override
        public String toString() {
            return "Gezinsgesprek";
        }
    }
}
