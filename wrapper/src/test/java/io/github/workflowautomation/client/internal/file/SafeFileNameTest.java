package io.github.workflowautomation.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileNameTest {
    @Test
    void readsALongNameOnASmallStack() throws InterruptedException {
        AtomicReference<Optional<String>> name = new AtomicReference<>(Optional.empty());
        String header = "filename=\"" + "\\a".repeat(400) + ".pdf\"";
        Thread small = new Thread(null, () -> name.set(SafeFileName.fromDisposition(header)), "small", 64 * 1024);
        small.start();
        small.join();

        assertThat(name.get()).contains("a".repeat(196) + ".pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"receipt.pdf\" | receipt.pdf",
                "attachment; filename=receipt.pdf | receipt.pdf",
                "attachment; FileName = receipt.pdf ; size=3 | receipt.pdf",
                "attachment;filename=\"two words; really.pdf\" | two words; really.pdf",
                "attachment; filename=\"say \\\"hi\\\".txt\" | say hi.txt",
                "attachment; filename=\"plain.txt\"; filename*=UTF-8''%E2%82%AC%20rates.txt | € rates.txt",
                "attachment; filename*=utf-8'en'a+b.txt | a+b.txt",
                "attachment; filename*=ISO-8859-1''caf%E9.txt | café.txt",
                "attachment; filename*=no-such-charset''x.txt; filename=y.txt | y.txt",
                "attachment; filename*=UTF-8''%ZZ.txt; filename=y.txt | y.txt",
                "filename=bare.csv | bare.csv"
            })
    void readsTheNameOfADisposition(String header, String expected) {
        assertThat(SafeFileName.fromDisposition(header)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attachment",
                "inline; name=\"x\"",
                "attachment; xfilename=evil.txt",
                "attachment; filename=",
                "attachment; filename=\"\"",
                "attachment; filename=\"..\"",
                "attachment; filename=\"../\"",
                "attachment; filename=\"/\"",
                "attachment; filename=\" . \"",
                "attachment; filename=\"\u0000\u0007\""
            })
    void findsNoNameWhereNothingSafeIsLeft(String header) {
        assertThat(SafeFileName.fromDisposition(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "../../etc/passwd | passwd",
                "/etc/passwd | passwd",
                "..\\..\\boot.ini | boot.ini",
                "C:\\temp\\a.txt | a.txt",
                "C:a.txt | Ca.txt",
                "a.txt:stream | a.txtstream",
                ".bashrc | bashrc",
                "...a.txt.. | a.txt",
                "CON | _CON",
                "con.txt | _con.txt",
                "Lpt1.csv | _Lpt1.csv",
                "console.txt | console.txt",
                "COM\u00b9 | _COM\u00b9",
                "conin$ | _conin$",
                "a\u2215b\uff0f..\uff3cc.txt | c.txt",
                "a.txt\u00a0.\u3000 | a.txt",
                "e\u0301.txt | \u00e9.txt",
                "\u3164.txt | txt",
                "gpj.\u202Eexe | gpj.exe"
            })
    void makesANameSafe(String suggested, String expected) {
        assertThat(SafeFileName.of(suggested)).contains(expected);
    }

    @Test
    void dropsCharactersThatAFileSystemOrAReaderTrips() {
        assertThat(SafeFileName.of("a\u0000b\nc<d>e?f*g|h\"i.txt")).contains("abcdefghi.txt");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        Optional<String> name = SafeFileName.of("x".repeat(5_000) + ".pdf");

        assertThat(name).contains("x".repeat(196) + ".pdf");
    }

    @Test
    void countsBytesAndCutsNoCharacterInTwo() {
        Optional<String> name = SafeFileName.of("€".repeat(119) + ".pdf");
        Optional<String> beyondTheFirstPlane = SafeFileName.of("𝕏".repeat(100));

        assertThat(name).contains("€".repeat(65) + ".pdf");
        assertThat(beyondTheFirstPlane).contains("𝕏".repeat(50));
    }

    @Test
    void survivesAHeaderOfAMegabyte() {
        String header = "attachment; filename=\"" + "a\\\\.".repeat(250_000);

        assertThat(SafeFileName.fromDisposition(header)).isEmpty();
    }
}
