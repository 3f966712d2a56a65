package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import nl.aantafel.directory.WordAdvices.WordAdvice;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.LanguageLook;
import org.jspecify.annotations.Nullable;

/** What the language helper says, and the words it knows, as the API calls them. */
final class LanguageShapes {

    private LanguageShapes() {}

    @Personal
    record LangeZin(String tekst, int woorden) {
        @Override
        public String toString() {
            return "LangeZin";
        }
    }

    @Personal
    record GevondenWoord(String woord, String beter, String waarom, String soort, int keren) {
        static GevondenWoord of(LanguageLook.Word word) {
            return new GevondenWoord(
                    word.written(),
                    word.better(),
                    word.why(),
                    kind(word.blaming() ? Kind.BLAMING : Kind.HARD),
                    word.times());
        }

        @Override
        public String toString() {
            return "GevondenWoord";
        }
    }

    @Personal
    record Taaladvies(
            int zinnen,
            int woordenPerZin,
            int hoogstensGemiddeld,
            int langBoven,
            List<LangeZin> langeZinnen,
            List<GevondenWoord> woorden) {
        static Taaladvies of(LanguageLook look) {
            return new Taaladvies(
                    look.sentences(),
                    look.average(),
                    look.averageAtMost(),
                    look.longAbove(),
                    look.tooLong().stream()
                            .map(each -> new LangeZin(each.text(), each.words()))
                            .toList(),
                    look.words().stream().map(GevondenWoord::of).toList());
        }

        @Override
        public String toString() {
            return "Taaladvies";
        }
    }

    record Woordadvies(
            String taal,
            String woord,
            String beter,
            String waarom,
            String soort,
            boolean gemeld,
            String herkomst,
            @Nullable String gewijzigdDoor,
            @Nullable Instant gewijzigdOp,
            long versie) {
        static Woordadvies of(WordAdvice word) {
            return new Woordadvies(
                    word.language(),
                    word.word(),
                    word.better(),
                    word.why(),
                    kind(word.kind()),
                    word.given(),
                    Codes.WORD_ORIGINS.dutch(word.origin().name()),
                    word.changedBy().isEmpty() ? null : word.changedBy(),
                    word.changedAt(),
                    word.version());
        }
    }

    private static String kind(Kind kind) {
        return Codes.WORD_KINDS.dutch(kind.name());
    }
}
