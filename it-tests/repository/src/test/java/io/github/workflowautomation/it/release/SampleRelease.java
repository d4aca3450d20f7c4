package io.github.workflowautomation.it.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;

/** A release as small as one can be that nothing is wrong with, so that a test can spoil one thing of it. */
final class SampleRelease {
    static final String GROUP = "com.example.sample";
    static final String VERSION = "1.2.3";

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
              <name>Sample</name><description>Shows one.</description><url>https://example.invalid</url>
              <licenses><license><name>Apache-2.0</name><url>https://example.invalid/licence</url></license></licenses>
              <developers><developer><name>Somebody</name></developer></developers>
              <scm><connection>scm:git:https://example.invalid/x.git</connection><url>https://example.invalid</url></scm>
            </project>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final PGPSecretKey key;

    SampleRelease(String secretKey) {
        this.key = key(secretKey);
        for (Artifact artifact : Artifact.PUBLISHED) {
            artifact.files(VERSION).forEach(name -> files.put(path(artifact.name(), name), content(artifact, name)));
        }
    }

    static String path(String artifact, String file) {
        return GROUP.replace('.', '/') + "/" + artifact + "/" + VERSION + "/" + file;
    }

    /** The POM of an artifact, as text. */
    String pom(String artifact) {
        return new String(pomBytes(artifact), StandardCharsets.UTF_8);
    }

    private byte[] pomBytes(String artifact) {
        byte[] bytes = files.get(path(artifact, artifact + "-" + VERSION + ".pom"));
        if (bytes == null) {
            throw new IllegalArgumentException(artifact);
        }
        return bytes;
    }

    SampleRelease with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleRelease with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Writes all files, their signatures and checksums. */
    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
            Path signature = Path.of(target + ".asc");
            try (OutputStream out = ArmoredOutputStream.builder().build(Files.newOutputStream(signature))) {
                sign(file.getValue()).encode(out);
            } catch (PGPException failure) {
                throw new IOException(failure);
            }
            for (String ending : Checksums.ALGORITHMS.keySet()) {
                Files.writeString(Path.of(target + ending), Checksums.of(target, ending));
            }
        }
        return folder;
    }

    static byte[] jar(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(Artifact artifact, String name) {
        if (name.endsWith(".pom")) {
            return POM.formatted(GROUP, artifact.name(), VERSION).getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".jar")) {
            String own = GROUP.replace('.', '/') + "/" + artifact.javaPackage();
            return jar(Map.of("META-INF/MANIFEST.MF", "", "META-INF/LICENSE", "", own + "/Thing.class", ""));
        }
        return "{}".getBytes(StandardCharsets.UTF_8);
    }

    private PGPSignature sign(byte[] content) throws PGPException {
        PGPPrivateKey secret = key.extractPrivateKey(null);
        PGPSignatureGenerator signatures = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(key.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                key.getPublicKey());
        signatures.init(PGPSignature.BINARY_DOCUMENT, secret);
        signatures.update(content);
        return signatures.generate();
    }

    private static PGPSecretKey key(String armoured) {
        byte[] bytes = armoured.getBytes(StandardCharsets.US_ASCII);
        try {
            return new PGPSecretKeyRing(
                            PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes)), new BcKeyFingerprintCalculator())
                    .getSecretKey();
        } catch (IOException | PGPException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
