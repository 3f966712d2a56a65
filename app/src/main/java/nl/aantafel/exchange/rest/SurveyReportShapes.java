package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CodingResource.Overeenstemming;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.SurveyReport;
import nl.aantafel.survey.SurveyReport.Cell;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Split;
import nl.aantafel.survey.SurveyReports;
import org.jspecify.annotations.Nullable;

/** The report of a campaign as it is answered. What is hidden has no number. */
final class SurveyReportShapes {

    private SurveyReportShapes() {}

    private static String code(Codes codes, Enum<?> value) {
        return codes.dutch(value.name().toLowerCase(Locale.ROOT));
    }

    record Rapportgroep(
            String naam,
            long mee,
            long van,
            long verschil,
            @Nullable Double gewicht) {
        static Rapportgroep of(SurveyReport.SpreadLine it) {
            return new Rapportgroep(
                    it.name(),
                    it.taken(),
                    it.of(),
                    it.over(),
                    it.weight().isEmpty() ? null : it.weight().getAsDouble());
        }
    }

    record Rapporttoets(
            double chiKwadraat, int vrijheidsgraden, double p, long n, boolean schatting, boolean verschilt) {}

    record Deelnameverdeling(
            List<Rapportgroep> groepen, @Nullable Rapporttoets toets) {
        static Deelnameverdeling of(SurveyReport.Spread it) {
            SurveyReport.Fit fit = it.fit();
            return new Deelnameverdeling(
                    it.lines().stream().map(Rapportgroep::of).toList(),
                    fit == null
                            ? null
                            : new Rapporttoets(
                                    fit.chiSquare(), fit.df(), fit.p(), fit.n(), fit.rough(), fit.differs()));
        }
    }

    record Rapportdeelname(
            long begonnen,
            long volledig,
            long geheel,
            long vertegenwoordigd,
            long namensMeer,
            long zonderRegio,
            Deelnameverdeling naarGrootte,
            Deelnameverdeling naarRegio) {
        static Rapportdeelname of(SurveyReport.Reach it) {
            return new Rapportdeelname(
                    it.received(),
                    it.complete(),
                    it.population(),
                    it.covered(),
                    it.several(),
                    it.nowhere(),
                    Deelnameverdeling.of(it.bySize()),
                    Deelnameverdeling.of(it.byRegion()));
        }
    }

    record EerdereRonde(String ronde, long procent, long n) {}

    record Rapportantwoord(
            String code,
            String label,
            boolean samengenomen,
            boolean verborgen,
            @Nullable Long aantal,
            @Nullable Long procent,
            @Nullable EerdereRonde eerder) {
        static Rapportantwoord of(
                String code, String label, boolean group, Cell cell, SurveyReport.@Nullable Before before) {
            return new Rapportantwoord(
                    code,
                    label,
                    group,
                    cell.hidden(),
                    cell.hidden() ? null : cell.count(),
                    cell.hidden() ? null : cell.percent(),
                    before == null ? null : new EerdereRonde(before.round(), before.percent(), before.n()));
        }
    }

    record Rapportrij(
            String code,
            String label,
            boolean achtergehouden,
            @Nullable Long n,
            List<Rapportantwoord> antwoorden) {}

    record Rapportkolom(
            String naam, boolean gesloten, @Nullable Long n) {}

    record Uitsplitsingsrij(String label, boolean samengenomen, List<Rapportantwoord> antwoorden) {}

    record Uitsplitsing(
            String naar,
            List<Rapportkolom> kolommen,
            List<Uitsplitsingsrij> rijen,
            long verborgenKlein,
            long verborgenAnder) {
        static Uitsplitsing of(Split it, Figure figure) {
            List<Uitsplitsingsrij> rows = new ArrayList<>();
            for (int l = 0; l < it.lines().size(); l++) {
                SurveyReport.SplitLine line = it.lines().get(l);
                List<Rapportantwoord> cells = new ArrayList<>();
                for (int c = 0; c < line.cells().size(); c++) {
                    cells.add(Rapportantwoord.of(
                            figure.lines().get(l).key(),
                            it.columns().get(c).name(),
                            line.group(),
                            line.cells().get(c),
                            null));
                }
                rows.add(new Uitsplitsingsrij(line.label().in(Texts.DUTCH), line.group(), cells));
            }
            return new Uitsplitsing(
                    code(Codes.REPORT_BY, it.by()),
                    it.columns().stream()
                            .map(each -> new Rapportkolom(each.name(), each.closed(), each.closed() ? null : each.n()))
                            .toList(),
                    rows,
                    it.small(),
                    it.other());
        }
    }

    record Themacodering(
            int codeurs,
            long gelijk,
            long besproken,
            long openVerschillen,
            long zonderThema,
            @Nullable Overeenstemming overeenstemming) {
        static @Nullable Themacodering of(SurveyReport.@Nullable Coding it) {
            return it == null
                    ? null
                    : new Themacodering(
                            it.coders(),
                            it.same(),
                            it.settled(),
                            it.open(),
                            it.none(),
                            Overeenstemming.of(it.agreement()));
        }
    }

