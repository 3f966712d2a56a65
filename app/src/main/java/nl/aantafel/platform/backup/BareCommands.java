package nl.aantafel.platform.backup;

import nl.aantafel.platform.Settings;
import nl.aantafel.platform.database.DatabaseSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The commands that work on the bare database, without the app around them: an app of its own, so that nothing is migrated
 * and no role of the app is needed. Not found by the app's scan, as it bears no annotation that it looks for.
 */
@EnableConfigurationProperties({Settings.class, DatabaseSettings.class})
public class BareCommands {

    @Bean
    OpenedDatabase openedDatabase(Settings settings, DatabaseSettings database) {
        return new OpenedDatabase(settings, database);
    }

    @Bean
    BackupCommand backupCommand(OpenedDatabase database) {
        return new BackupCommand(database, System.getenv());
    }

    @Bean
    RestoreCommand restoreCommand(OpenedDatabase database, Settings settings) {
        return new RestoreCommand(database, settings, System.getenv());
    }

    @Bean
    ClientPasswordCommand clientPasswordCommand(OpenedDatabase database) {
        return new ClientPasswordCommand(database);
    }
}
