package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.Likeness;
import nl.aantafel.casefile.ClosedFiles.ClosedLikeness;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.ReferralShapes.Aanmelding;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.Card;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.DecisionView;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Question;
import nl.aantafel.referral.Triage.QuestionView;
import nl.aantafel.referral.Triage.Row;
import org.jspecify.annotations.Nullable;

/** Triage (weging) as the API tells it. */
final class TriageShapes {

    record Weegregel(
            UUID casus,
            String nummer,
            String gezinsnaam,
            String stand,
            boolean spoed,
            String aanmelderOrganisatie,
            Instant verzondenOp,
            boolean antwoordBinnen) {

        static Weegregel of(Row row) {
            return new Weegregel(
                    row.caseId(),
                    row.number(),
                    row.familyName(),
                    Codes.REFERRAL_STATES.dutch(row.state()),
                    row.urgent(),
                    row.referrerOrganisation(),
                    row.sentAt(),
                    row.answerIn());
        }
    }

    record Beslisser(UUID professional, UUID zetel) {
        static Beslisser of(Decider decider) {
            return new Beslisser(decider.professional(), decider.seat());
        }
    }

    record Doelbeoordeling(
            boolean past,
            String reden,
            @Nullable String doel,
            @Nullable Beslisser beoordelaar) {

        static Doelbeoordeling of(FitJudgement judgement) {
            return new Doelbeoordeling(
                    judgement.fits(),
                    judgement.reason(),
                    code(Codes.PURPOSES, judgement.purpose()),
                    judgement.judge() == null ? null : Beslisser.of(judgement.judge()));
        }
    }

    record Informatievraag(
            UUID id,
            UUID casus,
            UUID aan,
            String naam,
            String organisatienaam,
            String nodig,
            String wettelijkeTaak,
            @Nullable LocalDate uiterlijk,
            @Nullable String uitkomst,
            String reden,
            String antwoord,
            boolean gesloten) {

        static Informatievraag of(QuestionView view) {
            return new Informatievraag(
                    view.id(),
                    view.caseId(),
                    view.professional(),
                    view.name(),
                    view.organisation(),
                    view.need(),
                    view.legalTask(),
                    view.due(),
                    code(Codes.ANSWERS, view.outcome()),
                    view.reason(),
                    view.text(),
                    view.closed());
        }
    }

    record Gelijkenis(UUID persoon, UUID andereCasus, String anderNummer, String andereGezinsnaam, String waarom) {
        static Gelijkenis of(Likeness likeness) {
            return new Gelijkenis(
                    likeness.personHere(),
                    likeness.caseThere(),
                    likeness.numberThere(),
                    likeness.familyThere(),
                    likeness.why());
        }
    }

    /** A closed case that may be about the same human. */
    record AfgeslotenGelijkenis(UUID persoon, UUID casus, String nummer, String waarom) {
        static AfgeslotenGelijkenis of(ClosedLikeness likeness) {
            return new AfgeslotenGelijkenis(
                    likeness.personHere(), likeness.caseThere(), likeness.numberThere(), likeness.why());
        }
    }

    record Besluit(
            boolean opgenomen,
            @Nullable String aanpak,
            String reden,
            List<Beslisser> beslissers,
            @Nullable UUID nodigtUit,
            @Nullable UUID vertelt,
            String andereRoute,
            boolean aanmelderDoetMee,
            Instant op,
            UUID door) {

        static Besluit of(DecisionView view) {
            Decision decision = view.decision();
            return new Besluit(
                    decision.takenUp(),
                    code(Codes.PATHWAYS, decision.pathway()),
                    decision.reason(),
                    decision.deciders().stream().map(Beslisser::of).toList(),
                    decision.inviter(),
                    decision.teller(),
                    decision.otherRoute(),
                    decision.referrerTakesPart(),
                    view.at(),
                    view.by());
        }
    }

    record Weegkaart(
            Aanmelding aanmelding,
            @Nullable Doelbeoordeling doelbeoordeling,
            List<Informatievraag> informatievragen,
            List<Gelijkenis> gelijkenissen,
            List<AfgeslotenGelijkenis> afgeslotenGelijkenissen,
            List<String> openCriteria,
            @Nullable Besluit besluit) {

        static Weegkaart of(Card card) {
            return new Weegkaart(
                    Aanmelding.of(card.referral()),
                    card.fit().map(Doelbeoordeling::of).orElse(null),
                    card.questions().stream().map(Informatievraag::of).toList(),
                    card.likenesses().stream().map(Gelijkenis::of).toList(),
                    card.closed().stream().map(AfgeslotenGelijkenis::of).toList(),
                    card.openCriteria(),
                    card.decision().map(Besluit::of).orElse(null));
        }
    }

    private TriageShapes() {}

    static FitJudgement fit(Body body) {
        return new FitJudgement(
                body.truth("past", false),
                body.text("reden"),
                body.code("doel", Codes.PURPOSES),
                body.part("beoordelaar").map(TriageShapes::decider).orElse(null));
    }

    private static Decider decider(Body body) {
        return new Decider(body.needId("professional"), body.needId("zetel"));
    }

    static Question question(Body body) {
        return new Question(body.needId("aan"), body.text("nodig"), body.text("wettelijkeTaak"), body.day("uiterlijk"));
    }

    static Answer answer(Body body) {
        return new Answer(body.code("uitkomst", Codes.ANSWERS), body.text("reden"), body.text("antwoord"));
    }

    static Decision decision(Body body) {
        return new Decision(
                body.truth("opgenomen", false),
                body.code("aanpak", Codes.PATHWAYS),
                body.text("reden"),
                body.parts("beslissers", TriageShapes::decider),
                body.id("nodigtUit"),
                body.id("vertelt"),
                body.text("andereRoute"),
                body.truth("aanmelderDoetMee", true));
    }
}
