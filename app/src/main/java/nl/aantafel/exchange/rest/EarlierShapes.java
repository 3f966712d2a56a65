package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;
import static nl.aantafel.exchange.rest.CommonShapes.sorted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.EarlierCases.Asked;
import nl.aantafel.casefile.EarlierCases.EarlierView;
import nl.aantafel.casefile.EarlierCases.Likely;
import nl.aantafel.casefile.EarlierCases.NotAgain;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.EarlierCases.Question;
import nl.aantafel.casefile.EarlierCases.Tie;
import nl.aantafel.casefile.EarlierCases.Why;
import nl.aantafel.exchange.Codes;
import org.jspecify.annotations.Nullable;

/** Cases of before (eerdere casussen) as the API tells them. */
final class EarlierShapes {

    record EerdereCasussen(List<MogelijkeCasus> mogelijk, List<GekoppeldeCasus> gekoppeld, boolean magKoppelen) {
        static EerdereCasussen of(EarlierView view) {
            return new EerdereCasussen(
                    view.likely().stream().map(MogelijkeCasus::of).toList(),
                    view.ties().stream().map(GekoppeldeCasus::of).toList(),
                    view.mayTie());
        }
    }

    record MogelijkeCasus(UUID casus, String nummer, List<String> namen) {
        static MogelijkeCasus of(Likely likely) {
            return new MogelijkeCasus(likely.caseId(), likely.number(), sorted(likely.people()));
        }
    }

    record GekoppeldeCasus(
            UUID casus,
            String nummer,
            LocalDate afgeslotenOp,
            String waarom,
            LocalDate gekoppeldOp,
            List<Gevraagde> gevraagd) {
        static GekoppeldeCasus of(Tie tie) {
            return new GekoppeldeCasus(
                    tie.caseId(),
                    tie.number(),
                    tie.closedOn(),
                    Codes.EARLIER_REASONS.dutch(tie.why().code()),
                    tie.on(),
                    tie.asked().stream().map(Gevraagde::of).toList());
        }
    }

    record Gevraagde(String naam, String organisatienaam, boolean heeftGekeken) {
        static Gevraagde of(Asked asked) {
            return new Gevraagde(asked.name(), asked.organisation(), asked.answered());
        }
    }

    /** What the caller is asked; nothing of anybody else. */
    record Terugvraag(
            UUID id,
            String nummer,
            LocalDate afgeslotenOp,
            boolean doorgestuurd,
            boolean beantwoord,
            List<EigenBijdrage> bijdragen) {
        static Terugvraag of(Question question) {
            return new Terugvraag(
                    question.id(),
                    question.number(),
                    question.closedOn(),
                    question.sentOn(),
                    question.answered(),
                    question.items().stream().map(EigenBijdrage::of).toList());
        }
    }

    record EigenBijdrage(
            UUID id,
            @Nullable String soort,
            @Nullable String onderwerp,
            String tekst,
            LocalDate gezegdOp,
            String verteldDoor,
            boolean stemVanGezin,
            List<String> overNamen,
            List<String> categorieen,
            LocalDate eersteVerwerkingOp,
            @Nullable UUID ingebrachtAls,
            @Nullable String waaromNiet) {
        static EigenBijdrage of(OwnItem item) {
            return new EigenBijdrage(
                    item.id(),
                    code(Codes.STATEMENT_KINDS, item.kind()),
                    code(Codes.STATEMENT_TOPICS, item.topic()),
                    item.text(),
                    item.saidOn(),
                    item.toldBy(),
                    item.familyVoice(),
                    item.about(),
                    sorted(item.categories()),
                    item.firstOn(),
                    item.givenAs(),
                    item.notAgain() == null
                            ? null
                            : Codes.EARLIER_NOT_AGAIN.dutch(item.notAgain().code()));
        }
    }

    static @Nullable Why why(Body body) {
        String code = body.code("waarom", Codes.EARLIER_REASONS);
        return code.isEmpty() ? null : Why.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    static @Nullable NotAgain notAgain(Body body) {
        String code = body.code("waaromNiet", Codes.EARLIER_NOT_AGAIN);
        return code.isEmpty() ? null : NotAgain.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    private EarlierShapes() {}
}
