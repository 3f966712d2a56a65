package nl.aantafel.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.survey.files.QuestionnaireFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The questionnaires that come with the house, to begin from: {@code surveys/*.yaml}, read when somebody first asks. */
@Component
public final class SuppliedQuestionnaires {

    private final SingletonSupplier<Map<String, Questionnaire>> all =
            SingletonSupplier.of(SuppliedQuestionnaires::read);

    public List<Questionnaire> all() {
        return List.copyOf(all.obtain().values());
    }

    public Optional<Questionnaire> find(String key) {
        return Optional.ofNullable(all.obtain().get(key));
    }

    private static Map<String, Questionnaire> read() {
        Map<String, Questionnaire> read = new LinkedHashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:surveys/*.yaml")) {
                try (InputStream stream = file.getInputStream()) {
                    Questionnaire each =
                            QuestionnaireFile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    if (read.put(each.key(), each) != null) {
                        throw new IllegalStateException("two files with the key " + each.key());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}
