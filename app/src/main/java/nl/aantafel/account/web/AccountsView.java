package nl.aantafel.account.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.account.AccountSummary;
import nl.aantafel.directory.Partnership;

/** The list of accounts as it was asked for. */
public record AccountsView(
        UUID partnership, List<Partnership> partnerships, String q, String state, List<AccountSummary> lines) {}
