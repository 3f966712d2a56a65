package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;
import static nl.aantafel.exchange.rest.CommonShapes.sorted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Investigations.InvestigationView;
import nl.aantafel.casefile.Sharing.Changed;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.Sharing.Recipient;
import nl.aantafel.casefile.Statements.Again;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.TakingOver.Request;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** A statement (bijdrage) as the API tells it. */
final class StatementShapes {

    record Bijdrage(
            UUID id,
            @Nullable String soort,
            @Nullable String onderwerp,
            String tekst,
            LocalDate gezegdOp,
            String spreker,
            String sprekerOrganisatie,
            boolean stemVanGezin,
            String schrijver,
            String verteldDoor,
            List<UUID> over,
            List<String> categorieen,
            @Nullable String grondslag,
            @Nullable String grondslagGeheimhouding,
            @Nullable String leefgebied,
            @Nullable String risicoVeranderbaar,
            @Nullable String risicoBijWie,
            @Nullable Incident incident,
            List<EigenVisie> eigenVisies,
            @Nullable String vraag,
            @Nullable UUID overleg,
            @Nullable UUID vervangt,
            @Nullable UUID vervangenDoor,
            boolean alleenTafel,
            boolean nogInTeDelen,
            Voorwaarden voorwaarden,
            boolean zelfIngebracht,
            @Nullable LocalDate ingetrokkenOp,
            @Nullable OpnieuwIngebracht opnieuwIngebracht) {

        static Bijdrage of(StatementView view) {
            return new Bijdrage(
                    view.id(),
                    code(Codes.STATEMENT_KINDS, view.kind()),
                    code(Codes.STATEMENT_TOPICS, view.topic()),
                    view.text(),
                    view.saidOn(),
                    view.speakerName(),
                    view.speakerOrganisation(),
                    view.familyVoice(),
                    view.writerName(),
                    view.toldBy(),
                    view.about(),
                    sorted(view.categories()),
                    code(view.ground()),
                    code(view.liftingGround()),
                    code(view.lifeDomain()),
                    code(Codes.RISK_CHANGES, view.risk().changeable()),
                    code(Codes.RISK_REACHES, view.risk().level()),
                    view.incident().map(Incident::of).orElse(null),
                    view.ownViews().stream().map(EigenVisie::of).toList(),
                    code(view.questionKey()),
                    view.conference(),
                    view.supersedes(),
                    view.supersededBy(),
                    view.forTableOnly(),
                    view.unclassified(),
                    Voorwaarden.of(view.shared().conditions(), view.shared().liftingReason()),
                    view.shared().own(),
                    view.shared().withdrawnOn(),
                    OpnieuwIngebracht.of(view.shared().again()));
        }
    }

    /** Out of which case of before. */
    record OpnieuwIngebracht(String nummer, LocalDate afgeslotenOp) {
        static @Nullable OpnieuwIngebracht of(@Nullable Again again) {
            return again == null ? null : new OpnieuwIngebracht(again.number(), again.closedOn());
        }
    }

    /** {@code weging} and {@code redenGeheimhouding} only for who brought it. */
    record Voorwaarden(
            @Nullable String doel,
            boolean nietDoorgeven,
            @Nullable LocalDate zichtbaarTot,
            List<Weging> weging,
            String redenGeheimhouding) {
        static Voorwaarden of(Conditions conditions, String reason) {
            return new Voorwaarden(
                    code(conditions.purpose()),
                    conditions.notOnward(),
                    conditions.until(),
                    conditions.weighing().entrySet().stream()
                            .map(each -> new Weging(each.getKey(), each.getValue()))
                            .sorted(Comparator.comparing(Weging::vraag))
                            .toList(),
                    reason);
        }
    }

    record Weging(String vraag, String antwoord) {}

    /** What each in the case will see of what was sent. */
    record Vooruitblik(Bijdrage bijdrage, List<Ontvanger> ontvangers) {
        static Vooruitblik of(Preview preview) {
            return new Vooruitblik(
                    Bijdrage.of(preview.statement()),
                    preview.recipients().stream().map(Ontvanger::of).toList());
        }
    }

    record Ontvanger(UUID professional, String naam, String organisatienaam, String rol, boolean ziet, String waarom) {
        static Ontvanger of(Recipient recipient) {
            return new Ontvanger(
                    recipient.person(),
                    recipient.name(),
                    recipient.organisation(),
                    Codes.CASE_ROLES.dutch(recipient.role()),
                    recipient.sees(),
                    switch (recipient.why()) {
                        case SEES -> "";
                        case NOT_FOR_THEM -> "niet_gekozen";
                        case NOT_THEIR_CATEGORY -> "soort_gegeven";
                    });
        }
    }

