package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench is no part of the build; it still compiles against the product it measures. */
class BenchTest {

    @Test
    void compilesAgainstTheProduct(@TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        Path home = Path.of("..").toAbsolutePath().normalize();
        try (Stream<Path> bench = Files.walk(home.resolve("bench/src"));
                Stream<Path> overlay = Files.walk(home.resolve("bench/overlay"))) {
            return Stream.concat(bench, overlay)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
