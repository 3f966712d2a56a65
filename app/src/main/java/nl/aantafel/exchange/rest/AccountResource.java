package nl.aantafel.exchange.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.account.AccountState;
import nl.aantafel.account.AccountSummary;
import nl.aantafel.account.Accounts;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a partnership, for its functional administrator. */
@RestController
@RequestMapping(Description.BASE + "/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/accounts")
class AccountResource {

    private static final String ONE = "/{professionalId}";

    /** A professional and the account, if there is one: without a state there is none. */
    @Personal
    record Account(
            UUID professional,
            String naam,
            String organisatienaam,
            String email,
            @Nullable String aanmeldnaam,
            @Nullable String stand,
            @Nullable LocalDate screeningTotEnMet) {
        static Account of(AccountSummary summary) {
            AccountState state = summary.state();
            return new Account(
                    summary.professional(),
                    summary.name(),
                    summary.organisation(),
                    summary.email(),
                    summary.signInName(),
                    state == null ? null : Codes.ACCOUNT_STATES.dutch(state.code()),
                    summary.screeningUntil());
        }

        @Override
        public String toString() {
            return "Account";
        }
    }

    /** The link is told in this answer and kept nowhere, not with an {@code Idempotency-Key} either. */
    record EenmaligeLink(String pad, Instant geldigTot) {
        static EenmaligeLink of(Accounts.OneTimeLink link) {
            return new EenmaligeLink(link.path(), link.expiresAt());
        }

        @Override
        public String toString() {
            return "EenmaligeLink";
        }
    }

    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    Results<Account> all(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        Accounts.Filter filter = new Accounts.Filter("", state(query.code("stand", Codes.ACCOUNT_STATES)));
        return Results.of(accounts.list(actor, samenwerkingsverbandId, filter), Account::of);
    }

    /** Searching by name is a post: a name is no part of an address. */
    @PostMapping("/zoekvragen")
    Results<Account> search(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        Accounts.Filter filter =
                new Accounts.Filter(body.text("naam"), state(body.code("stand", Codes.ACCOUNT_STATES)));
        return Results.of(accounts.list(actor, samenwerkingsverbandId, filter), Account::of);
    }

    private static @Nullable AccountState state(String code) {
        return code.isEmpty() ? null : AccountState.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    @GetMapping(ONE)
    Account one(Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId) {
        return Account.of(accounts.of(actor, samenwerkingsverbandId, professionalId));
    }

    @PostMapping
    ResponseEntity<EenmaligeLink> create(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        UUID professional = body.needId("professional");
        Accounts.NewAccount account =
                new Accounts.NewAccount(professional, body.text("aanmeldnaam"), body.day("screeningTotEnMet"));
        EenmaligeLink link = EenmaligeLink.of(accounts.create(actor, samenwerkingsverbandId, account));
        URI here = URI.create(Description.BASE + "/beheer/samenwerkingsverbanden/" + samenwerkingsverbandId
                + "/accounts/" + professional);
        return ResponseEntity.created(here).body(link);
    }

    @PostMapping(ONE + "/blokkade")
    ResponseEntity<Void> block(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId) {
        accounts.block(actor, samenwerkingsverbandId, professionalId);
        return Creating.done();
    }

    @DeleteMapping(ONE + "/blokkade")
    ResponseEntity<Void> unblock(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId) {
        accounts.unblock(actor, samenwerkingsverbandId, professionalId);
        return Creating.done();
    }

    @PutMapping(ONE + "/screening")
    ResponseEntity<Void> screening(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId, Body body) {
        accounts.screenedUntil(actor, samenwerkingsverbandId, professionalId, body.day("screeningTotEnMet"));
        return Creating.done();
    }
}
