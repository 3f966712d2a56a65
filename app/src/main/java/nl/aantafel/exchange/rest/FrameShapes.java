package nl.aantafel.exchange.rest;

import static nl.aantafel.exchange.rest.CommonShapes.lower;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.frame.Activation;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.Rule;
import nl.aantafel.frame.Scale;
import nl.aantafel.frame.SeatKind;
import org.jspecify.annotations.Nullable;

/** A frame (kader) as the API tells it: what a program needs to offer the right choices, each rule with its article. */
final class FrameShapes {

    /** That a partnership works under a frame, in which version and on which advice. */
    record Ingebruikname(
            UUID samenwerkingsverband,
            String kader,
            String versie,
            @Nullable String adviesverwijzing,
            UUID door,
            Instant op) {
        static Ingebruikname of(Activation activation) {
            return new Ingebruikname(
                    activation.partnership(),
                    activation.code(),
                    activation.version(),
                    CommonShapes.code(activation.adviceReference()),
                    activation.activatedBy(),
                    activation.activatedAt());
        }
    }

    private static final Codes SAME = Codes.same(List.of());

    /** The name outside of each list, and the codes in it. */
    private static final Map<String, Map.Entry<String, Codes>> LISTS = Map.ofEntries(
            Map.entry(Lists.PATHWAY_ASPECTS, Map.entry("aanpakkenmerken", SAME)),
            Map.entry(Lists.LIFE_DOMAINS, Map.entry("leefgebieden", SAME)),
            Map.entry(Lists.VIOLENCE_KINDS, Map.entry("soorten_geweld", SAME)),
            Map.entry(Lists.PREDICTIVE_FACTORS, Map.entry("voorspellende_factoren", SAME)),
            Map.entry(Lists.CRIMINAL_MEASURES, Map.entry("maatregelen_strafrecht", SAME)),
            Map.entry(Lists.CIVIL_MEASURES, Map.entry("maatregelen_civiel_recht", SAME)),
            Map.entry(Lists.ADMINISTRATIVE_MEASURES, Map.entry("maatregelen_bestuursrecht", SAME)),
            Map.entry(Lists.DIRECTOR_FORMS, Map.entry("vormen_van_casusregie", Codes.DIRECTOR_FORMS)),
            Map.entry(Lists.STATEMENT_KINDS, Map.entry("soorten_bijdragen", Codes.STATEMENT_KINDS)),
            Map.entry(Lists.STATEMENT_TOPICS, Map.entry("onderwerpen", Codes.STATEMENT_TOPICS)),
            Map.entry(Lists.RELATION_KINDS, Map.entry("soorten_relaties", SAME)),
            Map.entry(Lists.INCIDENT_ROLES, Map.entry("rollen_bij_incident", Codes.INCIDENT_ROLES)),
            Map.entry(Lists.RISK_FACTOR_CHANGE, Map.entry("risico_veranderbaar", Codes.RISK_CHANGES)),
            Map.entry(Lists.RISK_FACTOR_REACH, Map.entry("risico_bij_wie", Codes.RISK_REACHES)),
            Map.entry(Lists.CASE_ROLES, Map.entry("rollen_in_casus", Codes.CASE_ROLES)),
            Map.entry(Lists.AGREEMENT_KINDS, Map.entry("soorten_afspraken", Codes.AGREEMENT_KINDS)),
            Map.entry(Lists.GATHERING_KINDS, Map.entry("soorten_overleg", Codes.GATHERING_KINDS)),
            Map.entry(Lists.ADVICES, Map.entry("adviezen", SAME)));

    record Nagekeken(String door, @Nullable LocalDate op) {
        static @Nullable Nagekeken of(Checked checked) {
            return checked.done() ? new Nagekeken(checked.by(), checked.on()) : null;
        }
    }

    /** {@code nagekeken} is absent as long as no jurist read it. */
    record Regel(
            String code,
            Tekst naam,
            String artikel,
            @Nullable Nagekeken nagekeken) {
        static Regel of(Rule rule) {
            return of(rule, SAME);
        }

        static Regel of(Rule rule, Codes codes) {
            return new Regel(
                    codes.dutch(rule.code()), Tekst.of(rule.label()), rule.article(), Nagekeken.of(rule.checked()));
        }
    }

    record Zetelsoort(String code, Tekst naam, Tekst taak, String letter, int lid, String artikel) {
        static Zetelsoort of(SeatKind kind) {
            return new Zetelsoort(
                    kind.code(),
                    Tekst.of(kind.label()),
                    Tekst.of(kind.task()),
                    kind.letter(),
                    kind.paragraph(),
                    kind.article());
        }
    }

    record Schaal(
            String code,
            Tekst naam,
            Tekst vraag,
            int laagste,
            int hoogste,
            Tekst laagsteBetekent,
            Tekst hoogsteBetekent,
            boolean hogerIsBeter) {

        static Schaal of(Scale scale) {
            return new Schaal(
                    scale.code(),
                    Tekst.of(scale.label()),
                    Tekst.of(scale.question()),
                    scale.lowest(),
                    scale.highest(),
                    Tekst.of(scale.lowestMeans()),
                    Tekst.of(scale.highestMeans()),
                    scale.direction() == Scale.Direction.HIGHER_IS_BETTER);
        }
    }

