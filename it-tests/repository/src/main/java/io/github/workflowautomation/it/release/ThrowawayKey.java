package io.github.workflowautomation.it.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A key that signs one dry run and that nobody has afterwards. It has no passphrase. */
public final class ThrowawayKey {
    private ThrowawayKey() {}

    /** Writes the secret key, armoured, to the file that the only argument names. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), make(), StandardCharsets.US_ASCII);
    }

    // That library takes no other kind of date.
    @SuppressWarnings("JavaUtilDate")
    static String make() {
        Ed25519KeyPairGenerator pairs = new Ed25519KeyPairGenerator();
        pairs.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        try {
            BcPGPKeyPair pair = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4, PGPPublicKey.EDDSA_LEGACY, pairs.generateKeyPair(), new Date());
            PGPKeyRingGenerator rings = new PGPKeyRingGenerator(
                    PGPSignature.POSITIVE_CERTIFICATION,
                    pair,
                    "dry run <dry-run@example.invalid>",
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                    null,
                    null,
                    new BcPGPContentSignerBuilder(PGPPublicKey.EDDSA_LEGACY, HashAlgorithmTags.SHA512),
                    null);
            return armoured(rings.generateSecretKeyRing());
        } catch (PGPException failure) {
            throw new IllegalStateException("No key could be made", failure);
        }
    }

    private static String armoured(PGPSecretKeyRing ring) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armour = ArmoredOutputStream.builder().build(bytes)) {
            ring.encode(armour);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes what is written", impossible);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
