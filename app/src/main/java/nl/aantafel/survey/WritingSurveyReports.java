package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Codings.Quoted;
import nl.aantafel.survey.Narrative.Kind;
import nl.aantafel.survey.Narrative.Mapped;
import nl.aantafel.survey.SurveyReport.Before;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReport.Wish;
import nl.aantafel.survey.domain.CodedQuestion.Code;
import nl.aantafel.survey.domain.CountingPlace;
import nl.aantafel.survey.domain.CountingShield;
import nl.aantafel.survey.domain.CountingTally;
import nl.aantafel.survey.domain.CountingTally.Counts;
import nl.aantafel.survey.domain.NarrativeText;
import nl.aantafel.survey.domain.ReportFigures;
import nl.aantafel.survey.domain.ReportFigures.Beside;
import nl.aantafel.survey.domain.ReportReach;
import nl.aantafel.survey.domain.ReportReferences;
import nl.aantafel.survey.domain.ReportShare;
import nl.aantafel.survey.domain.ReportThemes;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.CodingStore;
import nl.aantafel.survey.store.CodingStore.Round;
import nl.aantafel.survey.store.QuoteTable;
import nl.aantafel.survey.store.ResponseStore;
import nl.aantafel.survey.store.SurveyReportStore;
import nl.aantafel.survey.store.SurveyReportStore.Kept;
import org.jspecify.annotations.Nullable;

/** Counts the responses of a campaign anew for each reader. */
@UseCases
class WritingSurveyReports implements SurveyReports {

    private final SurveyGate gate;
    private final CampaignTable campaigns;
    private final SurveyReportStore reports;
    private final ResponseStore responses;
    private final CodingStore codings;
    private final QuoteTable quotes;
    private final Texts texts;

    WritingSurveyReports(
            SurveyGate gate,
            CampaignTable campaigns,
            SurveyReportStore reports,
            ResponseStore responses,
            CodingStore codings,
            QuoteTable quotes,
            Texts texts) {
        this.gate = gate;
        this.campaigns = campaigns;
        this.reports = reports;
        this.responses = responses;
        this.codings = codings;
        this.quotes = quotes;
        this.texts = texts;
    }

    /** Everything a figure is made from. */
    private record Ground(
            Counts counts, Map<CountingPlace, Long> population, ReportReach bySize, CountingShield shield) {}

    @Override
    public SurveyReport read(Actor actor, UUID id, Wish asked, Locale locale) {
        CampaignView campaign = gate.campaign(actor, id);
        gate.trace().nothingPersonal();
        Ground ground = ground(campaign);
        Wish wish = asked.filtered() ? new Wish(asked.size(), asked.region(), false) : asked;
        refuseUnlessOffered(wish, ground.shield());
        Kept kept = reports.kept(id);
        ReportFigures figures = new ReportFigures(ground.counts(), ground.shield(), wish, ground.bySize()::weight);
        Optional<CampaignView> before =
                Optional.ofNullable(campaign.plan().previous()).flatMap(campaigns::one);
        Comparison comparison =
                new Comparison(campaign, before.orElse(null), kept.narrative().mapping(), locale);
        return new SurveyReport(
                id,
                campaign.plan().title(),
                campaign.questionnaire(),
                campaign.state(),
                campaign.plan().closesOn(),
                campaign.plan().anonymous(),
                campaign.plan().smallest(),
                campaign.sizeLabel(),
                campaign.regionLabel(),
                known(ground.shield().columns(CountingShield.By.SIZE)),
                known(ground.shield().columns(CountingShield.By.REGION)),
                wish,
                reach(campaign, ground),
                blocks(campaign, kept.narrative(), new Drawn(figures, comparison, wish.filtered()), ground, locale),
                kept.narrative().decisions(),
                kept.rowVersion(),
                ground.shield().hidesAny(),
                before.map(round -> round.plan().title()).orElse(null));
    }

    private static List<String> known(List<String> names) {
        return ReportFigures.inOrder(
                names.stream().filter(name -> !name.isEmpty()).toList());
    }

