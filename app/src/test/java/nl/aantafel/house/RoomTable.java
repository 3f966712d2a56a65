package nl.aantafel.house;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Writes which room uses which as a Mermaid drawing, read from the compiled code. */
final class RoomTable {

    private static final List<String> OPEN = List.of("kernel", "page", "platform", "documents", "notify");

    private RoomTable() {}

    static String of(ApplicationModules rooms) {
        StringBuilder text = new StringBuilder("""
                # The rooms, as the code has them

                Drawn by the tests from the compiled code (`RoomsTest`). An arrow means "uses"; the rooms that all may use (kernel,
                page, platform, documents, notify) are left out.

                ```mermaid
                flowchart TD
                """);
        rooms.stream()
                .filter(room -> !OPEN.contains(name(room)))
                .sorted(Comparator.comparing(RoomTable::name))
                .forEach(room -> arrows(rooms, room, text));
        return text.append("```\n").toString();
    }

    private static void arrows(ApplicationModules rooms, ApplicationModule room, StringBuilder text) {
        TreeSet<String> used = new TreeSet<>();
        room.getDirectDependencies(rooms, DependencyType.values()).stream()
                .map(dependency -> name(dependency.getTargetModule()))
                .filter(name -> !OPEN.contains(name))
                .forEach(used::add);
        text.append("    ").append(name(room)).append('\n');
        used.forEach(other -> text.append("    ")
                .append(name(room))
                .append(" --> ")
                .append(other)
                .append('\n'));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
