package nl.aantafel.account.web;

import java.util.UUID;
import nl.aantafel.account.AccountSummary;

/** One account; {@code link} is filled only in the answer to making it. */
public record AccountView(AccountSummary account, String path, UUID partnership, String link) {}
