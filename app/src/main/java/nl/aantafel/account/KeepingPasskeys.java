package nl.aantafel.account;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.ChallengeStore;
import nl.aantafel.account.domain.Passkey;
import nl.aantafel.account.domain.PasskeyStore;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class KeepingPasskeys implements Passkeys {

    /** How long a browser may take to answer. */
    static final Duration ANSWERS = Duration.ofMinutes(5);

    /** How old a session may be to change how one gets in. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 60;

    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final ChallengeStore challenges;
    private final SessionStore sessions;
    private final PasskeyProof proof;
    private final Time time;
    private final Trace trace;

    KeepingPasskeys(
            AccountStore accounts,
            PasskeyStore passkeys,
            ChallengeStore challenges,
            SessionStore sessions,
            PasskeyProof proof,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
        this.proof = proof;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public View view(Actor actor, String token) {
        trace.nothingPersonal();
        List<Line> lines = passkeys.of(own(actor).id()).stream()
                .map(each -> new Line(each.id(), each.name(), each.createdAt(), each.lastUsedAt()))
                .toList();
        return new View(lines, fresh(token));
    }

    @Override
    public Offer offer(Actor actor, String token) {
        trace.nothingPersonal();
        Account account = own(actor);
        requireFresh(token);
        List<Passkey> known = passkeys.of(account.id());
        if (known.size() >= Passkey.MOST) {
            throw RefusedException.conflict("account.passkey.most");
        }
        String challenge = Token.random();
        Instant now = time.now();
        challenges.ask(decoded(challenge), account.id(), now, now.plus(ANSWERS));
        return new Offer(
                challenge,
                encoded(handle(account.id())),
                account.signInName(),
                known.stream().map(each -> encoded(each.credentialId())).toList());
    }

    @Override
    public void add(Actor actor, String token, Made made) {
        trace.of(Trace.Action.ADMINISTER, "account.passkey-added", null, List.of());
        Account account = own(actor);
        requireFresh(token);
        named(made.name());
        Passkey passkey = proof.made(
                        new Made(made.name().strip(), made.answer(), made.site()),
                        account.id(),
                        challenge -> challenges.take(challenge, account.id(), time.now()))
                .orElseThrow(() -> RefusedException.conflict("account.passkey.not-made"));
        if (passkeys.of(account.id()).size() >= Passkey.MOST) {
            throw RefusedException.conflict("account.passkey.most");
        }
        if (!passkeys.add(passkey)) {
            throw RefusedException.conflict("account.passkey.known");
        }
    }

    @Override
    public void rename(Actor actor, UUID passkey, String name) {
        trace.of(Trace.Action.ADMINISTER, "account.passkey-named", null, List.of());
        named(name);
        if (!passkeys.rename(own(actor).id(), passkey, name.strip())) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public void remove(Actor actor, String token, UUID passkey) {
        trace.of(Trace.Action.ADMINISTER, "account.passkey-removed", null, List.of());
        Account account = own(actor);
        requireFresh(token);
        if (!passkeys.remove(account.id(), passkey)) {
            throw RefusedException.notFound();
        }
    }

    private static void named(String name) {
        new Checks().required("naam", name).text("naam", name, LONGEST_NAME).refuseIfAny();
    }

    private boolean fresh(String token) {
        return sessions.find(Token.hash(token), time.today())
                .filter(session -> time.now().isBefore(session.createdAt().plus(FRESH)))
                .isPresent();
    }

    private void requireFresh(String token) {
        if (!fresh(token)) {
            throw RefusedException.conflict("account.passkey.sign-in-again");
        }
    }

    private Account own(Actor actor) {
        return accounts.byProfessional(actor.person()).orElseThrow(RefusedException::notFound);
    }

    private static byte[] handle(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
