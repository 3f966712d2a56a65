package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.documents.SomeFiles;
import nl.aantafel.house.Caller.Answer;
import nl.aantafel.journey.Town;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** A form with a file is answered before its body is there, unless somebody who is signed in sends it where files are taken. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FilesAtDoorTest {

    private static final String BORDER = "----border";
    private static final String NOBODY = "";

    private final Town town;
    private final Attachments attachments;
    private final int port;

    FilesAtDoorTest(ApplicationContext app, Attachments attachments, @LocalServerPort int port) {
        this.town = Town.of(app);
        this.attachments = attachments;
        this.port = port;
    }

    private Caller signedIn() {
        Caller caller = new Caller(port);
        caller.signIn(town.account(Who.CASE_DIRECTOR));
        return caller;
    }

    /** Sends what stands above a body and none of it; the first line of the answer, and where it leads. */
    private String announced(String address, String cookies, String length) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String head = "POST " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\n"
                    + "Content-Type: multipart/form-data; boundary=" + BORDER + "\r\n" + length
                    + (cookies.isEmpty() ? "" : "\r\nCookie: " + cookies) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            while (!read.toString(StandardCharsets.UTF_8).contains("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                read.write(next);
            }
            return read.toString(StandardCharsets.UTF_8);
        }
    }

    private static String address(UUID caseId) {
        return "/cases/" + caseId + "/attachments/new";
    }

    @Test
    void asksWhoIsNotSignedInToSignInBeforeAByteIsRead() throws IOException {
        String anywhere = address(UUID.fromString("00000000-0000-7000-8000-00000000abcd"));
        for (String address : new String[] {anywhere, "/sign-in", "/", "/nowhere"}) {
            assertThat(announced(address, NOBODY, "Content-Length: 60000000"))
                    .as(address)
                    .startsWith("HTTP/1.1 303")
                    .contains("/sign-in");
        }
    }

    @Test
    void takesNoFileWhereNoneBelongs() throws IOException {
        String cookies = signedIn().cookies();
        assertThat(announced("/cases", cookies, "Content-Length: 1000")).startsWith("HTTP/1.1 415");
        assertThat(announced("/account/password", cookies, "Content-Length: 1000"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void readsNothingThatIsTooLargeOrDoesNotSayHowLargeItIs() throws IOException {
        String cookies = signedIn().cookies();
        String address = address(town.house().takenUpCase().id());
        assertThat(announced(address, cookies, "Content-Length: 60000000")).startsWith("HTTP/1.1 413");
        assertThat(announced(address, cookies, "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 411");
    }

    @Test
    void takesAFileWithAPlainFormAndHandsItOutOnlyToBeKept() {
        Case taken = town.house().takenUpCase();
        Caller caller = signedIn();
        Answer sent = caller.sendFile(
                address(taken.id()),
                "vonnis Samira.html",
                "text/html",
                SomeFiles.pdf(),
                "waarbij",
                "court_paper_family",
                "personen",
                taken.child().toString(),
                "nagekeken",
                "true");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        UUID paper = attachments
                .of(town.house().caseDirector(), taken.id())
                .attachments()
                .getFirst()
                .id();
        var file = caller.raw("/cases/" + taken.id() + "/attachments/" + paper + "/file");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"bijlage.pdf\"");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void showsTheFormAgainWithWhatWasWrongAndWhatWasChosen() {
        Case taken = town.house().takenUpCase();
        Answer again = signedIn()
                .sendFile(
                        address(taken.id()),
                        "vonnis.pdf",
                        "application/pdf",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "waarbij",
                        "court_paper_family",
                        "personen",
                        taken.child().toString(),
                        "nagekeken",
                        "true");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Dit bestand is geen pdf, PNG of JPEG")
                .containsPattern("value=\"court_paper_family\" checked")
                .doesNotContain("alert(1)");
        assertThat(attachments.of(town.house().caseDirector(), taken.id()).attachments())
                .isEmpty();
    }

    @Test
    void aFormThatIsNoneIsAnsweredWithASentence() throws IOException {
        Case taken = town.house().takenUpCase();
        String answer = announced(address(taken.id()), signedIn().cookies(), "Content-Length: 0");
        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    }
}