    /** That something the reader could read was corrected or withdrawn. */
    record Wijziging(UUID bijdrage, boolean ingetrokken, String wat, Instant op) {
        static Wijziging of(Changed changed) {
            return new Wijziging(
                    changed.statement(),
                    changed.withdrawn(),
                    Codes.STATEMENT_CHANGES.dutch(changed.what().name().toLowerCase(java.util.Locale.ROOT)),
                    changed.at());
        }
    }

    /** That there is an investigation that cannot be shared now, and nothing of it. */
    record LopendOnderzoek(UUID id, String organisatienaam, Instant sinds, boolean magOpheffen) {
        static LopendOnderzoek of(InvestigationView view) {
            return new LopendOnderzoek(view.id(), view.organisation(), view.since(), view.mayLift());
        }
    }

    record Incident(LocalDate datum, String nauwkeurigheid, List<String> soortenGeweld, List<Rol> rollen) {
        static Incident of(IncidentFields fields) {
            return new Incident(
                    fields.happenedOn(),
                    Codes.PRECISIONS.dutch(fields.precision()),
                    sorted(fields.violenceKinds()),
                    fields.roles().stream().map(Rol::of).toList());
        }
    }

    record Rol(UUID persoon, String rol) {
        static Rol of(IncidentRole role) {
            return new Rol(role.person(), Codes.INCIDENT_ROLES.dutch(role.role()));
        }
    }

    record EigenVisie(UUID persoon, String tekst, LocalDate gezegdOp) {
        static EigenVisie of(OwnViewView view) {
            return new EigenVisie(view.person(), view.text(), view.saidOn());
        }
    }

    /** {@code stand}: gevraagd, toegestaan, geweigerd or overgenomen. */
    record Overname(
            UUID id,
            UUID bijdrage,
            boolean zelfGevraagd,
            String gevraagdDoor,
            String organisatienaam,
            String reden,
            String stand,
            String toelichting,
            Instant gevraagdOp,
            @Nullable Instant overgenomenOp) {
        static Overname of(Request request) {
            return new Overname(
                    request.id(),
                    request.statement(),
                    request.mine(),
                    request.asker(),
                    request.organisation(),
                    request.reason(),
                    switch (request.state()) {
                        case ASKED -> "gevraagd";
                        case ALLOWED -> "toegestaan";
                        case REFUSED -> "geweigerd";
                        case TAKEN -> "overgenomen";
                    },
                    request.answerReason(),
                    request.askedAt(),
                    request.takenAt());
        }
    }

    private StatementShapes() {}

    static Write write(Actor actor, Body body) {
        return new Write(
                body.text("tekst"),
                body.code("soort", Codes.STATEMENT_KINDS),
                body.code("onderwerp", Codes.STATEMENT_TOPICS),
                speaker(actor, body, "spreker"),
                body.day("gezegdOp"),
                body.text("verteldDoor"),
                body.ids("over"),
                body.texts("categorieen"),
                body.text("grondslag"),
                body.text("grondslagGeheimhouding"),
                body.text("redenGeheimhouding"),
                body.part("voorWie").map(StatementShapes::audience).orElse(Audience.TABLE),
                body.text("leefgebied"),
                risk(body),
                incident(body),
                body.text("vraag"),
                body.id("overleg"),
                body.part("voorwaarden").map(StatementShapes::conditions));
    }

    private static Conditions conditions(Body body) {
        return new Conditions(
                body.text("doel"),
                body.truth("nietDoorgeven", false),
                body.day("zichtbaarTot"),
                body.parts("weging", each -> Map.entry(each.text("vraag"), each.text("antwoord"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other)));
    }

    /** Who speaks; the caller, when nobody is named. */
    static Speaker speaker(Actor actor, Body body, String field) {
        return body.part(field)
                .map(who -> new Speaker(who.id("professional"), who.id("persoon")))
                .filter(who -> who.professional() != null || who.person() != null)
                .orElseGet(() -> Speaker.professional(actor.person()));
    }

    private static Audience audience(Body body) {
        return new Audience(
                body.codes("groepen", Codes.AUDIENCES), body.ids("professionals"), body.ids("organisaties"));
    }

    static Risk risk(Body body) {
        return new Risk(
                body.code("risicoVeranderbaar", Codes.RISK_CHANGES), body.code("risicoBijWie", Codes.RISK_REACHES));
    }

    static Optional<IncidentFields> incident(Body body) {
        return body.part("incident")
                .map(part -> new IncidentFields(
                        part.needDay("datum"),
                        part.has("nauwkeurigheid") ? part.code("nauwkeurigheid", Codes.PRECISIONS) : "day",
                        part.texts("soortenGeweld"),
                        part.parts(
                                "rollen",
                                role -> new IncidentRole(
                                        role.needId("persoon"), role.code("rol", Codes.INCIDENT_ROLES)))));
    }
}