    record Rapportfiguur(
            String vraag,
            String nummer,
            String tekst,
            String soort,
            String vorm,
            boolean achtergehouden,
            boolean gewogen,
            @Nullable Long n,
            @Nullable Long gevraagd,
            List<Rapportantwoord> antwoorden,
            List<Rapportrij> rijen,
            @Nullable Uitsplitsing uitsplitsing,
            List<Rapportantwoord> themas,
            @Nullable Themacodering codering,
            List<String> letOp) {
        static Rapportfiguur of(Figure it, SurveyReport report) {
            return new Rapportfiguur(
                    it.question(),
                    it.number(),
                    it.text().in(Texts.DUTCH),
                    code(Codes.REPORT_QUESTIONS, it.kind()),
                    code(Codes.REPORT_FORMS, it.form()),
                    it.withheld(),
                    it.weighted(),
                    it.withheld() ? null : it.n(),
                    it.withheld() ? null : it.asked(),
                    it.lines().stream()
                            .map(line -> Rapportantwoord.of(
                                    line.key(), line.label().in(Texts.DUTCH), line.group(), line.cell(), line.before()))
                            .toList(),
                    rows(it, report),
                    it.split() == null ? null : Uitsplitsing.of(it.split(), it),
                    it.themes().stream()
                            .map(theme -> Rapportantwoord.of(theme.key(), theme.label(), false, theme.cell(), null))
                            .toList(),
                    Themacodering.of(it.coding()),
                    it.cautions());
        }

        private static List<Rapportrij> rows(Figure it, SurveyReport report) {
            var options =
                    report.questionnaire().question(it.question()).orElseThrow().options();
            return it.rows().stream()
                    .map(row -> {
                        List<Rapportantwoord> cells = new ArrayList<>();
                        for (int i = 0; i < row.cells().size(); i++) {
                            cells.add(Rapportantwoord.of(
                                    options.get(i).key(),
                                    options.get(i).label().in(Texts.DUTCH),
                                    false,
                                    row.cells().get(i),
                                    null));
                        }
                        return new Rapportrij(
                                row.key(),
                                row.label().in(Texts.DUTCH),
                                row.withheld(),
                                row.withheld() ? null : row.n(),
                                cells);
                    })
                    .toList();
        }
    }

    record Rapportstuk(String soort, String tekst, @Nullable Rapportfiguur figuur) {
        static Rapportstuk of(SurveyReport.Block it, SurveyReport report) {
            return switch (it) {
                case SurveyReport.Heading heading -> new Rapportstuk("kop", heading.text(), null);
                case SurveyReport.Text text -> new Rapportstuk("tekst", text.text(), null);
                case SurveyReport.Quote quote -> new Rapportstuk("citaat", quote.words(), null);
                case SurveyReport.Shown shown ->
                    new Rapportstuk(
                            shown.table() ? "tabel" : "figuur",
                            shown.message(),
                            Rapportfiguur.of(shown.figure(), report));
            };
        }
    }

    record Conclusie(String wat, String wie, @Nullable LocalDate wanneer) {
        static Conclusie of(Narrative.Decision it) {
            return new Conclusie(it.what(), it.who(), it.before());
        }
    }

    record Rapportkeuze(String grootte, String regio, boolean gewogen) {}

    record Rapport(
            UUID uitvraag,
            String titel,
            String stand,
            int kleinsteAantal,
            List<String> groottes,
            List<String> regios,
            Rapportkeuze keuze,
            Rapportdeelname deelname,
            boolean verbergtAantallen,
            List<Rapportstuk> stukken,
            List<Conclusie> conclusies) {
        static Rapport of(SurveyReport it) {
            return new Rapport(
                    it.campaign(),
                    it.title(),
                    CampaignShapes.state(it.state()),
                    it.smallest(),
                    it.sizes(),
                    it.regions(),
                    new Rapportkeuze(
                            it.wish().size(), it.wish().region(), it.wish().weighted()),
                    Rapportdeelname.of(it.reach()),
                    it.hidesAny(),
                    it.blocks().stream().map(block -> Rapportstuk.of(block, it)).toList(),
                    it.decisions().stream().map(Conclusie::of).toList());
        }
    }

    record Rapporttekststuk(
            String soort,
            String vraag,
            String naar,
            String vorm,
            String tekst,
            @Nullable UUID citaat) {
        static Rapporttekststuk of(Narrative.Block it) {
            return new Rapporttekststuk(
                    code(Codes.REPORT_PIECES, it.kind()),
                    it.question(),
                    code(Codes.REPORT_BY, it.by()),
                    code(Codes.REPORT_FORMS, it.form()),
                    it.text(),
                    it.quote());
        }
    }

    record Rapportvergelijking(
            String hier, String daar, @Nullable Integer procent, String ronde, String letOp) {
        static Rapportvergelijking of(Narrative.Mapped it) {
            return new Rapportvergelijking(it.here(), it.there(), it.percent(), it.round(), it.caution());
        }
    }

    record Rapporttekst(List<Rapporttekststuk> stukken, List<Rapportvergelijking> vergelijkingen) {
        static Rapporttekst of(SurveyReports.Written it) {
            return new Rapporttekst(
                    it.narrative().blocks().stream().map(Rapporttekststuk::of).toList(),
                    it.narrative().mapping().stream()
                            .map(Rapportvergelijking::of)
                            .toList());
        }
    }
}
