package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final String KEY = "test key/not+real";

    private final Redactor knowing = new Redactor(List.of(KEY));
    private final Redactor ignorant = new Redactor(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                KEY,
                "TEST KEY/NOT+REAL",
                "test+key%2Fnot%2Breal",
                "test%20key%2Fnot%2Breal",
                "test%20key%2Fnot+real"
            })
    void masksAKnownSecretInEveryFormThatAServerMayEcho(String form) {
        assertThat(knowing.mask("refused: " + form + ", sorry")).isEqualTo("refused: ***, sorry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void masksAKnownSecretInsideBase64WhateverStandsBeforeIt(String before) {
        byte[] bytes = (before + KEY + ":x").getBytes(StandardCharsets.UTF_8);

        assertThat(knowing.mask(Base64.getEncoder().encodeToString(bytes))).contains("***");
        assertThat(knowing.mask(Base64.getUrlEncoder().encodeToString(bytes))).contains("***");
    }

    @Test
    void masksTheLongerOfTwoSecretsWhole() {
        assertThat(new Redactor(List.of("abcd", "abcd-efgh")).mask("abcd-efgh abcd"))
                .isEqualTo("*** ***");
    }

    @Test
    void aSecretOfTwoCharactersWouldMaskHalfOfAnyText() {
        assertThat(new Redactor(List.of("ab")).mask("about abc")).isEqualTo("about abc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /api/auth/apikey/acme/k-1/verify failed            | GET /api/auth/apikey/acme/***/verify failed
                    https://h/api/auth/personalapikey/acme/k-1?x=1         | https://h/api/auth/personalapikey/acme/***?x=1
                    /API/AUTH/APIKEY/acme/k-1                              | /API/AUTH/APIKEY/acme/***
                    Authorization: Bearer abc.def                          | Authorization: Bearer ***
                    basic dXNlcjpwdw==                                     | basic ***
                    eyJhbGciOi.eyJzdWIi.c2ln is not valid                  | *** is not valid
                    {"password":"p w","user":"jane"}                       | {"password":"***","user":"jane"}
                    {"apiKey": "a\\"b c", "n": 1}                            | {"apiKey": "***", "n": 1}
                    client_secret=s-1&grant=x                              | client_secret=***&grant=x
                    api-key: k-1                                           | api-key: ***
                    the monkey: brown                                      | the monkey: brown
                    a key for the door                                     | a key for the door
                    """)
    void masksWhatLooksLikeASecretWithoutKnowingIt(String text, String masked) {
        assertThat(ignorant.mask(text)).isEqualTo(masked);
    }

    /** A server that knew better could keep its caller busy for an hour by an error of a few kilobytes. */
    @Test
    void aLongTextOfLettersIsReadOnceAndNotFromEachOfThem() {
        String letters = "2026-11-24T".repeat(20_000);

        assertThat(ignorant.mask(letters)).isEqualTo(letters);
        assertThat(ignorant.mask(letters + "password=abc")).isEqualTo(letters + "password=***");
    }

    @Test
    void aQuotedSecretWithoutEndOrOfAnyLengthIsMaskedWhole() {
        assertThat(ignorant.mask("{\"token\": \"" + "a\\\"".repeat(100_000))).isEqualTo("{\"token\": \"***");
        assertThat(ignorant.mask("{\"token\": \"\\")).isEqualTo("{\"token\": \"***");
    }
}
