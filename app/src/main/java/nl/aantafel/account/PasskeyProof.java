package nl.aantafel.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.account.domain.Passkey;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/**
 * Checks what a device signed (WebAuthn level 3). Attestation is not asked for: which make of device somebody has is nobody's
 * business here. The library is made when the first passkey is used.
 */
@Component
class PasskeyProof {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final SingletonSupplier<ObjectConverter> converter = SingletonSupplier.of(ObjectConverter::new);
    private final SingletonSupplier<WebAuthnManager> manager =
            SingletonSupplier.of(() -> WebAuthnManager.createNonStrictWebAuthnManager(converter.obtain()));
    private final Time time;

    PasskeyProof(Time time) {
        this.time = time;
    }

    /** What the device signed; {@code challenge} still has to be one that was asked. */
    record Answer(AuthenticationData data, byte[] challenge) {}

    /** A new passkey of this account; empty when the answer is not a good one to what was asked. */
    Optional<Passkey> made(Passkeys.Made made, UUID account, Predicate<byte[]> asked) {
        try {
            RegistrationData data = manager.obtain().parseRegistrationResponseJSON(made.answer());
            Challenge challenge = challenge(data.getCollectedClientData());
            if (!asked.test(challenge.getValue())) {
                return Optional.empty();
            }
            manager.obtain()
                    .verify(data, new RegistrationParameters(property(made.site(), challenge), ALGORITHMS, true, true));
            return Optional.ofNullable(passkey(data, made.name(), account));
        } catch (JacksonException | DataConversionException | VerificationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable Passkey passkey(RegistrationData data, String name, UUID account) {
        var object = data.getAttestationObject();
        var authenticator = object == null ? null : object.getAuthenticatorData();
        var credential = authenticator == null ? null : authenticator.getAttestedCredentialData();
        if (authenticator == null || credential == null) {
            return null;
        }
        Set<AuthenticatorTransport> transports = data.getTransports();
        return new Passkey(
                Ids.next(time.now()),
                account,
                credential.getCredentialId(),
                new AttestedCredentialDataConverter(converter.obtain()).convert(credential),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                transports == null
                        ? Set.of()
                        : transports.stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.toSet()),
                name,
                time.now(),
                null);
    }

    /** Empty when it is no answer at all. */
    Optional<Answer> read(String answer) {
        try {
            AuthenticationData data = manager.obtain().parseAuthenticationResponseJSON(answer);
            byte[] challenge = challenge(data.getCollectedClientData()).getValue();
            return data.getCredentialId() == null ? Optional.empty() : Optional.of(new Answer(data, challenge));
        } catch (JacksonException | DataConversionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The count of the device, when this passkey signed this answer here, after its owner was asked who they are. */
    Optional<Long> signed(Answer answer, Passkey passkey, Site site) {
        try {
            AuthenticationData data = answer.data();
            Challenge challenge = challenge(data.getCollectedClientData());
            manager.obtain()
                    .verify(
                            data,
                            new AuthenticationParameters(property(site, challenge), kept(passkey), null, true, true));
            var authenticator = data.getAuthenticatorData();
            return authenticator == null ? Optional.empty() : Optional.of(authenticator.getSignCount());
        } catch (DataConversionException | VerificationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl kept(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                null,
                passkey.signCount(),
                new AttestedCredentialDataConverter(converter.obtain()).convert(passkey.credential()),
                null,
                null,
                null,
                null);
    }

    private static Challenge challenge(@Nullable CollectedClientData client) {
        if (client == null || client.getChallenge() == null) {
            throw new IllegalArgumentException("no challenge");
        }
        return client.getChallenge();
    }

    private static ServerProperty property(Site site, Challenge challenge) {
        return new ServerProperty(new Origin(site.origin()), site.name(), challenge);
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier identifier) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, identifier);
    }
}
