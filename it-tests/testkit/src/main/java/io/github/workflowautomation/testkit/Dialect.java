package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * How a tenant words its answers, where the vendor's documents leave it open.
 *
 * @param tokenAnswer how the exchange of an API key carries the token
 * @param listShape how a page of a list is wrapped
 * @param idCase the letters of the ids
 * @param startAnswer where the answer to a start carries the new request
 */
public record Dialect(TokenAnswer tokenAnswer, ListShape listShape, IdCase idCase, StartAnswer startAnswer) {

    /** Where the answer of the key exchange carries the token; none of them is documented. */
    public enum TokenAnswer {
        /** The token alone, as {@code text/plain}. */
        TEXT,
        /** The token as a JSON string. */
        JSON_STRING,
        /** An object with {@code token}. */
        TOKEN,
        /** An object with {@code access_token}. */
        ACCESS_TOKEN_SNAKE,
        /** An object with {@code accessToken}. */
        ACCESS_TOKEN_CAMEL,
        /** An object with {@code jwt}. */
        JWT
    }

    /** How a page is wrapped; each has been seen in some part of the vendor's API. */
    public enum ListShape {
        /** The items alone: no total. */
        ARRAY,
        /** {@code {"total": n, "items": […]}}. */
        ITEMS_AND_TOTAL,
        /** {@code {"TotalItemCnt": n, "Items": […]}}. */
        ITEMS_AND_TOTAL_ITEM_CNT,
        /** {@code [{"TotalItemCnt": n, "Items": […]}]}. */
        ARRAY_AROUND_ONE
    }

    /** The case of the letters in ids; ids are read in either. */
    public enum IdCase {
        /** As in {@code 18AC0CA0-…}. */
        UPPER,
        /** As in {@code 18ac0ca0-…}. */
        LOWER,
        /** Now the one, now the other, as a tenant whose services differ. */
        MIXED
    }

    /** Where the answer to a start carries the new request. */
    public enum StartAnswer {
        /** Under {@code request}, as the older API documents it. */
        UNDER_REQUEST,
        /** At the top, with {@code sid}. */
        TOP_LEVEL_SID,
        /** At the top, with {@code SID}. */
        TOP_LEVEL_UPPER_SID
    }

    /** The dialect of a tenant that was not told otherwise: the shapes with the best evidence. */
    public static Dialect standard() {
        return new Dialect(TokenAnswer.TOKEN, ListShape.ITEMS_AND_TOTAL, IdCase.LOWER, StartAnswer.UNDER_REQUEST);
    }

    /** Every combination of the switches, for a parameterised test. */
    public static List<Dialect> all() {
        List<Dialect> all = new ArrayList<>();
        for (TokenAnswer token : TokenAnswer.values()) {
            for (ListShape list : ListShape.values()) {
                for (IdCase id : IdCase.values()) {
                    for (StartAnswer start : StartAnswer.values()) {
                        all.add(new Dialect(token, list, id, start));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** This dialect with another token answer. */
    public Dialect with(TokenAnswer changed) {
        return new Dialect(changed, listShape, idCase, startAnswer);
    }

    /** This dialect with another list shape. */
    public Dialect with(ListShape changed) {
        return new Dialect(tokenAnswer, changed, idCase, startAnswer);
    }

    /** This dialect with ids in another case. */
    public Dialect with(IdCase changed) {
        return new Dialect(tokenAnswer, listShape, changed, startAnswer);
    }

    /** This dialect with another answer to a start. */
    public Dialect with(StartAnswer changed) {
        return new Dialect(tokenAnswer, listShape, idCase, changed);
    }
}
