package io.github.workflowautomation.contract;

import io.github.workflowautomation.contract.Tree.Elements;
import io.github.workflowautomation.contract.Tree.Member;
import io.github.workflowautomation.contract.Tree.Members;
import io.github.workflowautomation.contract.Tree.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What can be wrong with a part of a document that is JSON all the same. */
enum Distortion {
    UNKNOWN_FIELD(Distortion::isObject, (object, choice) -> more(object, "unknown-ü", one(choice, UnusualJson.OPEN))),
    UNKNOWN_ENUM(Distortion::isText, (text, choice) -> new Text("\"NeverHeardOf" + choice + "\"")),
    NULL(any -> true, (any, choice) -> new Text("null")),
    MISSING(Distortion::hasMembers, Distortion::less),
    MISSING_EVERYTHING(Distortion::isObject, (object, choice) -> new Members(List.of())),
    STRING_FOR(any -> true, (any, choice) -> new Text(one(choice, UnusualJson.STRINGS))),
    NUMBER_FOR(any -> true, (any, choice) -> new Text(one(choice, UnusualJson.NUMBERS))),
    OTHER_QUOTES(Distortion::isText, (text, choice) -> otherQuotes((Text) text)),
    BOOLEAN_FOR(any -> true, (any, choice) -> new Text(choice % 2 == 0 ? "true" : "false")),
    OBJECT_FOR(any -> true, Distortion::object),
    ARRAY_FOR(any -> true, Distortion::array),
    LIST_SHAPE(any -> true, Distortion::listShape),
    DEEP_NESTING(any -> true, (any, choice) -> new Text(one(choice, UnusualJson.DEEP))),
    DUPLICATE_KEYS(Distortion::hasMembers, Distortion::twice),
    HUGE_NUMBER(Distortion::isText, (text, choice) -> new Text(one(choice, UnusualJson.HUGE_NUMBERS))),
    BAD_DATE(Distortion::isText, (text, choice) -> new Text(one(choice, UnusualJson.DATES))),
    STRANGE_TEXT(Distortion::isText, (text, choice) -> new Text(one(choice, UnusualJson.STRANGE_TEXTS)));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<Tree> where;

    @SuppressWarnings("ImmutableEnumChecker") // the same
    private final BiFunction<Tree, Integer, Tree> how;

    Distortion(Predicate<Tree> where, BiFunction<Tree, Integer, Tree> how) {
        this.where = where;
        this.how = how;
    }

    /** {@return the document with this at one of the places where it can be, if there is any} */
    Tree applied(Tree document, int place, int choice) {
        List<Tree> places = document.places().filter(where).toList();
        if (places.isEmpty()) {
            return document;
        }
        Tree chosen = places.get(place % places.size());
        return document.with(chosen, how.apply(chosen, choice));
    }

    private static boolean isObject(Tree tree) {
        return tree instanceof Members;
    }

    private static boolean hasMembers(Tree tree) {
        return tree instanceof Members object && !object.members().isEmpty();
    }

    private static boolean isText(Tree tree) {
        return tree instanceof Text;
    }

    private static String one(int choice, List<String> texts) {
        return texts.get(choice % texts.size());
    }

    private static Tree more(Tree object, String name, String json) {
        return new Members(plus(((Members) object).members(), new Member(name, new Text(json))));
    }

    private static Tree less(Tree object, int choice) {
        List<Member> members = new ArrayList<>(((Members) object).members());
        Member unused = members.remove(choice % members.size());
        return new Members(members);
    }

    /** The other value comes second or first, as the last one counts. */
    private static Tree twice(Tree object, int choice) {
        List<Member> members = ((Members) object).members();
        String name = members.get(choice / 2 % members.size()).name();
        List<Member> more = plus(members, new Member(name, new Text(one(choice, UnusualJson.OPEN))));
        if (choice % 2 == 1) {
            Collections.reverse(more);
        }
        return new Members(more);
    }

    private static Tree otherQuotes(Text text) {
        String json = text.json();
        boolean quoted = json.startsWith("\"");
        return new Text(quoted ? json.substring(1, json.length() - 1) : "\"" + json + "\"");
    }

    private static Tree object(Tree old, int choice) {
        String name = one(choice, List.of("value", "item", "SID", "name", "request"));
        return new Members(choice % 2 == 0 ? List.of() : List.of(new Member(name, old)));
    }

    private static Tree array(Tree old, int choice) {
        return new Elements(
                switch (choice % 4) {
                    case 0 -> List.of();
                    case 1 -> List.of(old);
                    case 2 -> List.of(old, old);
                    default -> List.of(new Text("null"), old, new Elements(List.of()));
                });
    }

    private static Tree listShape(Tree old, int choice) {
        Tree list = old instanceof Elements ? old : new Elements(List.of(old));
        return switch (choice % 7) {
            case 0 -> list;
            case 1 -> page("items", list, "total", "1");
            case 2 -> page("Items", list, "TotalItemCnt", "\"1\"");
            case 3 -> new Elements(List.of(page("Items", list, "TotalItemCnt", "1")));
            case 4 -> page("items", new Text("null"), "total", "0");
            case 5 -> page("items", new Members(List.of(new Member("0", old))), "total", "-1");
            default -> page("Items", list, "TotalItemCnt", "9223372036854775808");
        };
    }

    private static Tree page(String items, Tree list, String total, String count) {
        return new Members(List.of(new Member(items, list), new Member(total, new Text(count))));
    }

    private static List<Member> plus(List<Member> members, Member one) {
        List<Member> more = new ArrayList<>(members);
        more.add(one);
        return more;
    }
}
