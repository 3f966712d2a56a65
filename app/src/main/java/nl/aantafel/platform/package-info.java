/**
 * What the house stands on: how the app starts and stops, its command line, its settings, the database it brings along or
 * is pointed at, the clock. Other rooms hang on through two small interfaces: {@link nl.aantafel.platform.AtReady} (do
 * something before the app says it is ready) and {@link nl.aantafel.platform.Command} (a command without web server). It
 * holds no domain word, and one table: what was destroyed ({@link nl.aantafel.platform.Destroying}), for backups to respect.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page"})
@NullMarked
package nl.aantafel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
