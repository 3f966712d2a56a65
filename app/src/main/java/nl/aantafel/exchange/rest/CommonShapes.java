package nl.aantafel.exchange.rest;

import java.util.Collection;
import java.util.List;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Label;
import org.jspecify.annotations.Nullable;

/** Small things many answers share. */
final class CommonShapes {

    /** A text in the two languages of the frame. */
    record Tekst(String nl, String en) {
        static Tekst of(Label label) {
            return new Tekst(label.nl(), label.en());
        }
    }

    private CommonShapes() {}

    /** A code as it is called outside; none when nothing was chosen. */
    static @Nullable String code(Codes codes, String internal) {
        return internal.isEmpty() ? null : codes.dutch(internal);
    }

    static @Nullable String code(String same) {
        return same.isEmpty() ? null : same;
    }

    static List<String> codes(Codes codes, Collection<String> internal) {
        return internal.stream().map(codes::dutch).sorted().toList();
    }

    static List<String> sorted(Collection<String> same) {
        return same.stream().sorted().toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
