// SPDX-License-Identifier: EUPL-1.2
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/// Makes the Java names of all tables: runs the migrations on a throw-away PostgreSQL and reads what is there.
///
/// Does nothing when neither the migrations nor this program changed since the last time. Run by Maven with the folder of
/// the migrations and the folder to write to.
final class GenerateTables {
    private static final List<String> PARTS =
            List.of(
                    "shared",
                    "place",
                    "people",
                    "thread",
                    "portal",
                    "rounds",
                    "town",
                    "wording",
                    "workshop");

    private GenerateTables() {}

    public static void main(String[] folders) throws Exception {
        Path migrations = Path.of(folders[0]);
        Path target = Path.of(folders[1]);
        Path made = target.resolve("made-from.sha256");
        String now = hash(migrations);
        if (Files.exists(made) && Files.readString(made).equals(now)) {
            return;
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF-8").start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(
                    configuration(server.getJdbcUrl("postgres", "postgres"), target));
        }
        Files.writeString(made, now);
    }

    private static Configuration configuration(String address, Path target) {
        Database database =
                new Database()
                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                        .withIncludes(".*")
                        // Only searched by, in the database; nobody reads it out.
                        .withExcludes(".*\\.lexemes")
                        .withIncludeExcludeColumns(true)
                        .withSchemata(
                                PARTS.stream()
                                        .map(part -> new SchemaMappingType().withInputSchema(part))
                                        .toList());
        Generate generate =
                new Generate()
                        .withRecords(true)
                        .withPojos(false)
                        .withDaos(false)
                        .withGeneratedAnnotation(false)
                        .withGlobalCatalogReferences(false);
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(address))
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(generate)
                                .withTarget(
                                        new Target()
                                                .withPackageName(
                                                        "nl.evenredig.platform.generated.db")
                                                .withDirectory(target.toString())));
    }

    private static String hash(Path migrations) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (var found = Files.list(migrations)) {
            files = found.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        digest.update(
                Files.readAllBytes(migrations.resolve("../../../../build/GenerateTables.java")));
        return HexFormat.of().formatHex(digest.digest());
    }
}
