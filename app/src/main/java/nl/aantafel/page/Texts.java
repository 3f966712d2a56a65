package nl.aantafel.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of the screens: one file per room and language under {@code messages/}, Dutch first. */
@Component
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() throws IOException {
        for (String language : new String[] {"nl", "en"}) {
            Map<String, String> all = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/" + language + "/*.properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
            }
            byLanguage.put(language, Map.copyOf(all));
        }
    }

    public Optional<String> find(Locale locale, String key) {
        Map<String, String> texts = byLanguage.get(locale.getLanguage().equals("en") ? "en" : "nl");
        return Optional.ofNullable(texts == null ? null : texts.get(key));
    }

    public String get(Locale locale, String key, Object... arguments) {
        String pattern = find(locale, key).orElse(null);
        if (pattern == null) {
            return key;
        }
        // A pattern is only formatted when there is something to fill in, so that plain texts need no doubled quotes.
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All keys of a language, for the test that compares the two. */
    public Map<String, String> all(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
