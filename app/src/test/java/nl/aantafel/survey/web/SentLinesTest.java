package nl.aantafel.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;

class SentLinesTest {

    private static CampaignForm pasted(String text) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("regels", text);
        return new CampaignForm(form);
    }

    private static SentLines file(byte[] content) {
        return new SentLines(pasted("geplakt"), new MockMultipartFile("bestand", content));
    }

    @Test
    void readsTheLettersOfWhateverProgramWroteTheFile() {
        String lines = "naam;regio\nCaf\u00e9 \u2019t Ho\u00ebkje;Frysl\u00e2n";
        assertThat(List.of(
                        lines.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16BE),
                        lines.getBytes(Charset.forName("windows-1252"))))
                .allSatisfy(sent ->
                        assertThat(file(sent).<String>taken(each -> each)).isEqualTo(lines));
    }

    @Test
    void takesWhatWasPastedWithoutAFile() {
        assertThat(new SentLines(pasted("a\r\nb"), null).<String>taken(each -> each))
                .isEqualTo("a\nb");
        assertThat(file(new byte[0]).<String>taken(each -> each)).isEqualTo("geplakt");
    }

    @Test
    void tellsAtTheFileWhatIsWrongWithIt() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> file(new byte[] {65}).taken(each -> {
                    throw RefusedException.invalid("regels", "survey.load.empty");
                }));
        assertThat(refused.refusal())
                .isEqualTo(new Refusal.Invalid(List.of(new Refusal.FieldError("bestand", "survey.load.empty"))));
    }
}
