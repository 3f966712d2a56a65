package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import org.jspecify.annotations.Nullable;

/** The register of advices. */
public record CounselModel(Watched watched, String state, String words, List<Choice> advisers, List<Counsel> advices) {

    public CounselModel {
        advisers = List.copyOf(advisers);
        advices = List.copyOf(advices);
    }

    public static final List<String> STATES = List.of("waits", "given", "decided");

    public String adviser(Counsel advice) {
        return label(advisers, advice.text().adviser());
    }

    static String label(List<Choice> advisers, String code) {
        return advisers.stream()
                .filter(each -> each.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** One of them; {@code advice} null for a new one. */
    public record One(
            Watched watched,
            List<Choice> advisers,
            @Nullable Counsel advice,
            List<Written> history) {
        public One {
            advisers = List.copyOf(advisers);
            history = List.copyOf(history);
        }

        public static List<Choice> followed(Page page) {
            return List.of(
                    new Choice(Counsels.FOLLOWED, page.text("rights.advice.followed.followed")),
                    new Choice(Counsels.DEPARTED, page.text("rights.advice.followed.departed")),
                    new Choice("", page.text("rights.advice.followed.not-yet")));
        }
    }
}
