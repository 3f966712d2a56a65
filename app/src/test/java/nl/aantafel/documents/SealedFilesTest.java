package nl.aantafel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.aantafel.documents.SealedFiles.Sealed;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Serve;
import nl.aantafel.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored says nothing, opens only where it belongs, and outlives a change of keys. */
class SealedFilesTest {

    private static final byte[] PAPER = "De kinderrechter beslist".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = "2026:" + key(1);
    private static final String NEW = "2027:" + key(2);

    @TempDir
    private Path directory = Path.of("");

    private final UUID id = Ids.next(Instant.parse("2026-11-23T09:00:00Z"));

    private static String key(int of) {
        byte[] key = new byte[32];
        key[0] = (byte) of;
        return Base64.getEncoder().encodeToString(key);
    }

    private SealedFiles with(@Nullable String keys) {
        return with(keys, "");
    }

    private SealedFiles with(@Nullable String keys, String database) {
        Settings house = new Settings(null, false, directory.toString(), null, Serve.ALL);
        return new SealingFiles(new FileKeys(new FileSettings(keys), house, database));
    }

    @Test
    void opensWhatItClosedAndStoresNothingReadable() {
        Sealed sealed = with(OLD).seal(id, PAPER);
        assertThat(new String(sealed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("kinderrechter");
        assertThat(with(OLD).open(id, sealed)).isEqualTo(PAPER);
    }

    @Test
    void givesEachFileAKeyOfItsOwn() {
        SealedFiles files = with(OLD);
        Sealed one = files.seal(id, PAPER);
        Sealed other = files.seal(id, PAPER);
        assertThat(one.content()).isNotEqualTo(other.content());
        assertThatThrownBy(() -> files.open(id, new Sealed(one.key(), one.wrapped(), other.content())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingThatWasChangedOrPutInTheRowOfAnother() {
        SealedFiles files = with(OLD);
        Sealed sealed = files.seal(id, PAPER);
        UUID another = Ids.next(Instant.parse("2026-11-23T10:00:00Z"));
        assertThatThrownBy(() -> files.open(another, sealed)).isInstanceOf(IllegalStateException.class);
        byte[] changed = sealed.content().clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> files.open(id, new Sealed(sealed.key(), sealed.wrapped(), changed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.open(id, new Sealed(sealed.key(), new byte[3], sealed.content())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closesWithTheNewestKeyAndStillOpensWhatAnOlderOneClosed() {
        Sealed sealed = with(OLD).seal(id, PAPER);
        SealedFiles both = with(NEW + "," + OLD);
        assertThat(both.open(id, sealed)).isEqualTo(PAPER);
        assertThat(both.seal(id, PAPER).key()).isEqualTo("2027");
    }

    @Test
    void anOlderKeyCanBeThrownAwayOnceAllIsClosedAnew() {
        Sealed sealed = with(OLD).seal(id, PAPER);
        byte[] wrapped = with(NEW + "," + OLD).wrapAnew(id, sealed.key(), sealed.wrapped());
        assertThat(with(NEW).open(id, new Sealed("2027", wrapped, sealed.content())))
                .isEqualTo(PAPER);
        assertThatThrownBy(() -> with(NEW).open(id, sealed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void makesAKeyThatNobodyElseCanReadAndKeepsIt() throws IOException {
        Sealed sealed = with(null).seal(id, PAPER);
        assertThat(with(null).open(id, sealed)).isEqualTo(PAPER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("file-keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void makesNoneByItselfWhereProgramsShareADatabaseServer() {
        SealedFiles files = with(null, "jdbc:postgresql://elsewhere/aantafel");
        assertThat(files.newest()).isEmpty();
        assertThatThrownBy(() -> files.seal(id, PAPER)).isInstanceOf(RefusedException.class);
        assertThat(Files.exists(directory.resolve("file-keys"))).isFalse();
    }

    @Test
    void makesOneForADemoWhereverItsDatabaseIs() {
        Settings demo = new Settings("demo", true, directory.toString(), null, Serve.ALL);
        SealedFiles files =
                new SealingFiles(new FileKeys(new FileSettings(null), demo, "jdbc:postgresql://elsewhere/aantafel"));
        assertThat(files.open(id, files.seal(id, PAPER))).isEqualTo(PAPER);
    }

    @Test
    void doesNotStartWithKeysThatAreNone() {
        assertThatThrownBy(() -> with("2026:short"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("AANTAFEL_FILES_KEYS")
                .hasMessageNotContaining("short,");
        assertThatThrownBy(() -> with(OLD + "," + OLD)).isInstanceOf(CannotStart.class);
    }
}
