package nl.aantafel.referral.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.referral.Triage.Card;
import nl.aantafel.referral.Triage.Morning;
import nl.aantafel.referral.Triage.Row;
import nl.aantafel.referral.web.CardPage.Defaults;
import nl.aantafel.referral.web.CardPage.Seated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names, seats and usual choices around a card. Reads the directory only, which holds nothing of a family. */
@Component
final class CardPages {

    private static final String LONG_PATHWAY = "mda_plus_plus";
    private static final String INVITING_SEAT = "safe_at_home";
    private static final Set<String> AT_WORK = Set.copyOf(Roles.ALL);

    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    CardPages(WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    CardPage page(Actor actor, Morning morning, Card card, Locale locale) {
        UUID partnership = morning.partnership();
        Frame frame = frames.frame(
                whoIsWho.partnership(partnership).map(Partnership::frameCode).orElseThrow(RefusedException::notFound));
        List<RoleHolding> holders = whoIsWho.holders(partnership, AT_WORK);
        Map<UUID, Professional> names = names(partnership, holders, card);
        boolean desk = holders.stream()
                .anyMatch(holding ->
                        holding.professional().equals(actor.person()) && Roles.DESK.contains(holding.role()));
        List<Seated> seated = seated(frame, holders, names, locale);
        return new CardPage(
                card, frame, desk, seated, people(names), defaults(frame, holders, seated, card), next(morning, card));
    }

    private Map<UUID, Professional> names(UUID partnership, List<RoleHolding> holders, Card card) {
        Map<UUID, Professional> names = new HashMap<>(whoIsWho.professionals(
                holders.stream().map(RoleHolding::professional).toList()));
        whoIsWho.search(partnership, "").forEach(who -> names.putIfAbsent(who.id(), who));
        UUID referrer = card.referral().referrer();
        if (!names.containsKey(referrer)) {
            whoIsWho.professional(referrer).ifPresent(who -> names.put(referrer, who));
        }
        return names;
    }

    private static List<Choice> people(Map<UUID, Professional> names) {
        return names.values().stream()
                .sorted(Comparator.comparing(Professional::name))
                .map(who -> new Choice(who.id().toString(), who.name() + ", " + who.organisationName()))
                .toList();
    }

    private static List<Seated> seated(
            Frame frame, List<RoleHolding> holders, Map<UUID, Professional> names, Locale locale) {
        return holders.stream()
                .filter(holding ->
                        holding.role().equals(Roles.TRIAGE_MEMBER) && names.containsKey(holding.professional()))
                .flatMap(holding ->
                        seated(frame, holding, Objects.requireNonNull(names.get(holding.professional())), locale)
                                .stream())
                .sorted(Comparator.comparing(Seated::may).reversed().thenComparing(Seated::name))
                .toList();
    }

    private static Optional<Seated> seated(Frame frame, RoleHolding holding, Professional who, Locale locale) {
        UUID seat = holding.seat();
        String kind = holding.seatKind();
        if (seat == null || kind == null) {
            return Optional.empty();
        }
        return Optional.of(new Seated(
                who.id(),
                seat,
                who.name(),
                who.organisationName(),
                frame.seatKind(kind).map(found -> found.label().in(locale)).orElse(kind),
                frame.mayDecide(Decision.TAKE_UP, kind)));
    }

    /** MDA++ is invited for by Veilig Thuis, else by the process director; the referrer tells the family. */
    private static Defaults defaults(Frame frame, List<RoleHolding> holders, List<Seated> seated, Card card) {
        String wished = card.referral().content().pathwayWished();
        String pathway = wished.isEmpty() ? frame.pathways().getFirst().code() : wished;
        Optional<UUID> inviting = pathway.equals(LONG_PATHWAY)
                ? first(holders, holding -> INVITING_SEAT.equals(holding.seatKind()))
                : Optional.empty();
        @Nullable
        UUID inviter = inviting.or(
                        () -> first(holders, holding -> holding.role().equals(Roles.PROCESS_DIRECTOR)))
                .orElse(null);
        List<Seated> judging = seated.stream().filter(Seated::may).toList();
        String judge = judging.size() == 1 ? judging.getFirst().value() : "";
        return new Defaults(pathway, inviter, card.referral().referrer(), judge);
    }

    private static Optional<UUID> first(List<RoleHolding> holders, java.util.function.Predicate<RoleHolding> which) {
        return holders.stream().filter(which).map(RoleHolding::professional).findFirst();
    }

    /** The card after this one in the list; around to the first when this is the last. */
    private static String next(Morning morning, Card card) {
        List<UUID> others = morning.rows().stream().map(Row::caseId).toList();
        int here = others.indexOf(card.referral().caseId());
        if (here < 0 || others.size() < 2) {
            return "";
        }
        return others.get((here + 1) % others.size()).toString();
    }
}
