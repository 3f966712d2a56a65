package nl.aantafel.account.web;

import java.util.UUID;
import nl.aantafel.account.AccountSummary;
import nl.aantafel.account.StartOvers;
import org.jspecify.annotations.Nullable;

/** One account; {@code link} is filled only in the answer to making it, {@code asked} while starting over waits for agreement. */
public record AccountView(
        AccountSummary account, String path, UUID partnership, String link, StartOvers.@Nullable Line asked) {}
