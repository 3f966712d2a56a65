package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.HandOvers.HandOver;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.kernel.Checks;

/** What may be registered of the team and the case director; fields are named as in the form and in the API. */
public final class TeamRules {

    /** Roles one does not get by joining: the desk's and the director's come otherwise, a team leader sees no case. */
    private static final Set<String> NOT_BY_JOINING =
            Set.of("process_director", "secretary", "case_director", "team_leader");

    private TeamRules() {}

    /** Joining opens the case at once, so the day is never in the future. */
    public static Checks join(JoinTeam command, Set<String> roles, LocalDate today) {
        LocalDate until = command.until();
        return new Checks()
                .that(roles.contains(command.role()) && !NOT_BY_JOINING.contains(command.role()), "rol", "check.choose")
                .text("aanpak", command.approach(), Checks.LONG)
                .required("vanaf", command.from())
                .plausible("vanaf", command.from())
                .notAfter("vanaf", command.from(), today)
                .plausible("totEnMet", command.until())
                .that(until == null || until.isAfter(today), "totEnMet", "casefile.refusal.deployment-over")
                .that(until == null || !command.approach().isBlank(), "aanpak", "casefile.refusal.deployment-for-what");
    }

    public static Checks direct(Direct command, Set<String> forms) {
        return new Checks()
                .that(forms.contains(command.form()), "vorm", "check.choose")
                .text("mandaat", command.mandate(), Checks.LONG)
                .required("vanaf", command.from())
                .plausible("vanaf", command.from())
                .plausible("totEnMet", command.until())
                .ordered("totEnMet", command.from(), command.until());
    }

    /** The note is what it is for; between two of the team, or somebody who just left it. */
    public static Checks handOver(HandOver handOver, Set<UUID> team) {
        UUID from = handOver.from();
        UUID to = handOver.to();
        return new Checks()
                .that(from != null && team.contains(from), "van", "check.choose")
                .that(to != null && team.contains(to), "aan", "check.choose")
                .that(to == null || !to.equals(from), "aan", "casefile.refusal.hand-over-self")
                .required("overdracht", handOver.note())
                .text("overdracht", handOver.note(), Checks.LONG);
    }

    public static Checks otherTable(OtherTable table, Set<String> kinds, LocalDate today) {
        return new Checks()
                .required("naam", table.name())
                .text("naam", table.name(), Checks.SHORT)
                .that(kinds.contains(table.kind()), "soort", "check.choose")
                .text("organisatie", table.organisation(), Checks.SHORT)
                .text("contact", table.contact(), Checks.SHORT)
                .required("gezegdDoor", table.saidBy())
                .text("gezegdDoor", table.saidBy(), Checks.SHORT)
                .plausible("vanaf", table.from())
                .notAfter("vanaf", table.from(), today)
                .plausible("totEnMet", table.until())
                .ordered("totEnMet", table.from(), table.until());
    }

    public static Checks otherLead(OtherLead lead, Set<String> kinds) {
        return new Checks()
                .that(lead.kind().isEmpty() || kinds.contains(lead.kind()), "soort", "check.choose")
                .required("organisatie", lead.organisation())
                .text("organisatie", lead.organisation(), Checks.SHORT)
                .text("naam", lead.name(), Checks.SHORT)
                .text("waarover", lead.about(), Checks.LONG)
                .required("vanaf", lead.from())
                .plausible("vanaf", lead.from())
                .plausible("totEnMet", lead.until())
                .ordered("totEnMet", lead.from(), lead.until());
    }
}
