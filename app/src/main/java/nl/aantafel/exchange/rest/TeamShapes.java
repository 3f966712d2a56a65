package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.HandOvers.HandOverView;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.casefile.Teams.OtherLeadView;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.casefile.Teams.OtherTableView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** The team, the case direction and the leads of others as the API tells them. */
final class TeamShapes {

    record Teamlid(
            UUID id,
            UUID professional,
            String naam,
            UUID organisatie,
            String organisatienaam,
            String rol,
            String aanpak,
            boolean contactpersoon,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {

        static Teamlid of(TeamMemberView view) {
            return new Teamlid(
                    view.id(),
                    view.professional(),
                    view.name(),
                    view.organisationId(),
                    view.organisation(),
                    Codes.CASE_ROLES.dutch(view.role()),
                    view.approach(),
                    view.contactPerson(),
                    view.from(),
                    view.until());
        }
    }

    record Regie(
            UUID id,
            UUID professional,
            String naam,
            String organisatienaam,
            String vorm,
            String mandaat,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            String overdracht,
            long versie) {

        static Regie of(DirectionView view) {
            return new Regie(
                    view.id(),
                    view.professional(),
                    view.name(),
                    view.organisation(),
                    Codes.DIRECTOR_FORMS.dutch(view.form()),
                    view.mandate(),
                    view.from(),
                    view.until(),
                    view.handOverNote(),
                    view.version());
        }
    }

    /** {@code onbezetSinds} is the first day without a case director, when there is none today. */
    record Casusregie(@Nullable Regie huidige, @Nullable LocalDate onbezetSinds, List<Regie> geschiedenis) {
        static Casusregie of(TeamView view) {
            return new Casusregie(
                    view.director().map(Regie::of).orElse(null),
                    view.vacantSince(),
                    view.directions().stream().map(Regie::of).toList());
        }
    }

    record RegieElders(
            UUID id,
            String soort,
            String organisatie,
            String naam,
            String waarover,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {

        static RegieElders of(OtherLeadView view) {
            return new RegieElders(
                    view.id(), view.kind(), view.organisation(), view.name(), view.about(), view.from(), view.until());
        }
    }

    /** Another table at which the family is discussed. */
    @Personal
    record AndereTafel(
            UUID id,
            String naam,
            String soort,
            String organisatie,
            String contact,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            String gezegdDoor,
            String vastgelegdDoor,
            LocalDate vastgelegdOp) {
        static AndereTafel of(OtherTableView view) {
            OtherTable table = view.table();
            return new AndereTafel(
                    view.id(),
                    table.name(),
                    table.kind(),
                    table.organisation(),
                    table.contact(),
                    table.from(),
                    table.until(),
                    table.saidBy(),
                    view.recordedBy(),
                    view.recordedOn());
        }

        @Override
        public String toString() {
            return "AndereTafel";
        }
    }

    /** {@code bevestigdOp} is there once the one it was given to took it over. */
    @Personal
    record Werkoverdracht(
            UUID id,
            String wat,
            UUID van,
            String vanNaam,
            UUID aan,
            String aanNaam,
            String overdracht,
            Instant gegevenOp,
            @Nullable Instant bevestigdOp) {
        static Werkoverdracht of(HandOverView view) {
            return new Werkoverdracht(
                    view.id(),
                    Codes.HAND_OVERS.dutch(view.what()),
                    view.from(),
                    view.fromName(),
                    view.to(),
                    view.toName(),
                    view.note(),
                    view.givenAt(),
                    view.confirmedAt());
        }

        @Override
        public String toString() {
            return "Werkoverdracht";
        }
    }

    private TeamShapes() {}

    static JoinTeam join(Body body) {
        return new JoinTeam(
                body.needId("professional"),
                body.id("zetel"),
                body.has("rol") ? body.code("rol", Codes.CASE_ROLES) : "participant",
                body.text("aanpak"),
                body.needDay("vanaf"),
                body.day("totEnMet"));
    }

    static Direct direct(Body body) {
        return new Direct(
                body.needId("professional"),
                body.code("vorm", Codes.DIRECTOR_FORMS),
                body.text("mandaat"),
                body.needDay("vanaf"),
                body.day("totEnMet"));
    }

    static OtherTable otherTable(Body body) {
        return new OtherTable(
                body.text("naam"),
                body.text("soort"),
                body.text("organisatie"),
                body.text("contact"),
                body.day("vanaf"),
                body.day("totEnMet"),
                body.text("gezegdDoor"));
    }

    static OtherLead otherLead(Body body) {
        return new OtherLead(
                body.text("soort"),
                body.text("organisatie"),
                body.text("naam"),
                body.text("waarover"),
                body.needDay("vanaf"),
                body.day("totEnMet"));
    }
}
