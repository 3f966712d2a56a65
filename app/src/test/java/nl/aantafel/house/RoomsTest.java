package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.aantafel.AanTafel;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The rooms know only who stands behind them; the picture of it in docs is drawn from the code. */
class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(
            AanTafel.class,
            JavaClass.Predicates.resideInAnyPackage("nl.aantafel.db..", "nl.aantafel.jte..", "nl.aantafel.schema.."));

    @Test
    void roomsUseOnlyWhatTheyMay() {
        ROOMS.verify();
    }

    @Test
    void thePictureInTheDocsIsTheHouseAsItIs() throws IOException {
        Path drawn = Path.of("target/rooms");
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
        String table = RoomTable.of(ROOMS);
        Path kept = Path.of("../docs/rooms.md");
        if (Boolean.getBoolean("aantafel.redraw")) {
            Files.writeString(kept, table);
        }
        assertThat(kept)
                .as("docs/rooms.md; draw it anew with -Daantafel.redraw=true")
                .hasContent(table);
        try (Stream<Path> files = Files.list(drawn)) {
            assertThat(files).isNotEmpty();
        }
    }
}
