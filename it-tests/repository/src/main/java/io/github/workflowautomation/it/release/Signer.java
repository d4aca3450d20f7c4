package io.github.workflowautomation.it.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.jspecify.annotations.Nullable;

/** Whose signatures a release has: the public half of the key that {@code MAVEN_GPG_KEY} holds. */
final class Signer {
    private final PGPSecretKeyRing keys;

    private Signer(PGPSecretKeyRing keys) {
        this.keys = keys;
    }

    static Signer of(String armouredSecretKey) throws IOException {
        byte[] bytes = armouredSecretKey.getBytes(StandardCharsets.US_ASCII);
        try (InputStream decoded = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
            return new Signer(new PGPSecretKeyRing(decoded, new BcKeyFingerprintCalculator()));
        } catch (PGPException failure) {
            throw new IOException("MAVEN_GPG_KEY holds no secret key", failure);
        }
    }

    /** Whether this key, or a subkey of it, made the signature in a file of its own for this very file. */
    boolean signed(Path file, Path signatureFile) throws IOException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signatureFile))) {
            if (!(new BcPGPObjectFactory(in).nextObject() instanceof PGPSignatureList signatures)) {
                return false;
            }
            PGPSignature signature = signatures.get(0);
            PGPPublicKey key = publicKey(signature.getKeyID());
            if (key == null) {
                return false;
            }
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            signature.update(Files.readAllBytes(file));
            return signature.verify();
        } catch (PGPException unreadable) {
            return false;
        }
    }

    private @Nullable PGPPublicKey publicKey(long id) {
        PGPSecretKey key = keys.getSecretKey(id);
        return key == null ? null : key.getPublicKey();
    }
}
