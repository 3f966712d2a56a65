package nl.aantafel.account;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** Calls to the identity provider, with so much patience and no more: who waits for it holds a place that others need. */
final class PatientCalls {

    private final JdkClientHttpRequestFactory calls;

    PatientCalls(Duration patience) {
        this.calls = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        calls.setReadTimeout(patience);
    }

    /** @throws RestClientException when it does not answer, or not with this */
    Map<String, Object> ask(String address) {
        Map<String, Object> said = RestClient.builder()
                .requestFactory(calls)
                .build()
                .get()
                .uri(address)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (said == null) {
            throw new RestClientException("an empty answer");
        }
        return said;
    }

    RestOperations forKeys() {
        return new RestTemplate(calls);
    }

    RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(calls)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