    record Kaderfase(String code, Tekst naam, Tekst doel, boolean gewoneStart, List<String> stappen, String schaal) {
        static Kaderfase of(Phase phase) {
            return new Kaderfase(
                    Codes.PHASES.dutch(phase.code()),
                    Tekst.of(phase.label()),
                    Tekst.of(phase.goal()),
                    phase.normalStart(),
                    phase.movesTo().stream().map(Codes.PHASES::dutch).toList(),
                    phase.scale());
        }
    }

    record Keuze(String code, Tekst naam) {}

    /** A form after a meeting; {@code getoondVanaf}: with fewer answers an anonymous form shows none. */
    record Evaluatie(
            String code,
            Tekst naam,
            Tekst inleiding,
            Tekst privacy,
            String van,
            String schaal,
            boolean anoniem,
            int getoondVanaf,
            List<Keuze> onderdelen,
            String artikel) {
        static Evaluatie of(EvaluationForm form) {
            return new Evaluatie(
                    form.code(),
                    Tekst.of(form.label()),
                    Tekst.of(form.intro()),
                    Tekst.of(form.privacy()),
                    form.by() == EvaluationForm.By.CLIENT ? "gezin" : "professional",
                    form.scale(),
                    form.anonymous(),
                    form.leastShown(),
                    form.items().stream()
                            .map(item -> new Keuze(item.code(), Tekst.of(item.label())))
                            .toList(),
                    form.article());
        }
    }

    record Lijst(String code, Tekst naam, List<Keuze> keuzen) {
        static Lijst of(CodeList list) {
            Map.Entry<String, Codes> outside = LISTS.getOrDefault(list.code(), Map.entry(list.code(), SAME));
            return new Lijst(
                    outside.getKey(),
                    Tekst.of(list.label()),
                    list.items().stream()
                            .map(item -> new Keuze(outside.getValue().dutch(item.code()), Tekst.of(item.label())))
                            .toList());
        }
    }

    record Leidraadvraag(String sleutel, String fase, String stap, Tekst tekst, boolean hoofdvraag, String uitvoer) {}

    record Leidraad(String code, String versie, Tekst naam, List<Leidraadvraag> vragen) {
        static Leidraad of(Guide guide) {
            return new Leidraad(
                    guide.code(),
                    guide.version(),
                    Tekst.of(guide.label()),
                    guide.phases().stream()
                            .flatMap(phase -> phase.steps().stream()
                                    .flatMap(step -> step.questions().stream()
                                            .map(each -> new Leidraadvraag(
                                                    each.key(),
                                                    Codes.PHASES.dutch(phase.phase()),
                                                    ConferenceShapes.step(step.step()),
                                                    Tekst.of(each.text()),
                                                    each.main(),
                                                    lower(each.output())))))
                            .toList());
        }
    }

    record Kaderregel(String code, String versie, Tekst naam, Tekst samenvatting, boolean adviesNodig) {
        static Kaderregel of(Frame frame) {
            return new Kaderregel(
                    frame.code(),
                    frame.version(),
                    Tekst.of(frame.label()),
                    Tekst.of(frame.head().summary()),
                    frame.head().adviceRequired());
        }
    }

    record Kader(
            Kaderregel kop,
            Tekst grondslag,
            @Nullable Nagekeken nagekeken,
            List<Regel> aanpakken,
            List<Regel> verwerkingsdoelen,
            List<Regel> grondslagen,
            List<Regel> aanmeldcriteria,
            List<Regel> afstemcriteria,
            List<Zetelsoort> zetelsoorten,
            List<Regel> besluiten,
            List<Regel> gegevenscategorieen,
            List<Regel> termijnen,
            List<Schaal> schalen,
            List<Kaderfase> fasen,
            List<Evaluatie> evaluaties,
            List<Lijst> lijsten,
            List<Leidraad> leidraden) {

        static Kader of(Frame frame) {
            return new Kader(
                    Kaderregel.of(frame),
                    Tekst.of(frame.head().ground()),
                    Nagekeken.of(frame.head().checked()),
                    frame.pathways().stream()
                            .map(each -> Regel.of(each, Codes.PATHWAYS))
                            .toList(),
                    frame.purposes().stream()
                            .map(each -> Regel.of(each, Codes.PURPOSES))
                            .toList(),
                    frame.grounds().stream().map(Regel::of).toList(),
                    frame.admission().criteria().stream().map(Regel::of).toList(),
                    frame.admission().alignment().stream().map(Regel::of).toList(),
                    frame.seatKinds().stream().map(Zetelsoort::of).toList(),
                    frame.decisions().stream().map(Regel::of).toList(),
                    frame.categories().stream().map(Regel::of).toList(),
                    frame.terms().stream().map(Regel::of).toList(),
                    frame.scales().stream().map(Schaal::of).toList(),
                    frame.phases().stream().map(Kaderfase::of).toList(),
                    frame.evaluations().stream().map(Evaluatie::of).toList(),
                    frame.lists().values().stream().map(Lijst::of).toList(),
                    frame.guides().values().stream().map(Leidraad::of).toList());
        }
    }

    private FrameShapes() {}
}
