package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.workflowautomation.api.support.JsonValue;
import org.junit.jupiter.api.Test;

class SeenSchemaTest {
    @Test
    void mergesTheTypesOfSeveralAnswersAndRequiresNothing() {
        assertThat(schema("{'id':1,'name':null}", "{'id':2.5,'name':'a','more':[]}"))
                .isEqualTo("{'type':'object','properties':{'id':{'type':'number'},'more':{'type':'array','items':{}},"
                        + "'name':{'type':'string','nullable':true}}}");
    }

    @Test
    void saysWhichTypesThereWere() {
        assertThat(schema("1", "'a'", "null"))
                .isEqualTo("{'oneOf':[{'type':'integer'},{'type':'string'}],'nullable':true}");
    }

    @Test
    void saysOfWhatWasOnlyNullNoMore() {
        assertThat(schema("[null]"))
                .isEqualTo("{'type':'array','items':{'description':'Seen as null only.','nullable':true}}");
    }

    @Test
    void leavesOutNamesThatAreData() {
        assertThat(schema("{'jane.doe@example.com':1,'x':2}"))
                .isEqualTo("{'type':'object','additionalProperties':{'type':'integer'}}");
        assertThat(schema("{'18ac0ca0-0000-4000-8000-000000000001':{'name':'a'}}"))
                .isEqualTo(
                        "{'type':'object','additionalProperties':{'type':'object','properties':{'name':{'type':'string'}}}}");
        assertThat(schema("{'anna':1,'bert':2,'carl':3,'dora':4}"))
                .isEqualTo("{'type':'object','additionalProperties':{'type':'integer'}}");
    }

    @Test
    void keepsNamesThatTheClientLooksFor() {
        assertThat(schema("{'@alias':'a','field_configuration':'b','name':'c','sid':'d'}"))
                .contains("@alias", "field_configuration", "name", "sid");
    }

    private static String schema(String... answers) {
        Seen seen = new Seen(new MemberNames(JsonNodeFactory.instance.objectNode()));
        for (String answer : answers) {
            seen.add(JsonValue.parse(answer.replace('\'', '"')));
        }
        return SeenSchema.of(seen).toString().replace('"', '\'');
    }
}
