package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.CardTexts.BlockText;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.meeting.ConversationCards.Block;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Moment;
import nl.aantafel.meeting.ConversationCards.Piece;
import nl.aantafel.meeting.ConversationCards.Place;
import org.jspecify.annotations.Nullable;

/** The conversation card as the API calls it. */
final class CardShapes {

    private CardShapes() {}

    record Alinea(boolean lijst, List<String> regels) {
        static Alinea of(Piece piece) {
            return new Alinea(piece.list(), piece.lines());
        }
    }

    record Onderdeel(String onderdeel, String titel, List<Alinea> tekst, String tekening, boolean eigenTekst) {
        static Onderdeel of(Block block) {
            return new Onderdeel(
                    Codes.CARD_BLOCKS.dutch(block.code()),
                    block.title(),
                    block.pieces().stream().map(Alinea::of).toList(),
                    block.alternative(),
                    block.own());
        }
    }

    @Personal
    record Plaats(
            UUID organisatie,
            String organisatienaam,
            String rol,
            @Nullable String naam) {
        static Plaats of(Place place) {
            return new Plaats(
                    place.organisationId(),
                    place.organisation(),
                    place.role(),
                    place.name().isEmpty() ? null : place.name());
        }

        @Override
        public String toString() {
            return "Plaats";
        }
    }

    @Personal
    record Praatplaat(
            UUID overleg,
            UUID persoon,
            String taal,
            boolean kind,
            String titel,
            @Nullable Instant begint,
            @Nullable Instant eindigt,
            @Nullable String plaats,
            List<Plaats> wieErZitten,
            List<Onderdeel> onderdelen) {
        static Praatplaat of(Card card) {
            return new Praatplaat(
                    card.conference(),
                    card.person(),
                    card.language(),
                    card.child(),
                    card.title(),
                    card.moment().map(Moment::startsAt).orElse(null),
                    card.moment().map(Moment::endsAt).orElse(null),
                    card.moment()
                            .map(Moment::place)
                            .filter(each -> !each.isBlank())
                            .orElse(null),
                    card.there().stream().map(Plaats::of).toList(),
                    card.blocks().stream().map(Onderdeel::of).toList());
        }

        @Override
        public String toString() {
            return "Praatplaat";
        }
    }

    record Praatplaatinstelling(boolean namen, String vertrouwenspersoon, long versie) {
        static Praatplaatinstelling of(Setting setting) {
            return new Praatplaatinstelling(setting.namesShown(), setting.advocate(), setting.version());
        }
    }

    record Praatplaattekst(
            String onderdeel,
            String taal,
            String voor,
            String titel,
            String tekst,
            boolean eigenTekst,
            @Nullable String gewijzigdDoor,
            @Nullable Instant gewijzigdOp,
            long versie) {
        static Praatplaattekst of(BlockText text) {
            return new Praatplaattekst(
                    Codes.CARD_BLOCKS.dutch(text.which().block()),
                    text.which().language(),
                    Codes.CARD_READERS.dutch(text.which().reader()),
                    text.title(),
                    text.text(),
                    text.own(),
                    text.changedBy().isEmpty() ? null : text.changedBy(),
                    text.changedAt(),
                    text.version());
        }
    }
}
