package nl.aantafel.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Build step: migrates an empty database and writes the jOOQ classes from it. Does nothing while no migration changed. */
public final class GenerateClasses {

    private GenerateClasses() {}

    public static void main(String[] args) throws Exception {
        Path base = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path sources = target.resolve("generated-sources/jooq");
        Path stamp = target.resolve("jooq.stamp");
        String fingerprint = fingerprint(base.resolve("src/main"));
        if (Files.exists(sources)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(target.resolve("postgres").toFile())
                .start()) {
            Migrations.run(
                    postgres.getPostgresDatabase(),
                    Roles.passwords("build"),
                    "filesystem:" + base.resolve("src/main/resources/db/migration") + "/");
            Files.writeString(
                    target.resolve("golden-schema.txt"), GoldenSchema.describe(postgres.getPostgresDatabase()));
            generate(postgres.getJdbcUrl("postgres", "postgres"), sources);
        }
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(String url, Path sources) throws Exception {
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                // The words of a statement are for the index: no query reads them with the row.
                                .withExcludes("migration_history|casefile\\.statement\\.words")
                                .withIncludeExcludeColumns(true)
                                .withIncludeRoutines(true)
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:TIMESTAMP\\ WITH\\ TIME\\ ZONE|TIMESTAMPTZ)"))
                                .withSchemata(Migrations.ROOMS.stream()
                                        .map(room -> new SchemaMappingType().withInputSchema(room))
                                        .toList()))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withComments(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target()
                                .withPackageName("nl.aantafel.db")
                                .withDirectory(sources.toString())
                                .withClean(true))));
    }

    private static String fingerprint(Path sources) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(sources)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(sources.relativize(file).toString(), file));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(read(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
