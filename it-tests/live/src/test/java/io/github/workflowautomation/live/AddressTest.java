package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.client.VendorConventions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final VendorConventions BELOW = VendorConventions.defaults().toBuilder()
            .legacyPrefix("/workflow/napi")
            .build();

    @Test
    void fillsThePathAndAddsTheRestToTheQuery() {
        assertThat(address("listInstances", Map.of("permissionType", "a b/c", "search", "x&y"), Map.of("start", "0")))
                .isEqualTo("/api/instance/list/a%20b%2Fc?search=x%26y&start=0");
    }

    @Test
    void putsThePrefixBeforeTheOlderApiOnly() {
        assertThat(address("legacyGetUser", Map.of("sid", "1"), Map.of())).isEqualTo("/workflow/napi/users/1");
        assertThat(address("getUser", Map.of("userGuid", "1"), Map.of())).isEqualTo("/api/user/1");
    }

    @Test
    void namesAPlaceOfADocumentAsOverlaysDo() {
        assertThat(DocumentPath.of(JsonPointer.compile("/paths/~1api~1it's/get/responses/200")))
                .isEqualTo("$.paths['/api/it\\'s'].get.responses['200']");
    }

    private static String address(String operation, Map<String, String> arguments, Map<String, String> page) {
        KnownOperation known = Rehearsal.BUNDLED.operation(operation);
        return new Address(BELOW).of(known, known.path(), arguments, page);
    }
}
