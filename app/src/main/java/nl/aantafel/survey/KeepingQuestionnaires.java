package nl.aantafel.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.domain.QuestionnaireChecks;
import nl.aantafel.survey.domain.Routing;
import nl.aantafel.survey.files.LimeReading;
import nl.aantafel.survey.files.LimeWriting;
import nl.aantafel.survey.files.QuestionnaireFile;
import nl.aantafel.survey.store.QuestionnaireStore;
import nl.aantafel.survey.store.QuestionnaireStore.KeptQuestionnaire;
import nl.aantafel.survey.store.QuestionnaireStore.KeptVersion;

@UseCases
class KeepingQuestionnaires implements Questionnaires {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    private final SurveyGate gate;
    private final QuestionnaireStore store;
    private final SuppliedQuestionnaires supplied;
    private final WhoIsWho whoIsWho;

    KeepingQuestionnaires(
            SurveyGate gate, QuestionnaireStore store, SuppliedQuestionnaires supplied, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.store = store;
        this.supplied = supplied;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public List<Partnership> partnerships(Actor actor) {
        gate.trace().nothingPersonal();
        List<UUID> own = gate.partnerships(actor);
        return whoIsWho.partnerships().stream()
                .filter(each -> own.contains(each.id()))
                .sorted(Comparator.comparing(Partnership::name))
                .toList();
    }

    @Override
    public List<Line> list(Actor actor, UUID partnership, String text, boolean archived) {
        require(actor, partnership);
        List<String> words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return store.all(partnership, archived).stream()
                .filter(each -> {
                    String in =
                            (each.title().nl() + " " + each.title().en() + " " + each.key()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(in::contains);
                })
                .toList();
    }

    @Override
    public List<Supplied> supplied(Actor actor, UUID partnership) {
        require(actor, partnership);
        Set<String> taken = store.keys(partnership);
        return supplied.all().stream()
                .sorted(Comparator.comparing(
                        (Questionnaire each) -> each.questions().count(), Comparator.reverseOrder()))
                .map(each -> new Supplied(
                        each.key(),
                        each.title(),
                        each.source(),
                        (int) each.questions().count(),
                        taken.contains(each.key())))
                .toList();
    }

    @Override
    public View read(Actor actor, UUID id) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        return view(kept, newest(kept));
    }

    @Override
    public View read(Actor actor, UUID id, int number) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        return view(kept, version(kept, number));
    }

    private View view(KeptQuestionnaire kept, KeptVersion version) {
        return new View(
                kept.id(),
                kept.partnership(),
                kept.archived(),
                version.id(),
                version.number(),
                version.published(),
                version.rowVersion(),
                version.content(),
                store.versions(kept.id()),
                QuestionnaireChecks.of(version.content()));
    }

    @Override
    public UUID begin(Actor actor, Begin begin) {
        require(actor, begin.partnership());
        new Checks()
                .required("sleutel", begin.key())
                .that(
                        begin.key().isBlank()
                                || KEY.matcher(begin.key().strip()).matches(),
                        "sleutel",
                        "survey.questionnaire.key-form")
                .required("titelNl", begin.titleNl())
                .text("titelNl", begin.titleNl(), Checks.SHORT)
                .text("titelEn", begin.titleEn(), Checks.SHORT)
                .refuseIfAny();
        return add(
                actor,
                begin.partnership(),
                new Questionnaire(
                        begin.key().strip(),
                        new Label(begin.titleNl().strip(), begin.titleEn().strip()),
                        Questionnaire.NO_WORDS,
                        Questionnaire.NO_WORDS,
                        0,
                        0,
                        "",
                        List.of()),
                "sleutel");
    }

    @Override
    public UUID beginSupplied(Actor actor, UUID partnership, String key) {
        require(actor, partnership);
        return add(
                actor,
                partnership,
                supplied.find(key).orElseThrow(() -> RefusedException.invalid("meegeleverd", "check.choose")),
                "meegeleverd");
    }