    private Ground ground(CampaignView campaign) {
        Counts counts = counted(campaign);
        Map<CountingPlace, Long> population = reports.population(campaign.plan().population());
        ReportReach bySize = SurveyGround.bySize(counts, population);
        return new Ground(
                counts,
                population,
                bySize,
                CountingShield.over(counts, campaign.plan().smallest(), bySize::weight));
    }

    private Counts counted(CampaignView campaign) {
        CountingTally tally = new CountingTally(campaign.questionnaire());
        responses.stream(campaign.id(), tally::add);
        return tally.counts();
    }

    private static void refuseUnlessOffered(Wish wish, CountingShield shield) {
        Checks checks = new Checks();
        checks.that(
                wish.size().isEmpty() || shield.offers(CountingShield.By.SIZE, wish.size()),
                "grootte",
                "survey.report.nobody");
        checks.that(
                wish.region().isEmpty() || shield.offers(CountingShield.By.REGION, wish.region()),
                "regio",
                "survey.report.nobody");
        if (!wish.size().isEmpty() && !wish.region().isEmpty() && !checks.failed()) {
            checks.that(
                    shield.offers(CountingShield.By.BOTH, CountingShield.both(wish.region(), wish.size())),
                    "regio",
                    "survey.report.combination");
        }
        checks.refuseIfAny();
    }

    private SurveyReport.Reach reach(CampaignView campaign, Ground ground) {
        Counts counts = ground.counts();
        ReportReach byRegion = SurveyGround.byRegion(counts, ground.population());
        return new SurveyReport.Reach(
                counts.received() + campaign.begunGone(),
                counts.complete(),
                ground.population().values().stream().mapToLong(each -> each).sum(),
                responses.unitsCovered(campaign.id()),
                counts.several(),
                counts.nowhere(),
                spread(ground.bySize()),
                spread(byRegion));
    }

    private static SurveyReport.Spread spread(ReportReach reach) {
        ReportReach.Test test = reach.test();
        return new SurveyReport.Spread(
                reach.lines().stream()
                        .map(line -> new SurveyReport.SpreadLine(
                                line.name(), line.taken(), line.of(), line.over(), line.weight()))
                        .toList(),
                test == null
                        ? null
                        : new SurveyReport.Fit(
                                test.chiSquare(), test.df(), test.p(), test.n(), test.rough(), test.differs()));
    }

    /** How the figures of one reading are drawn. */
    private record Drawn(ReportFigures figures, Comparison comparison, boolean filtered) {}

    private List<SurveyReport.Block> blocks(
            CampaignView campaign, Narrative narrative, Drawn drawn, Ground ground, Locale locale) {
        Map<String, ReportThemes> themes = themes(campaign);
        Map<UUID, Quoted> quoted = quotes.all(campaign.id());
        List<SurveyReport.Block> blocks = new ArrayList<>();
        if (narrative.blocks().isEmpty()) {
            for (Section section : campaign.questionnaire().sections()) {
                List<Question> counted = section.questions().stream()
                        .filter(question -> question.kind().answered())
                        .toList();
                if (!counted.isEmpty()) {
                    blocks.add(new SurveyReport.Heading(section.title().in(locale)));
                }
                for (Question question : counted) {
                    SurveyReport.Shown shown = shown(question, By.SIZE, Form.AUTO, "", false, drawn, themes);
                    blocks.add(shown);
                    if (!drawn.filtered() && !shown.figure().withheld()) {
                        quoted.values().stream()
                                .filter(quote -> quote.question().equals(question.key()))
                                .forEach(quote -> blocks.add(new SurveyReport.Quote(quote.words())));
                    }
                }
            }
            return blocks;
        }
        ReportReferences.Ground referred =
                new ReportReferences.Ground(ground.counts(), themes, ground.shield()::withheld);
        Function<String, String> filled = text -> ReportReferences.fill(text, referred, found -> words(found, locale));
        for (Narrative.Block block : narrative.blocks()) {
            switch (block.kind()) {
                case HEADING -> blocks.add(new SurveyReport.Heading(filled.apply(block.text())));
                case TEXT -> blocks.add(new SurveyReport.Text(filled.apply(block.text())));
                case QUOTE -> {
                    Quoted quote = block.quote() == null ? null : quoted.get(block.quote());
                    if (quote != null) {
                        blocks.add(new SurveyReport.Quote(quote.words()));
                    }
                }
                case FIGURE, TABLE ->
                    campaign.questionnaire()
                            .question(block.question())
                            .ifPresent(question -> blocks.add(shown(
                                    question,
                                    block.by(),
                                    block.form(),
                                    first(filled.apply(block.text())),
                                    block.kind() == Kind.TABLE,
                                    drawn,
                                    themes)));
            }
        }
        return blocks;
    }

