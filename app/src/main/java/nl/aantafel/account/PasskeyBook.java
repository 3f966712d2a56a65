package nl.aantafel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.ChallengeStore;
import nl.aantafel.account.domain.Passkey;
import nl.aantafel.account.domain.PasskeyStore;
import nl.aantafel.account.door.Throttle;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Writes down what happens at the door with passkeys. As with passwords, nothing is thrown, so that what went wrong stays counted. */
@UseCases
class PasskeyBook {

    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final ChallengeStore challenges;
    private final PasskeyProof proof;
    private final Throttle throttle;
    private final Time time;
    private final Trace trace;

    PasskeyBook(
            AccountStore accounts,
            PasskeyStore passkeys,
            ChallengeStore challenges,
            PasskeyProof proof,
            Throttle throttle,
            Time time,
            Trace trace) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.proof = proof;
        this.throttle = throttle;
        this.time = time;
        this.trace = trace;
    }

    public String challenge(Actor door, String address) {
        trace.nothingPersonal();
        throttle.begin(address);
        String challenge = Token.random();
        Instant now = time.now();
        challenges.ask(KeepingPasskeys.decoded(challenge), null, now, now.plus(KeepingPasskeys.ANSWERS));
        return challenge;
    }

    public DoorBook.Proof proof(Actor door, String answer, Site site, String address) {
        trace.nothingPersonal();
        Throttle.Tries tries = throttle.from(address);
        if (tries.resting()) {
            wrong("account.sign-in-resting", Optional.empty());
            return new DoorBook.Proof.Not(new SignInStep.Wrong());
        }
        Optional<Account> owner = owner(answer, site);
        if (owner.isEmpty()) {
            tries.oneMore();
            return new DoorBook.Proof.Not(new SignInStep.Wrong());
        }
        Optional<SignInStep> closed = DoorBook.closed(owner.get(), time.today());
        if (closed.isPresent()) {
            trace.of(
                    Trace.Action.SIGN_IN,
                    "account.sign-in-closed",
                    null,
                    List.of(owner.get().professional()));
            return new DoorBook.Proof.Not(closed.get());
        }
        throttle.begun(address).forget();
        return new DoorBook.Proof.Shown(owner.get());
    }

    private void wrong(String activity, Optional<Account> whose) {
        trace.of(
                Trace.Action.SIGN_IN,
                activity,
                null,
                whose.map(Account::professional).stream().toList());
    }

    private Optional<Account> owner(String answer, Site site) {
        Optional<PasskeyProof.Answer> read =
                proof.read(answer).filter(each -> challenges.take(each.challenge(), null, time.now()));
        Optional<Passkey> passkey =
                read.flatMap(each -> passkeys.hold(each.data().getCredentialId()));
        if (passkey.isEmpty()) {
            wrong("account.passkey-unknown", Optional.empty());
            return Optional.empty();
        }
        Optional<Account> account = accounts.byId(passkey.get().account());
        Optional<Long> count = proof.signed(read.get(), passkey.get(), site);
        if (count.isEmpty()) {
            wrong("account.passkey-wrong", account);
            return Optional.empty();
        }
        passkeys.used(passkey.get().used(count.get(), time.now()));
        return account;
    }
}