    @Override
    public UUID copy(Actor actor, UUID id, int number, String key) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        Questionnaire from = version(kept, number).content();
        if (!KEY.matcher(key.strip()).matches()) {
            throw RefusedException.invalid("sleutel", "survey.questionnaire.key-form");
        }
        return add(actor, kept.partnership(), withKey(from, key.strip()), "sleutel");
    }

    private static Questionnaire withKey(Questionnaire from, String key) {
        return new Questionnaire(
                key,
                from.title(),
                from.intro(),
                from.thanks(),
                from.minutesFrom(),
                from.minutesTo(),
                from.source(),
                from.sections());
    }

    @Override
    public UUID bring(Actor actor, UUID partnership, String yaml) {
        require(actor, partnership);
        return bring(actor, partnership, QuestionnaireFile.read(yaml));
    }

    @Override
    public Brought bringLime(Actor actor, UUID partnership, byte[] file) {
        require(actor, partnership);
        LimeReading.Read read = LimeReading.read(file);
        return new Brought(bring(actor, partnership, read.questionnaire()), read.left());
    }

    /** One that has this key gets its next version; that is what a file changed by hand is for. */
    private UUID bring(Actor actor, UUID partnership, Questionnaire content) {
        Optional<KeptQuestionnaire> known = store.byKey(partnership, content.key());
        if (known.isEmpty()) {
            return add(actor, partnership, content, QuestionnaireFile.FIELD);
        }
        KeptQuestionnaire kept = known.get();
        if (kept.archived()) {
            throw RefusedException.conflict("survey.questionnaire.archived");
        }
        checkKeys(content, QuestionnaireFile.FIELD);
        nextVersion(actor, kept, content);
        store.retitle(kept.id(), content.title().nl());
        return kept.id();
    }

    /** Keys stand in addresses and in files; a draft with another one is not kept. */
    private static void checkKeys(Questionnaire content, String field) {
        List<String> wrong = QuestionnaireChecks.of(content).stream()
                .filter(each -> each.what() == Finding.What.KEY_FORM)
                .flatMap(each -> each.details().stream())
                .distinct()
                .limit(10)
                .toList();
        if (!wrong.isEmpty()) {
            throw RefusedException.invalid(field, "survey.questionnaire.keys-form", String.join(", ", wrong));
        }
    }

    private UUID add(Actor actor, UUID partnership, Questionnaire content, String field) {
        checkKeys(content, field);
        UUID id = Ids.next(gate.now());
        if (!store.add(new KeptQuestionnaire(
                id, partnership, content.key(), content.title().nl(), false))) {
            throw RefusedException.invalid(field, "survey.questionnaire.key-taken", content.key());
        }
        store.addVersion(id, partnership, draft(actor, 1, content), gate.now());
        return id;
    }

    private KeptVersion draft(Actor actor, int number, Questionnaire content) {
        return new KeptVersion(Ids.next(gate.now()), number, false, 0, content, actor.person());
    }

    @Override
    public long save(Actor actor, UUID id, long rowVersion, Questionnaire content) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        KeptVersion draft = open(kept, rowVersion);
        // The key names the questionnaire over all its versions; a draft keeps it.
        Questionnaire same = withKey(content, kept.key());
        checkKeys(same, "sleutel");
        if (!store.write(id, draft.number(), rowVersion, same, actor.person(), gate.now())) {
            throw stale(id);
        }
        store.retitle(id, same.title().nl());
        return rowVersion + 1;
    }

    private KeptVersion open(KeptQuestionnaire kept, long rowVersion) {
        if (kept.archived()) {
            throw RefusedException.conflict("survey.questionnaire.archived");
        }
        KeptVersion newest = newest(kept);
        if (newest.published()) {
            throw RefusedException.conflict("survey.questionnaire.published");
        }
        if (newest.rowVersion() != rowVersion) {
            throw stale(kept.id());
        }
        return newest;
    }

    private RefusedException stale(UUID id) {
        QuestionnaireStore.Latest latest = store.latest(id);
        return new RefusedException(new Refusal.Stale(
                id,
                latest.rowVersion(),
                Map.of("titel", latest.title()),
                whoIsWho.professional(latest.by()).map(Professional::name).orElse("Aan Tafel"),
                latest.at().toString()));
    }

    @Override
    public void publish(Actor actor, UUID id, long rowVersion) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        KeptVersion draft = open(kept, rowVersion);
        List<Finding> held = QuestionnaireChecks.of(draft.content()).stream()
                .filter(Finding::holdsUp)
                .toList();
        if (!held.isEmpty()) {
            throw RefusedException.conflict(
                    "survey.questionnaire.held-up",
                    String.valueOf(held.size()),
                    held.stream()
                            .map(each -> each.question().isEmpty() ? each.section() : each.question())
                            .filter(each -> !each.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        if (!store.publish(id, draft.number(), rowVersion, gate.now())) {
            throw stale(id);
        }
    }

    @Override
    public boolean discard(Actor actor, UUID id, long rowVersion) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        KeptVersion draft = open(kept, rowVersion);
        if (!store.discard(draft.id(), rowVersion)) {
            throw stale(id);
        }
        Optional<KeptVersion> left = store.newest(id);
        left.ifPresentOrElse(
                version -> store.retitle(id, version.content().title().nl()), () -> store.remove(id));
        gate.trace().of(Action.ADMINISTER, "survey.questionnaire-discard", null, List.of());
        return left.isPresent();
    }

    @Override
    public int next(Actor actor, UUID id) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        if (kept.archived()) {
            throw RefusedException.conflict("survey.questionnaire.archived");
        }
        return nextVersion(actor, kept, newest(kept).content());
    }

    private int nextVersion(Actor actor, KeptQuestionnaire kept, Questionnaire content) {
        KeptVersion newest = newest(kept);
        if (!newest.published()) {
            throw RefusedException.conflict("survey.questionnaire.draft-there");
        }
        store.addVersion(kept.id(), kept.partnership(), draft(actor, newest.number() + 1, content), gate.now());
        return newest.number() + 1;
    }

    @Override
    public void archive(Actor actor, UUID id, boolean archived) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        store.archive(kept.id(), archived);
    }

    @Override
    public String export(Actor actor, UUID id, int number) {
        return QuestionnaireFile.write(version(questionnaire(actor, id), number).content());
    }

    @Override
    public Handed exportLime(Actor actor, UUID id, int number) {
        KeptQuestionnaire kept = questionnaire(actor, id);
        LimeWriting.Written written = LimeWriting.write(version(kept, number).content());
        return new Handed(kept.key() + ".lss", written.content(), written.left());
    }

    @Override
    public List<Finding> findings(Actor actor, UUID id, int number) {
        return QuestionnaireChecks.of(version(questionnaire(actor, id), number).content());
    }

    @Override
    public List<Shown> preview(Actor actor, UUID id, int number, Map<String, Answer> answers) {
        return new Routing(version(questionnaire(actor, id), number).content())
                .pages(answers).stream()
                        .map(each -> new Shown(each.section(), each.questions()))
                        .toList();
    }

    private void require(Actor actor, UUID partnership) {
        gate.require(actor, partnership);
        gate.trace().nothingPersonal();
    }

    private KeptQuestionnaire questionnaire(Actor actor, UUID id) {
        KeptQuestionnaire kept = store.find(id).orElseThrow(RefusedException::notFound);
        require(actor, kept.partnership());
        return kept;
    }

    private KeptVersion newest(KeptQuestionnaire kept) {
        return store.newest(kept.id()).orElseThrow(RefusedException::notFound);
    }

    private KeptVersion version(KeptQuestionnaire kept, int number) {
        return store.version(kept.id(), number).orElseThrow(RefusedException::notFound);
    }
}
