package nl.aantafel.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.WordAdvices.Origin;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.directory.domain.WordChoices;
import nl.aantafel.directory.domain.WordChoices.KeptWord;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.PlainLanguage;
import nl.aantafel.frame.PlainLanguage.Better;
import nl.aantafel.frame.PlainLanguage.Kind;
import org.springframework.stereotype.Component;

/** Lays what a partnership changed over the words of its frame. */
@Component
final class WordLists {

    private record Key(String language, String word) {}

    private final WordChoices choices;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;

    WordLists(WordChoices choices, FrameCatalogue frames, WhoIsWho whoIsWho) {
        this.choices = choices;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
    }

    Optional<PlainLanguage> rules(Partnership partnership) {
        return frames.frame(partnership.frameCode()).plainLanguage();
    }

    /** Every word of one partnership, switched off ones too, by word. */
    List<WordAdvice> of(Partnership partnership) {
        return words(partnership, choices.of(List.of(partnership.id())));
    }

    /** The words that are advised in any of these. */
    List<KnownWord> given(Collection<Partnership> partnerships) {
        Map<UUID, List<KeptWord>> kept = new LinkedHashMap<>();
        choices.of(partnerships.stream().map(Partnership::id).toList())
                .forEach(each -> kept.computeIfAbsent(each.partnership(), none -> new ArrayList<>())
                        .add(each));
        Map<String, KnownWord> given = new LinkedHashMap<>();
        for (Partnership partnership : partnerships) {
            words(partnership, kept.getOrDefault(partnership.id(), List.of())).stream()
                    .filter(WordAdvice::given)
                    .forEach(each -> given.putIfAbsent(each.word().toLowerCase(Locale.ROOT), known(each)));
        }
        return List.copyOf(given.values());
    }

    static KnownWord known(WordAdvice word) {
        return new KnownWord(word.word(), word.better(), word.why(), word.kind() == Kind.BLAMING);
    }

    private List<WordAdvice> words(Partnership partnership, List<KeptWord> kept) {
        Map<Key, WordAdvice> all = new LinkedHashMap<>();
        rules(partnership).stream()
                .flatMap(rules -> rules.lists().stream())
                .forEach(list ->
                        list.words().forEach(word -> all.put(key(list.language(), word.word()), of(list, word))));
        Map<UUID, Professional> people = whoIsWho.professionals(
                kept.stream().map(each -> each.stamp().by()).distinct().toList());
        kept.forEach(each -> all.merge(
                key(each.language(), each.word()),
                own(each, people, Optional.ofNullable(all.get(key(each.language(), each.word())))),
                (list, own) -> own));
        return all.values().stream()
                .sorted(java.util.Comparator.comparing(
                        (WordAdvice each) -> each.word().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Key key(String language, String word) {
        return new Key(language, word.toLowerCase(Locale.ROOT));
    }

    private static WordAdvice of(PlainLanguage.Words list, Better word) {
        return new WordAdvice(
                list.language(), word.word(), word.better(), word.why(), list.kind(), true, Origin.LIST, "", null, 0);
    }

    private static WordAdvice own(KeptWord kept, Map<UUID, Professional> people, Optional<WordAdvice> listed) {
        Optional<WordAdvice> same = listed.filter(each -> kept.asInList());
        Professional by = people.get(kept.stamp().by());
        return new WordAdvice(
                kept.language(),
                listed.map(WordAdvice::word).orElse(kept.word()),
                same.map(WordAdvice::better).orElse(kept.better()),
                same.map(WordAdvice::why).orElse(kept.why()),
                same.map(WordAdvice::kind).orElse(Kind.valueOf(kept.kind().toUpperCase(Locale.ROOT))),
                kept.given(),
                listed.isEmpty() ? Origin.OWN : same.isPresent() ? Origin.LIST : Origin.CHANGED,
                by == null ? "" : by.name(),
                kept.stamp().at(),
                kept.version());
    }
}