    private Map<String, ReportThemes> themes(CampaignView campaign) {
        Map<String, Set<UUID>> responses = codings.codedResponses(campaign.id());
        Map<String, List<Round>> rounds = codings.rounds(campaign.id());
        Map<String, ReportThemes> themes = new HashMap<>();
        codings.coded(campaign.id())
                .forEach((question, coded) -> themes.put(
                        question,
                        new ReportThemes(
                                coded,
                                responses.getOrDefault(question, Set.of()),
                                coded.compared()
                                        ? OpenQuestions.agreement(coded, rounds.getOrDefault(question, List.of()))
                                        : null)));
        return themes;
    }

    private static SurveyReport.Shown shown(
            Question question,
            By by,
            Form form,
            String message,
            boolean table,
            Drawn drawn,
            Map<String, ReportThemes> themes) {
        Figure figure = drawn.figures()
                .of(
                        question,
                        by,
                        form,
                        new Beside(
                                drawn.comparison()::before,
                                drawn.comparison().cautions(question),
                                themes.getOrDefault(question.key(), ReportThemes.NONE)));
        return new SurveyReport.Shown(message, figure, table);
    }

    /** A message begins with a capital, also when a number in words stands in front. */
    private static String first(String message) {
        return message.isEmpty() ? "" : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    private String words(ReportReferences.Found found, Locale locale) {
        return switch (found) {
            case ReportReferences.Number number -> String.valueOf(number.number());
            case ReportReferences.Percent percent -> percent.share().percent() + "%";
            case ReportReferences.InWords inWords -> words(inWords.share(), locale);
            case ReportReferences.Hidden hidden -> texts.get(locale, "survey.report.hidden");
            case ReportReferences.Waiting waiting -> texts.get(locale, "survey.report.not-counted");
        };
    }

    private String words(ReportShare share, Locale locale) {
        ReportShare.Words words = share.words();
        String fraction = texts.get(locale, "survey.share." + words.fraction());
        return words.manner().isEmpty()
                ? fraction
                : texts.get(locale, "survey.share." + words.manner(), fraction).strip();
    }

    /** The round before, as far as it can be set beside this one. */
    private final class Comparison {

        private final CampaignView now;
        private final @Nullable CampaignView then;
        private final Map<String, Mapped> mapping;
        private final Locale locale;
        private @Nullable Counts counts;
        private @Nullable CountingShield shield;

        Comparison(CampaignView now, @Nullable CampaignView then, List<Mapped> mapping, Locale locale) {
            this.now = now;
            this.then = then;
            this.mapping = mapping.stream().collect(Collectors.toMap(Mapped::here, each -> each, (a, b) -> a));
            this.locale = locale;
        }

        @Nullable
        Before before(String key) {
            Mapped option = mapping.get(key);
            if (option != null && option.percent() != null) {
                return new Before(option.round(), option.percent(), 0);
            }
            String question = key.substring(0, key.indexOf('.'));
            Mapped whole = mapping.get(question);
            String there = option != null
                    ? option.there()
                    : whole != null && whole.percent() == null ? whole.there() + key.substring(question.length()) : "";
            return there.isEmpty() || then == null ? null : counted(then, there);
        }

        private @Nullable Before counted(CampaignView round, String key) {
            Counts found = counts == null ? WritingSurveyReports.this.counted(round) : counts;
            counts = found;
            if (shield == null) {
                shield = CountingShield.over(found, round.plan().smallest(), size -> 1);
            }
            int dot = key.lastIndexOf('.');
            int v = dot < 0 ? -1 : found.variable(key.substring(0, dot));
            int item = v < 0 ? -1 : found.variables().get(v).item(key.substring(dot + 1));
            if (item < 0 || shield.withheld(v)) {
                return null;
            }
            long part = 0;
            long n = 0;
            for (int place = 0; place < found.places().size(); place++) {
                part += found.item(v, item, place);
                n += found.answered(v, place);
            }
            return n == 0 ? null : new Before(round.plan().title(), new ReportShare(part, n).percent(), n);
        }

        List<String> cautions(Question question) {
            List<String> cautions = new ArrayList<>();
            boolean compared = false;
            for (Map.Entry<String, Mapped> each : mapping.entrySet()) {
                String key = each.getKey();
                if (key.equals(question.key()) || key.startsWith(question.key() + ".")) {
                    if (!each.getValue().caution().isEmpty()) {
                        cautions.add(each.getValue().caution());
                    }
                    compared |= each.getValue().percent() == null;
                }
            }
            if (compared && then != null) {
                differences(question, then, cautions);
            }
            return cautions.stream().distinct().toList();
        }

        private void differences(Question question, CampaignView round, List<String> cautions) {
            if (!Objects.equals(round.plan().population(), now.plan().population())) {
                cautions.add(texts.get(locale, "survey.report.caution.population"));
            }
            Mapped whole = mapping.get(question.key());
            String there = whole == null ? "" : whole.there();
            Optional<Question> other = round.questionnaire().question(there);
            if (other.isPresent()) {
                if (!other.get().text().nl().equals(question.text().nl())) {
                    cautions.add(texts.get(locale, "survey.report.caution.wording"));
                }
                if (!other.get().options().equals(question.options())
                        || !other.get().groups().equals(question.groups())) {
                    cautions.add(texts.get(locale, "survey.report.caution.definition"));
                }
            }
        }
    }

    @Override
    public Written narrative(Actor actor, UUID id) {
        CampaignView campaign = gate.campaign(actor, id);
        gate.trace().nothingPersonal();
        Kept kept = reports.kept(id);
        Map<String, List<Code>> codes = codings.codes(id);
        Collection<Quoted> quoted = quotes.all(id).values();
        return new Written(
                campaign.plan().title(),
                kept.narrative(),
                kept.rowVersion(),
                kept.at(),
                campaign.questionnaire().sections().stream()
                        .flatMap(section -> section.questions().stream()
                                .filter(question -> question.kind().answered())
                                .map(question -> reference(section, question, codes, quoted)))
                        .toList());
    }

    private static Reference reference(
            Section section, Question question, Map<String, List<Code>> codes, Collection<Quoted> quoted) {
        List<String> options = new ArrayList<>();
        question.options().forEach(option -> options.add(option.key()));
        question.groups().forEach(group -> options.add(group.key()));
        return new Reference(
                section.title().nl(),
                question.key(),
                question.number(),
                question.text().nl(),
                options,
                codes.getOrDefault(question.key(), List.of()).stream()
                        .filter(code -> code.mergedInto() == null)
                        .map(code -> new ThemeKey(code.key(), code.label(), code.meaning()))
                        .toList(),
                quoted.stream()
                        .filter(quote -> quote.question().equals(question.key()))
                        .toList());
    }

    @Override
    public long save(Actor actor, UUID id, Narrative narrative, long rowVersion) {
        CampaignView campaign = gate.campaign(actor, id);
        refuseUnknown(campaign, narrative);
        Kept kept = reports.kept(id);
        keep(
                actor,
                campaign,
                new Narrative(
                        narrative.blocks(),
                        narrative.mapping(),
                        kept.narrative().decisions()),
                rowVersion);
        gate.trace().of(Action.CHANGE, "survey.report", null, List.of());
        return rowVersion + 1;
    }

    private void refuseUnknown(CampaignView campaign, Narrative narrative) {
        Counts nothing = new CountingTally(campaign.questionnaire()).counts();
        ReportReferences.Ground referred = new ReportReferences.Ground(nothing, themes(campaign), v -> false);
        Map<UUID, Quoted> quoted = quotes.all(campaign.id());
        Checks checks = new Checks();
        for (Narrative.Block block : narrative.blocks()) {
            checks.text(NarrativeText.FIELD, block.text(), Checks.LONG);
            ReportReferences.unknown(block.text(), referred)
                    .forEach(each -> checks.add(NarrativeText.FIELD, "survey.report.reference", each));
            if (block.kind() == Kind.FIGURE || block.kind() == Kind.TABLE) {
                checks.that(
                        campaign.questionnaire()
                                .question(block.question())
                                .filter(question -> question.kind().answered())
                                .isPresent(),
                        NarrativeText.FIELD,
                        "survey.report.question",
                        block.question());
            }
            if (block.kind() == Kind.QUOTE) {
                checks.that(
                        block.quote() != null && quoted.containsKey(block.quote()),
                        NarrativeText.FIELD,
                        "survey.report.quote");
            }
        }
        Optional<Counts> before = Optional.ofNullable(campaign.plan().previous())
                .flatMap(campaigns::one)
                .map(round -> new CountingTally(round.questionnaire()).counts());
        for (Mapped each : narrative.mapping()) {
            checks.text(NarrativeText.MAPPING, each.caution(), Checks.LONG);
            checks.that(isKey(each.here(), nothing), NarrativeText.MAPPING, "survey.report.question", each.here());
            checks.that(
                    each.percent() != null
                            || before.filter(counts -> isKey(each.there(), counts))
                                    .isPresent(),
                    NarrativeText.MAPPING,
                    "survey.report.question-before",
                    each.there());
        }
        checks.refuseIfAny();
    }

    /** Whether a question, a row of a matrix or an option is called so. */
    private static boolean isKey(String key, Counts counts) {
        int dot = key.lastIndexOf('.');
        int v = dot < 0 ? -1 : counts.variable(key.substring(0, dot));
        return counts.variable(key) >= 0 || (v >= 0 && counts.variables().get(v).item(key.substring(dot + 1)) >= 0);
    }

    @Override
    public void conclude(Actor actor, UUID id, Narrative.Decision decision) {
        CampaignView campaign = gate.campaign(actor, id);
        new Checks()
                .required("wat", decision.what())
                .text("wat", decision.what(), Checks.LONG)
                .required("wie", decision.who())
                .text("wie", decision.who(), Checks.SHORT)
                .plausible("wanneer", decision.before())
                .refuseIfAny();
        Kept kept = reports.kept(id);
        List<Narrative.Decision> decisions = new ArrayList<>(kept.narrative().decisions());
        decisions.add(decision);
        keepDecisions(actor, campaign, kept, decisions);
    }

    @Override
    public void withdrawConclusion(Actor actor, UUID id, int place) {
        CampaignView campaign = gate.campaign(actor, id);
        Kept kept = reports.kept(id);
        List<Narrative.Decision> decisions = new ArrayList<>(kept.narrative().decisions());
        if (place < 0 || place >= decisions.size()) {
            throw RefusedException.notFound();
        }
        decisions.remove(place);
        keepDecisions(actor, campaign, kept, decisions);
    }

    private void keepDecisions(Actor actor, CampaignView campaign, Kept kept, List<Narrative.Decision> decisions) {
        Narrative old = kept.narrative();
        keep(actor, campaign, new Narrative(old.blocks(), old.mapping(), decisions), kept.rowVersion());
        gate.trace().of(Action.DECIDE, "survey.conclusion", null, List.of());
    }

    private void keep(Actor actor, CampaignView campaign, Narrative narrative, long rowVersion) {
        if (!reports.keep(campaign.id(), campaign.partnership(), narrative, rowVersion, actor.person(), gate.now())) {
            throw RefusedException.conflict("survey.report.changed-meanwhile");
        }
    }
}
