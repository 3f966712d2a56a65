package nl.aantafel.survey.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.When;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of LimeSurvey that our tests can say: a question was answered with one of some options, or with none of them, and all
 * such conditions hold together. Anything else is left out and told.
 */
final class LimeRelevance {

    /** What stands for own words beside the options. */
    static final String OTHER = "-oth-";

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\()|(\\))|(and\\b|&&)|(or\\b|\\|\\|)|(==|!=|eq\\b|ne\\b)|\"([^\"]*)\"|'([^']*)'|([A-Za-z][A-Za-z0-9_]*|\\d+X\\d+X\\d+[A-Za-z0-9_]*)(?:\\.(?:NAOK|value|code))?(?![\\w.(])|([0-9.]+))",
            Pattern.CASE_INSENSITIVE);
    /** A question as survey, group and question. */
    private static final Pattern NUMBERS = Pattern.compile("\\d+X\\d+X\\d+");

    private static final int DEEPEST = 50;

    /** A question by its code there, or by its numbers: what it is here, and its options by their codes there. */
    record Known(Question question, Map<String, String> options) {}

    private enum Sort {
        OPEN,
        CLOSE,
        AND,
        OR,
        COMPARE,
        TEXT,
        NAME
    }

    private record Token(Sort sort, String text) {}

    /** One comparison as we say it: a question, whether turned round, one option; no option says only that it was answered. */
    private record Said(
            String question, boolean not, @Nullable String option) {}

    private final Map<String, Known> known;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private LimeRelevance(Map<String, Known> known) {
        this.known = known;
    }

    /** Empty when this cannot be said here. */
    static Optional<List<When>> read(String expression, Map<String, Known> known) {
        String plain = expression.strip();
        if (plain.startsWith("{") && plain.endsWith("}")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        if (plain.isEmpty() || plain.equals("1")) {
            return Optional.of(List.of());
        }
        LimeRelevance reading = new LimeRelevance(known);
        if (!reading.tokens(plain)) {
            return Optional.empty();
        }
        return reading.all(0)
                .filter(all -> reading.at == reading.tokens.size())
                .filter(all -> all.stream().allMatch(LimeRelevance::plain))
                .map(LimeRelevance::joined);
    }

    private boolean tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int place = 0;
        while (place < text.length()) {
            if (text.substring(place).isBlank()) {
                return true;
            }
            matcher.region(place, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            place = matcher.end();
            tokens.add(token(matcher));
        }
        return true;
    }

    private static Token token(Matcher found) {
        Sort[] sorts = {
            Sort.OPEN, Sort.CLOSE, Sort.AND, Sort.OR, Sort.COMPARE, Sort.TEXT, Sort.TEXT, Sort.NAME, Sort.TEXT
        };
        for (int group = 1; group <= sorts.length; group++) {
            String text = found.group(group);
            if (text != null) {
                return new Token(sorts[group - 1], text);
            }
        }
        throw new IllegalStateException("a token without a sort");
    }

    private boolean next(Sort sort) {
        if (at < tokens.size() && tokens.get(at).sort() == sort) {
            at++;
            return true;
        }
        return false;
    }

    /** Each member of the outer list must hold; of an inner list one is enough. */
    private Optional<List<List<Said>>> all(int deep) {
        List<List<Said>> all = new ArrayList<>();
        List<List<Said>> either = new ArrayList<>();
        boolean or = false;
        boolean and = false;
        do {
            Optional<List<List<Said>>> term = term(deep);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(term.get());
            either.add(term.get().size() == 1 ? term.get().getFirst() : List.of());
            if (next(Sort.OR)) {
                or = true;
            } else if (next(Sort.AND)) {
                and = true;
            } else {
                break;
            }
        } while (true);
        if (!or) {
            return Optional.of(all);
        }
        // "or" beside "and" without brackets, and "or" between several conditions, is more than a test can say.
        if (and || either.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(List.of(either.stream().flatMap(List::stream).toList()));
    }

    private Optional<List<List<Said>>> term(int deep) {
        if (deep > DEEPEST) {
            return Optional.empty();
        }
        if (next(Sort.OPEN)) {
            Optional<List<List<Said>>> inner = all(deep + 1);
            return next(Sort.CLOSE) ? inner : Optional.empty();
        }
        if (at + 2 >= tokens.size()) {
            return Optional.empty();
        }
        Token name = tokens.get(at);
        Token compare = tokens.get(at + 1);
        Token value = tokens.get(at + 2);
        if (name.sort() != Sort.NAME || compare.sort() != Sort.COMPARE || value.sort() != Sort.TEXT) {
            return Optional.empty();
        }
        at += 3;
        boolean not = compare.text().equals("!=") || compare.text().equalsIgnoreCase("ne");
        return said(name.text(), not, value.text()).map(one -> List.of(List.of(one)));
    }

    private Optional<Said> said(String name, boolean not, String value) {
        Known asked = known.get(name);
        if (asked != null) {
            String key = asked.question().key();
            if (value.isEmpty()) {
                return not ? Optional.of(new Said(key, false, null)) : Optional.empty();
            }
            return Optional.ofNullable(asked.options().get(value))
                    .filter(option -> asked.question().kind() == Kind.SINGLE)
                    .map(option -> new Said(key, not, option));
        }
        int cut = cut(name);
        Known several = cut < 0 ? null : known.get(name.substring(0, cut));
        if (several == null || several.question().kind() != Kind.MULTI) {
            return Optional.empty();
        }
        String part = name.substring(name.charAt(cut) == '_' ? cut + 1 : cut);
        String key = several.question().key();
        if (part.equals("other")) {
            return Optional.ofNullable(several.options().get(OTHER))
                    .filter(option -> value.isEmpty())
                    .map(option -> new Said(key, !not, option));
        }
        return Optional.ofNullable(several.options().get(part))
                .filter(option -> value.equals("Y"))
                .map(option -> new Said(key, not, option));
    }

    /** Where the part of a question begins: behind a dash, or behind its numbers, which run on into it. */
    private int cut(String name) {
        int dash = name.lastIndexOf('_');
        if (!NUMBERS.matcher(name).lookingAt()) {
            return dash;
        }
        for (int cut = name.length() - 1; cut > 0; cut--) {
            if (known.containsKey(name.substring(0, cut))) {
                return cut;
            }
        }
        return -1;
    }

    private static List<When> joined(List<List<Said>> all) {
        List<When> tests = new ArrayList<>();
        Map<String, List<String>> none = new LinkedHashMap<>();
        for (List<Said> either : all) {
            Said first = either.getFirst();
            if (either.size() == 1 && first.not()) {
                none.computeIfAbsent(first.question(), fresh -> new ArrayList<>())
                        .add(Objects.requireNonNull(first.option()));
            } else if (first.option() != null) {
                tests.add(new When(
                        first.question(),
                        false,
                        either.stream().map(Said::option).map(String::valueOf).toList()));
            }
        }
        none.forEach((question, options) -> tests.add(new When(question, true, options)));
        return tests;
    }

    /** Whether "or" joins only options of one question that were chosen. */
    private static boolean plain(List<Said> either) {
        String question = either.getFirst().question();
        return either.size() == 1
                || either.stream()
                        .allMatch(each -> !each.not()
                                && each.option() != null
                                && each.question().equals(question));
    }
}
