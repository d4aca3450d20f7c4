package io.github.workflowautomation.openapi.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            $                          ; {"a":1}                             ; [""]
            $.a                        ; {"a":1,"b":2}                       ; ["/a"]
            $.a.b                      ; {"a":{"b":1}}                       ; ["/a/b"]
            $.missing                  ; {"a":1}                             ; []
            $.a                        ; [1]                                 ; []
            $.a                        ; {"a":null}                          ; ["/a"]
            $._x1                      ; {"_x1":1}                           ; ["/_x1"]
            $.ä                        ; {"ä":1}                             ; ["/ä"]
            $['a']                     ; {"a":1}                             ; ["/a"]
            $["a"]                     ; {"a":1}                             ; ["/a"]
            $['/api/x/{id}'].get       ; {"/api/x/{id}":{"get":{}}}          ; ["/~1api~1x~1{id}/get"]
            $['it\\'s']                ; {"it's":1}                          ; ["/it's"]
            $["\\u0061"]               ; {"a":1}                             ; ["/a"]
            $["\\uD83D\\uDE00"]        ; {"😀":1}                            ; ["/😀"]
            $[ 'a' , 'b' ]             ; {"a":1,"b":2}                       ; ["/a","/b"]
            $['a','a']                 ; {"a":1}                             ; ["/a","/a"]
            $['b','a']                 ; {"a":1,"b":2}                       ; ["/b","/a"]
            $['']                      ; {"":1}                              ; ["/"]
            $[0]                       ; ["x","y"]                           ; ["/0"]
            $[-1]                      ; ["x","y"]                           ; ["/1"]
            $[2]                       ; ["x","y"]                           ; []
            $[-3]                      ; ["x","y"]                           ; []
            $[9007199254740991]        ; ["x"]                               ; []
            $[0]                       ; {"0":1}                             ; []
            $['0']                     ; ["x"]                               ; []
            $[1,0,'a',*]               ; ["x","y"]                           ; ["/1","/0","/0","/1"]
            $.*                        ; {"a":1,"b":[2]}                     ; ["/a","/b"]
            $[*]                       ; [1,[2]]                             ; ["/0","/1"]
            $.*                        ; 7                                   ; []
            $ .a [ 'b' ]               ; {"a":{"b":1}}                       ; ["/a/b"]
            $..a                       ; {"a":{"a":1},"b":[{"a":2}]}         ; ["/a","/a/a","/b/0/a"]
            $..*                       ; {"a":[1]}                           ; ["/a","/a/0"]
            $..[0]                     ; [[1],2]                             ; ["/0","/0/0"]
            $..['a','b']               ; {"a":1,"c":{"b":2}}                 ; ["/a","/c/b"]
            $[?@.a]                    ; [{"a":null},{"b":1},3]              ; ["/0"]
            $[?@]                      ; [null,0]                            ; ["/0","/1"]
            $[?@.a]                    ; {"x":{"a":1},"y":{}}                ; ["/x"]
            $[?!@.a]                   ; [{"a":1},{"b":1}]                   ; ["/1"]
            $[?@.a=='x']               ; [{"a":"x"},{"a":"y"}]               ; ["/0"]
            $[?@.a == "x"]             ; [{"a":"x"},{"a":"y"}]               ; ["/0"]
            $[?'x'==@.a]               ; [{"a":"x"},{"a":"y"}]               ; ["/0"]
            $[?@.a!='x']               ; [{"a":"x"},{"a":"y"},{}]            ; ["/1","/2"]
            $[?@.a==1]                 ; [{"a":1},{"a":1.0},{"a":"1"},{"a":10e-1}] ; ["/0","/1","/3"]
            $[?@.a==-0]                ; [{"a":0},{"a":1}]                   ; ["/0"]
            $[?@.a==1e2]               ; [{"a":100}]                         ; ["/0"]
            $[?@.a==true]              ; [{"a":true},{"a":"true"}]           ; ["/0"]
            $[?@.a==null]              ; [{"a":null},{}]                     ; ["/0"]
            $[?@.a==@.b]               ; [{"a":[1,{"c":2}],"b":[1.0,{"c":2}]},{"a":1},{}] ; ["/0","/2"]
            $[?@.a==$[0].a]            ; [{"a":1},{"a":2},{"a":1}]           ; ["/0","/2"]
            $[?@['a'][0]==1]           ; [{"a":[1]},{"a":[2]}]               ; ["/0"]
            $[?@==1]                   ; [1,2]                               ; ["/0"]
            $[?@.a&&@.b]               ; [{"a":1},{"a":1,"b":1}]             ; ["/1"]
            $[?@.a||@.b]               ; [{"a":1},{"b":1},{}]                ; ["/0","/1"]
            $[?@.a||@.b&&@.c]          ; [{"a":1},{"b":1},{"b":1,"c":1}]     ; ["/0","/2"]
            $[?(@.a||@.b)&&@.c]        ; [{"a":1},{"b":1,"c":1}]             ; ["/1"]
            $[?!(@.a=='x')]            ; [{"a":"x"},{"a":"y"}]               ; ["/1"]
            $[?!(@.a&&@.b)]            ; [{"a":1},{"a":1,"b":1}]             ; ["/0"]
            $[?@..x]                   ; [{"a":{"x":1}},{"a":1}]             ; ["/0"]
            $[?@[?@.x==1]]             ; [[{"x":1}],[{"x":2}]]               ; ["/0"]
            $[?@.*]                    ; [[],[1],{}]                         ; ["/1"]
            $[?@.a,0]                  ; [{"b":1},{"a":1}]                   ; ["/1","/0"]
            $[? @.a == 'x' && @.b ]    ; [{"a":"x","b":1}]                   ; ["/0"]
            $.ps[?@.name=='sid'&&@.in=='path'] ; {"ps":[{"name":"sid","in":"query"},{"name":"sid","in":"path"}]} ; ["/ps/1"]
            """)
    void selects(String path, String document, String places) throws JsonProcessingException {
        List<String> found = JsonPath.parse(path).find(JSON.readTree(document)).stream()
                .map(match -> match.place().toString())
                .toList();

        assertThat(JSON.writeValueAsString(found)).isEqualTo(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " $",
                "$ ",
                "a",
                "$a",
                "$.",
                "$..",
                "$.1a",
                "$.x-y",
                "$. a",
                "$[]",
                "$[a]",
                "$['a",
                "$['a'",
                "$['\\x']",
                "$['\\\"']",
                "$[\"\\uD800\"]",
                "$[\"\\uDE00\\uDE00\"]",
                "$[\"\\u00G0\"]",
                "$['\u0001']",
                "$[01]",
                "$[-0]",
                "$[1.0]",
                "$[9007199254740992]",
                "$[99999999999999999999]",
                "$[0,]",
                "$[?]",
                "$[?'a']",
                "$[?true]",
                "$[?@.a==]",
                "$[?==1]",
                "$[?@.a=1]",
                "$[?!@.a==1]",
                "$[?(@.a]",
                "$[?@.a)]",
                "$[?@.a==(1)]",
                "$[?@.a && ]",
                "$[?@.a==01]",
                "$[?@.a==True]"
            })
    void refusesWhatIsNoPath(String path) {
        assertThatThrownBy(() -> JsonPath.parse(path))
                .isInstanceOf(JsonPathException.class)
                .hasMessageContaining("(at character ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $[1:2]                  | slices are not supported
            $[:]                    | slices are not supported
            $[?length(@.a)==1]      | the function length() is not supported
            $[?search(@.a, "x")]    | the function search() is not supported
            $[?@.a<1]               | the comparison < is not supported
            $[?@.a>=1]              | the comparison >= is not supported
            $[?@.*==1]              | a path that may select several values cannot be compared
            $[?1==@..a]             | a path that may select several values cannot be compared
            """)
    void refusesByNameWhatIsNotSupported(String path, String reason) {
        assertThatThrownBy(() -> JsonPath.parse(path)).hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "@[?", "!(@[?"})
    void refusesFiltersAndParenthesesWithoutEnd(String nested) {
        assertThatThrownBy(() -> JsonPath.parse("$[?" + nested.repeat(10_000) + "@"))
                .hasMessageStartingWith("filters and parentheses are nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"||", "&&"})
    void testsAConditionOfManyParts(String operator) throws JsonProcessingException {
        JsonPath path = JsonPath.parse("$[?@.a" + (operator + "@.a").repeat(20_000) + "]");

        assertThat(path.find(JSON.readTree("[{\"a\":1},{\"b\":1}]"))).hasSize(1);
    }
}
