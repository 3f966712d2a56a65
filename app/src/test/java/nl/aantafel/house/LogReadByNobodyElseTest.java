package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.aantafel.audit.LogLines;
import nl.aantafel.audit.PersonLines;
import org.junit.jupiter.api.Test;

/** The log serves lawfulness: no figure, page or report about people's work reads it (design.md, 7). */
class LogReadByNobodyElseTest {

    @Test
    void onlyTheReadingOfTheLogAsksForItsLines() {
        Set<String> readers = new TreeSet<>();
        OurClasses.all().get(LogLines.class).getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getName().replaceAll("\\$.*", ""))
                .filter(name -> !name.startsWith("nl.aantafel.audit."))
                .forEach(readers::add);
        assertThat(readers).containsExactly("nl.aantafel.rights.ReadingLog");
    }

    @Test
    void onlyThePeopleItIsAboutAreToldOfItsLinesOtherwise() {
        Set<String> readers = new TreeSet<>();
        OurClasses.all().get(PersonLines.class).getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getName().replaceAll("\\$.*", ""))
                .filter(name -> !name.startsWith("nl.aantafel.audit."))
                .forEach(readers::add);
        assertThat(readers).containsExactly("nl.aantafel.rights.TellingPersons");
    }

    @Test
    void theTablesOfTheLogAreReadInItsOwnRoomOnly() {
        assertThat(OurClasses.all().stream()
                        .filter(each -> each.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith("nl.aantafel.db.audit")))
                        .map(each -> each.getPackageName())
                        .filter(each -> !each.startsWith("nl.aantafel.db")))
                .containsOnly("nl.aantafel.audit.store");
    }
}
