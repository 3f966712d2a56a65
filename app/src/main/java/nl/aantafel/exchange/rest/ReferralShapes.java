package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.code;
import static nl.aantafel.exchange.rest.CommonShapes.sorted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.FamilyShapes.Gezin;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Knows;
import nl.aantafel.referral.Referrals.Outcome;
import nl.aantafel.referral.Referrals.ReferralRow;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;
import nl.aantafel.referral.Referrals.Whereabouts;
import org.jspecify.annotations.Nullable;

/** A referral (aanmelding) as the API tells it. */
final class ReferralShapes {

    record Aanmeldregel(
            UUID casus,
            String nummer,
            String gezinsnaam,
            String stand,
            boolean spoed,
            @Nullable Instant verzondenOp) {

        static Aanmeldregel of(ReferralRow row) {
            return new Aanmeldregel(
                    row.caseId(),
                    row.number(),
                    row.familyName(),
                    Codes.REFERRAL_STATES.dutch(row.state()),
                    row.urgent(),
                    row.sentAt().orElse(null));
        }
    }

    record Kijk(UUID persoon, String tekst, @Nullable LocalDate gezegdOp) {
        static Kijk of(View view) {
            return new Kijk(view.person(), view.text(), view.saidOn());
        }
    }

    record Gesprek(
            UUID persoon,
            @Nullable Boolean verteld,
            @Nullable LocalDate verteldOp,
            String hoe,
            String redenNiet) {

        static Gesprek of(Talk talk) {
            return new Gesprek(talk.person(), talk.talked(), talk.on(), talk.how(), talk.reasonNot());
        }
    }

    record Toets(UUID persoon, String criterium, @Nullable Boolean voldoet, String onderbouwing) {
        static Toets of(Test test) {
            return new Toets(test.person(), test.criterion(), test.met(), test.reason());
        }
    }

    record Afstemming(
            UUID persoon,
            @Nullable Boolean afhankelijk,
            @Nullable Boolean noodzakelijk,
            String onderbouwing) {

        static Afstemming of(Alignment alignment) {
            return new Afstemming(alignment.person(), alignment.dependent(), alignment.necessary(), alignment.reason());
        }
    }

    record Aanmelding(
            UUID casus,
            UUID samenwerkingsverband,
            String nummer,
            String gezinsnaam,
            String stand,
            UUID aanmelder,
            String aanmeldernaam,
            String aanmelderOrganisatie,
            @Nullable String aanpakGewenst,
            boolean spoed,
            String spoedReden,
            String aanleiding,
            String samenvatting,
            String behoeften,
            List<String> voorspellendeFactoren,
            Gezin gezin,
            List<Kijk> meningen,
            List<Gesprek> gesprekken,
            List<Toets> toetsen,
            List<Afstemming> afstemming,
            @Nullable Instant verzondenOp,
            long versie) {

        static Aanmelding of(ReferralView view) {
            Content content = view.content();
            return new Aanmelding(
                    view.caseId(),
                    view.partnership(),
                    view.number(),
                    view.familyName(),
                    Codes.REFERRAL_STATES.dutch(view.state()),
                    view.referrer(),
                    view.referrerName(),
                    view.referrerOrganisation(),
                    code(Codes.PATHWAYS, content.pathwayWished()),
                    content.urgent(),
                    content.urgentReason(),
                    content.reason(),
                    content.summary(),
                    content.needs(),
                    sorted(content.predictiveFactors()),
                    Gezin.of(view.family()),
                    view.views().stream().map(Kijk::of).toList(),
                    view.talks().stream().map(Gesprek::of).toList(),
                    view.tests().stream().map(Toets::of).toList(),
                    view.alignments().stream().map(Afstemming::of).toList(),
                    view.sentAt().orElse(null),
                    view.version());
        }
    }

    record Weet(UUID professional, String naam, String organisatienaam, String rol) {
        static Weet of(Knows knows) {
            return new Weet(knows.person(), knows.name(), knows.organisation(), Codes.CASE_ROLES.dutch(knows.role()));
        }
    }

    record Uitkomst(boolean opgenomen, @Nullable String aanpak, String reden, String andereRoute, Instant op) {
        static Uitkomst of(Outcome outcome) {
            return new Uitkomst(
                    outcome.takenUp(),
                    code(Codes.PATHWAYS, outcome.pathway()),
                    outcome.reason(),
                    outcome.otherRoute(),
                    outcome.at());
        }
    }

    record StandVanZaken(
            String stand,
            @Nullable Weet ligtBij,
            List<Weet> wieWetenErvan,
            @Nullable Uitkomst uitkomst) {
        static StandVanZaken of(Whereabouts where) {
            return new StandVanZaken(
                    Codes.REFERRAL_STATES.dutch(where.referral().state()),
                    where.liesWith().map(Weet::of).orElse(null),
                    where.knows().stream().map(Weet::of).toList(),
                    where.outcome().map(Uitkomst::of).orElse(null));
        }
    }

    private ReferralShapes() {}

    static Start start(Body body) {
        return new Start(
                body.needId("samenwerkingsverband"),
                body.id("zetel"),
                body.text("gezinsnaam"),
                body.text("anderNummer"));
    }

    static Content content(Body body) {
        return new Content(
                body.code("aanpakGewenst", Codes.PATHWAYS),
                body.truth("spoed", false),
                body.text("spoedReden"),
                body.text("aanleiding"),
                body.text("samenvatting"),
                body.text("behoeften"),
                body.texts("voorspellendeFactoren"));
    }

    static View view(Body body) {
        return new View(body.needId("persoon"), body.text("tekst"), body.day("gezegdOp"));
    }

    /** The three parts can be sent one by one; what is left out stays as it was. */
    static Judgements judgements(Body body) {
        return new Judgements(
                body.parts(
                        "toetsen",
                        each -> new Test(
                                each.needId("persoon"),
                                each.text("criterium"),
                                each.maybe("voldoet"),
                                each.text("onderbouwing"))),
                body.parts(
                        "afstemming",
                        each -> new Alignment(
                                each.needId("persoon"),
                                each.maybe("afhankelijk"),
                                each.maybe("noodzakelijk"),
                                each.text("onderbouwing"))),
                body.parts(
                        "gesprekken",
                        each -> new Talk(
                                each.needId("persoon"),
                                each.maybe("verteld"),
                                each.day("verteldOp"),
                                each.text("hoe"),
                                each.text("redenNiet"))));
    }
}
