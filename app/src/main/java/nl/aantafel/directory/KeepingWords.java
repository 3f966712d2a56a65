package nl.aantafel.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.aantafel.directory.domain.WordChoices;
import nl.aantafel.directory.domain.WordChoices.KeptWord;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.LanguageLook;

/** Keeps a partnership's words, and looks at texts with them; a text is looked at and forgotten. */
@UseCases
class KeepingWords implements WordAdvices, LanguageHelp {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    /** Words between single spaces, with a star at most at the end of all. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^*\\p{Cntrl}]*+\\*?");

    private final Administration administration;
    private final WhoIsWho whoIsWho;
    private final WordLists lists;
    private final WordChoices choices;
    private final Trace trace;

    KeepingWords(Administration administration, WhoIsWho whoIsWho, WordLists lists, WordChoices choices, Trace trace) {
        this.administration = administration;
        this.whoIsWho = whoIsWho;
        this.lists = lists;
        this.choices = choices;
        this.trace = trace;
    }

    @Override
    public LanguageLook look(Actor actor, String text) {
        Set<UUID> own = whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::partnership)
                .collect(java.util.stream.Collectors.toSet());
        List<Partnership> partnerships = whoIsWho.partnerships().stream()
                .filter(each -> own.contains(each.id()))
                .toList();
        LanguageLook look = partnerships.stream()
                .flatMap(each -> lists.rules(each).stream())
                .findFirst()
                .map(rules -> new ReadingText(rules).look(text, lists.given(partnerships)))
                .orElseGet(() -> new LanguageLook(0, 0, 0, 0, List.of(), List.of()));
        trace.nothingPersonal();
        return look;
    }

    @Override
    public List<WordAdvice> of(Actor actor, UUID partnership) {
        List<WordAdvice> all = lists.of(administration.require(actor, partnership));
        trace.nothingPersonal();
        return all;
    }

    @Override
    public void keep(Actor actor, UUID partnership, WordInput word, long version) {
        Partnership of = administration.require(actor, partnership);
        WordInput fitting = fitting(word);
        check(fitting).required("beter", fitting.better()).refuseIfAny();
        save(actor, of, fitting, version);
    }

    @Override
    public void original(Actor actor, UUID partnership, String language, String word, long version) {
        Partnership of = administration.require(actor, partnership);
        WordAdvice now = find(of, language, word).orElseThrow(RefusedException::notFound);
        boolean own = now.origin() == Origin.OWN;
        save(
                actor,
                of,
                new WordInput(
                        now.language(), key(word), own ? now.better() : "", own ? now.why() : "", now.kind(), !own),
                version);
    }

    @Override
    public LanguageLook preview(Actor actor, UUID partnership, WordInput word, String text) {
        Partnership of = administration.require(actor, partnership);
        WordInput fitting = fitting(word);
        check(fitting).refuseIfAny();
        Map<String, KnownWord> words = new LinkedHashMap<>();
        lists.given(List.of(of)).forEach(each -> words.put(key(each.word()), each));
        words.remove(fitting.word());
        if (fitting.given()) {
            words.put(
                    fitting.word(),
                    new KnownWord(
                            fitting.word(),
                            fitting.better(),
                            fitting.why(),
                            fitting.kind() == nl.aantafel.frame.PlainLanguage.Kind.BLAMING));
        }
        LanguageLook look = new ReadingText(lists.rules(of).orElseThrow(RefusedException::notFound))
                .look(text, new ArrayList<>(words.values()));
        trace.nothingPersonal();
        return look;
    }

    private void save(Actor actor, Partnership of, WordInput word, long version) {
        KeptWord next = new KeptWord(
                of.id(),
                word.language(),
                word.word(),
                word.better(),
                word.why(),
                word.kind().name().toLowerCase(Locale.ROOT),
                word.given(),
                administration.stamp(actor),
                version);
        if (!choices.keep(next)) {
            throw stale(of, word);
        }
        trace.of(Trace.Action.ADMINISTER, "directory.keep-word", null, List.of());
    }

    private RefusedException stale(Partnership of, WordInput word) {
        WordAdvice now = find(of, word.language(), word.word()).orElseThrow(RefusedException::notFound);
        Map<String, String> current = new LinkedHashMap<>();
        current.put("beter", now.better());
        current.put("waarom", now.why());
        current.put("gemeld", String.valueOf(now.given()));
        return new RefusedException(new Refusal.Stale(
                of.id(),
                now.version(),
                current,
                now.changedBy(),
                now.changedAt() == null ? "" : now.changedAt().toString()));
    }

    private Optional<WordAdvice> find(Partnership of, String language, String word) {
        return lists.of(of).stream()
                .filter(each ->
                        each.language().equals(language) && key(each.word()).equals(key(word)))
                .findFirst();
    }

    private static WordInput fitting(WordInput word) {
        return new WordInput(
                word.language(),
                key(word.word()),
                word.better().strip(),
                word.why().strip(),
                word.kind(),
                word.given());
    }

    private static String key(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Checks check(WordInput word) {
        return new Checks()
                .that(LANGUAGES.contains(word.language()), "taal", "check.choose")
                .required("woord", word.word())
                .text("woord", word.word(), Checks.SHORT)
                .that(
                        word.word().isBlank() || WORD.matcher(word.word()).matches(),
                        "woord",
                        "directory.words.refusal.star")
                .text("beter", word.better(), Checks.SHORT)
                .text("waarom", word.why(), Checks.LONG);
    }
}
