package nl.aantafel.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a case a paper can belong to: what the frame allows, as far as the actor sees it. */
@Component
final class AttachmentPlaces {

    /**
     * One place.
     *
     * @param people whom a paper there is about, where that follows from the place
     * @param categories those of the kind and of the place
     */
    @Personal
    record Spot(PlaceView view, Set<UUID> people, Set<String> categories) {
        @Override
        public String toString() {
            return "Spot";
        }
    }

    private final Consents consents;
    private final GuestsOfCase guests;

    AttachmentPlaces(Consents consents, GuestsOfCase guests) {
        this.consents = consents;
        this.guests = guests;
    }

    List<Spot> of(Inside inside) {
        List<Spot> spots = new ArrayList<>();
        for (AttachmentKind kind : inside.frame().attachments()) {
            switch (kind.place()) {
                case CASE -> spots.add(new Spot(view(kind, null, ""), Set.of(), kind.categories()));
                case CONSENT ->
                    consents.of(inside.actor(), inside.caseId())
                            .consents()
                            .forEach(each -> spots.add(new Spot(
                                    view(kind, each.id(), each.name()), Set.of(each.person()), both(kind, each))));
                case THIRD_PERSON ->
                    guests.guests(inside.actor(), inside.caseId())
                            .forEach(each -> spots.add(
                                    new Spot(view(kind, each.id(), each.name()), Set.of(), kind.categories())));
            }
        }
        return spots;
    }

    /** Who may not see a consent sees nothing of its paper. */
    private static Set<String> both(AttachmentKind kind, ConsentView consent) {
        Set<String> both = new HashSet<>(kind.categories());
        both.addAll(consent.categories());
        return both;
    }

    private static PlaceView view(AttachmentKind kind, @Nullable UUID id, String belonging) {
        return new PlaceView(
                id == null ? kind.code() : kind.code() + "." + id,
                kind.code(),
                kind.label(),
                kind.help(),
                kind.place(),
                id,
                belonging,
                kind.article());
    }
}
