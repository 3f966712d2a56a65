package nl.aantafel.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.ProviderStore.Subject;
import nl.aantafel.account.domain.ProviderVisit;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

@Component
class EnteringWithProvider implements ProviderSignIn {

    private final IdentityProvider provider;
    private final ProviderSettings settings;
    private final ProviderBook book;
    private final SigningIn door;

    EnteringWithProvider(IdentityProvider provider, ProviderSettings settings, ProviderBook book, SigningIn door) {
        this.provider = provider;
        this.settings = settings;
        this.book = book;
        this.door = door;
    }

    @Override
    public boolean offered() {
        return provider.configured();
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Departure depart(Actor actor, String next, String here, String address) {
        requireOffered();
        return departure(book.leave(actor, next, address), here);
    }

    @Override
    public Departure departWith(Actor actor, String link, String here) {
        requireOffered();
        return departure(book.leaveWith(actor, link), here);
    }

    @Override
    public Departure departToLink(Actor actor, String token, String here) {
        requireOffered();
        return departure(book.leaveToLink(actor, token), here);
    }

    private Departure departure(ProviderVisit visit, String here) {
        return provider.address(visit, here)
                .map(address -> new Departure(address, visit.state()))
                .orElseThrow(() -> RefusedException.conflict("account.provider.away"));
    }

    private void requireOffered() {
        if (!offered()) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public Arrived arrive(Actor actor, Return back) {
        requireOffered();
        Optional<ProviderVisit> visit = book.back(actor, back);
        if (visit.isEmpty() || back.code().isEmpty()) {
            return new Arrived.Failed();
        }
        Optional<OidcIdToken> who = provider.who(visit.get(), back.here(), back.code());
        return who.isEmpty() ? new Arrived.Failed() : arrived(actor, visit.get(), who.get(), back.address());
    }

    private Arrived arrived(Actor actor, ProviderVisit visit, OidcIdToken who, String address) {
        String name = who.getSubject();
        if (name == null) {
            return new Arrived.Failed();
        }
        Subject subject = new Subject(provider.issuer(), name);
        if (visit.account() != null) {
            Optional<Account> linked = book.link(actor, visit, subject);
            if (linked.isEmpty()) {
                return new Arrived.Taken();
            }
            if (visit.linkHash() == null) {
                return new Arrived.Linked();
            }
        }
        return switch (book.known(actor, subject, address)) {
            case DoorBook.Proof.Shown shown -> new Arrived.Stepped(entered(shown.account(), who), visit.next());
            case DoorBook.Proof.Not not ->
                not.step() instanceof SignInStep.Wrong ? new Arrived.Unknown() : new Arrived.Stepped(not.step(), "");
        };
    }

    private SignInStep entered(Account account, OidcIdToken who) {
        SignInStep step = door.enter(account, Set.of(SignedIn.PROVIDER));
        if (step instanceof SignInStep.Entered entered) {
            book.came(
                    Actor.professional(account.professional()),
                    entered.token(),
                    who.getClaimAsString("sid"),
                    who.getTokenValue());
        }
        return step;
    }

    @Override
    public Optional<Instant> linkedSince(Actor actor) {
        return offered() ? book.linkedSince(actor) : Optional.empty();
    }

    @Override
    public void unlink(Actor actor, String token) {
        requireOffered();
        book.unlink(actor, token);
    }

    @Override
    public Optional<String> signOutAddress(Actor actor, @Nullable String token, String back) {
        if (!offered() || token == null) {
            return Optional.empty();
        }
        try {
            return book.idToken(actor, token).flatMap(idToken -> provider.signOutAddress(idToken, back));
        } catch (IllegalArgumentException | IllegalStateException | RestClientException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean signedOut(Actor actor, String logoutToken) {
        if (!offered()) {
            return false;
        }
        return provider.signedOut(logoutToken)
                .map(token -> {
                    String name = token.getSubject();
                    book.signedOut(
                            actor,
                            token.getClaimAsString("sid"),
                            name == null ? Optional.empty() : Optional.of(new Subject(provider.issuer(), name)));
                    return true;
                })
                .orElse(false);
    }
}
