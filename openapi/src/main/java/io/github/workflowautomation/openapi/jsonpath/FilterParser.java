package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Parses the condition of a filter; {@code &&} binds more tightly than {@code ||}. */
final class FilterParser {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final List<String> ORDERINGS = List.of("<=", ">=", "<", ">");

    private final Cursor cursor;

    FilterParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Condition parse() {
        cursor.enter();
        cursor.skipBlank();
        Condition condition = any();
        cursor.leave();
        return condition;
    }

    private Condition any() {
        List<Condition> conditions = separated("||", this::all);
        return (current, root) -> conditions.stream().anyMatch(one -> one.test(current, root));
    }

    private Condition all() {
        List<Condition> conditions = separated("&&", this::basic);
        return (current, root) -> conditions.stream().allMatch(one -> one.test(current, root));
    }

    private List<Condition> separated(String operator, Supplier<Condition> next) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(next.get());
        while (takeAfterBlank(operator)) {
            cursor.skipBlank();
            conditions.add(next.get());
        }
        return conditions;
    }

    private boolean takeAfterBlank(String operator) {
        cursor.skipBlank();
        return cursor.take(operator);
    }

    private Condition basic() {
        boolean negated = cursor.peek() == '!';
        if (negated) {
            cursor.next();
            cursor.skipBlank();
        }
        Condition condition = cursor.peek() == '(' ? parenthesised() : test(negated);
        return negated ? condition.not() : condition;
    }

    private Condition parenthesised() {
        cursor.enter();
        cursor.expect("(");
        cursor.skipBlank();
        Condition condition = any();
        cursor.skipBlank();
        cursor.expect(")");
        cursor.leave();
        return condition;
    }

    private Condition test(boolean negated) {
        Operand left = operand();
        cursor.skipBlank();
        refuseOrdering();
        boolean equal = cursor.startsWith("==");
        if (!equal && !cursor.startsWith("!=")) {
            return existence(left);
        }
        if (negated) {
            throw cursor.failure("a comparison is negated with parentheses: !(…)");
        }
        cursor.next();
        cursor.next();
        cursor.skipBlank();
        Condition condition = Condition.equal(single(left), single(operand()));
        return equal ? condition : condition.not();
    }

    private Condition existence(Operand operand) {
        if (operand instanceof Operand.Query query) {
            return Condition.exists(query);
        }
        throw cursor.failure("a literal alone is no condition");
    }

    private void refuseOrdering() {
        for (String ordering : ORDERINGS) {
            if (cursor.startsWith(ordering)) {
                throw cursor.failure("the comparison " + ordering + " is not supported");
            }
        }
    }

    private Operand single(Operand operand) {
        if (operand instanceof Operand.Query query && !query.isSingular()) {
            throw cursor.failure("a path that may select several values cannot be compared");
        }
        return operand;
    }

    private Operand operand() {
        if (cursor.take("@")) {
            return new Operand.Query(false, PathParser.segments(cursor));
        }
        if (cursor.take("$")) {
            return new Operand.Query(true, PathParser.segments(cursor));
        }
        return new Operand.Literal(literal());
    }

    private JsonNode literal() {
        if (cursor.peek() == '\'' || cursor.peek() == '"') {
            return TextNode.valueOf(StringLiteral.parse(cursor));
        }
        String number = cursor.take(NUMBER);
        if (!number.isEmpty()) {
            return DecimalNode.valueOf(new BigDecimal(number));
        }
        String word = cursor.take(WORD);
        return switch (word) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            case "null" -> NullNode.getInstance();
            case "" -> throw cursor.failure("expected @, $ or a literal");
            default -> throw cursor.failure("the function " + word + "() is not supported");
        };
    }
}
