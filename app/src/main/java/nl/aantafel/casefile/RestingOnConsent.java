package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.store.SharingStore;
import nl.aantafel.casefile.store.SharingStore.Reading;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Ground;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.Cover;
import org.springframework.stereotype.Component;

/**
 * What rests on consent must be covered by one on record, of each it is about, for all its categories, for each who will read it, for as
 * long as they will; also while a referral is still being weighed.
 */
@Component
final class RestingOnConsent {

    private static final String LIFTS = "grondslagGeheimhouding";

    private final CaseGate gate;
    private final Consents consents;
    private final SharingStore sharing;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;

    RestingOnConsent(
            CaseGate gate, Consents consents, SharingStore sharing, Memberships memberships, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.consents = consents;
        this.sharing = sharing;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
    }

    /** The consents a version rests on; none when its grounds ask for none. Refused when they do and it is not covered. */
    Set<UUID> of(Inside inside, Kept kept) {
        boolean lifts = asks(inside, kept.grounds().lifting());
        if (!lifts && !asks(inside, kept.grounds().ground())) {
            return Set.of();
        }
        String field = lifts ? LIFTS : "grondslag";
        Cover cover = consents.covering(inside.actor(), inside.caseId(), kept.about(), kept.categories());
        if (kept.about().isEmpty() || kept.categories().isEmpty()) {
            throw RefusedException.invalid(field, "casefile.refusal.consent-about");
        }
        if (!cover.missing().isEmpty()) {
            throw RefusedException.invalid(
                    field, "casefile.refusal.consent-missing", String.join(", ", cover.missing()));
        }
        for (ConsentView consent : cover.consents().values()) {
            untilThen(kept, consent);
            thoseOnly(inside, kept, consent);
        }
        return cover.consents().values().stream().map(ConsentView::id).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean asks(Inside inside, String ground) {
        return inside.frame().ground(ground).map(Ground::needsConsent).orElse(false);
    }

    private static void untilThen(Kept kept, ConsentView consent) {
        LocalDate until = consent.until();
        LocalDate shared = kept.conditions().until();
        if (until != null && (shared == null || shared.isAfter(until))) {
            throw RefusedException.invalid("zichtbaarTot", "casefile.refusal.consent-until", until);
        }
    }

    private void thoseOnly(Inside inside, Kept kept, ConsentView consent) {
        if (consent.recipients().isEmpty()) {
            return;
        }
        if (!gate.may(inside.actor(), Right.SEE_CASE, inside.caseId())) {
            // Who does not know the team cannot tell that everybody is in it.
            throw RefusedException.invalid("zichtbaarVoor", "casefile.refusal.consent-some-only");
        }
        Map<UUID, MemberView> members = memberships.members(inside.actor(), inside.caseId()).stream()
                .collect(Collectors.toMap(MemberView::person, Function.identity(), (one, other) -> one));
        List<UUID> outside = sharing.readers(inside.caseId(), kept).stream()
                .filter(Reading::reads)
                .map(Reading::person)
                .filter(person -> !person.equals(kept.broughtBy())
                        && !person.equals(inside.actor().person()))
                .filter(person -> !members.containsKey(person)
                        || !consent.recipients().containsKey(members.get(person).organisation()))
                .toList();
        if (!outside.isEmpty()) {
            throw RefusedException.invalid(
                    "zichtbaarVoor",
                    "casefile.refusal.not-in-consent",
                    whoIsWho.professionals(outside).values().stream()
                            .map(Professional::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }
}
