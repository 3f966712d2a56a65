package nl.aantafel.plan.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Decision;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/** What a proposal and a stance must say, and when a decision stands. */
public final class DecisionRules {

    private DecisionRules() {}

    /** The frame's decision a kind belongs to. */
    public static String code(Kind kind) {
        return switch (kind) {
            case CASE_DIRECTOR -> Decision.CASE_DIRECTION;
            case PHASE -> Decision.PHASE;
            case BOTTOM_LINE -> Decision.BOTTOM_LINES;
            case AGREEMENT -> Decision.AGREEMENTS;
            case CLOSING -> Decision.CLOSING;
        };
    }

    /** {@code known} are the codes this kind can have; empty where it has none. */
    public static void check(Proposal proposal, Set<String> known) {
        Kind kind = proposal.kind();
        boolean worded = kind == Kind.BOTTOM_LINE || kind == Kind.AGREEMENT;
        Checks checks = new Checks()
                .text("wat", proposal.what(), Checks.LONG)
                .text("reden", proposal.reason(), Checks.LONG)
                .text("gevolg", proposal.consequence(), Checks.LONG)
                .plausible("op", proposal.on());
        if (worded) {
            checks.required("wat", proposal.what());
        }
        if (kind != Kind.PHASE && kind != Kind.CLOSING) {
            checks.that(proposal.who() != null, "wie", "check.choose");
        }
        if (kind == Kind.CASE_DIRECTOR) {
            checks.that(isProfessional(proposal.who()), "wie", "check.choose");
        }
        if (kind == Kind.CLOSING) {
            checks.required("reden", proposal.reason());
        } else if (kind != Kind.AGREEMENT) {
            checks.required("op", proposal.on());
        }
        checks.that(
                kind == Kind.BOTTOM_LINE || kind == Kind.CLOSING || known.contains(proposal.code()),
                "code",
                "check.choose");
        checks.refuseIfAny();
    }

    private static boolean isProfessional(@Nullable Party who) {
        return who == null || who.professional() != null;
    }

    /** Only an organisation, on its seat, or a member of the family is a party; who objects says why. */
    public static void check(Stance stance, Set<UUID> organisations, Set<UUID> family) {
        UUID organisation = stance.party().organisation();
        UUID person = stance.party().person();
        new Checks()
                .that(
                        person == null
                                ? organisation != null && organisations.contains(organisation)
                                : organisation == null && family.contains(person),
                        "wie",
                        "check.choose")
                .that(stance.supports() || !stance.reason().isBlank(), "reden", "plan.check.objection")
                .text("reden", stance.reason(), Checks.LONG)
                .refuseIfAny();
    }

    /** How one party stands now; {@code decides} when it has a seat that takes this decision. */
    public record Standing(boolean supports, boolean decides) {}

    /** Refused, with the rule, when the frame demands more than there is. */
    public static void mustStand(Decision decision, Collection<Standing> parties) {
        boolean objected = parties.stream().anyMatch(each -> !each.supports());
        switch (decision.objections()) {
            case UNANIMOUS -> {
                if (objected || parties.isEmpty()) {
                    throw RefusedException.conflict("plan.refusal.unanimous", decision.article());
                }
            }
            case DECIDING_SEAT -> {
                boolean decided = parties.stream().anyMatch(each -> each.decides() && each.supports())
                        && parties.stream().noneMatch(each -> each.decides() && !each.supports());
                if (!decided) {
                    throw RefusedException.conflict("plan.refusal.deciding-seat", decision.article());
                }
            }
            case STAND -> {}
        }
    }
}
