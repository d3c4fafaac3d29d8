package org.meritcompetition.objection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret behind the public forms, made once and shared by every node of the program. */
@Component
class FormKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile SecretKeySpec key;

    FormKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What only the program can have written of these parts, in letters for an address. */
    String sign(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            var text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            var made = new byte[BYTES];
            new SecureRandom().nextBytes(made);
            jdbc.sql("insert into public_form_key (secret) values (:made) on conflict do nothing")
                    .param("made", made)
                    .update();
            key =
                    new SecretKeySpec(
                            jdbc.sql("select secret from public_form_key")
                                    .query(byte[].class)
                                    .single(),
                            ALGORITHM);
        }
        return key;
    }
}
