package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that mislead, pages that are broken, and pages that have nothing. */
class DefectsTest {

    private static final String PAGE = "/api/forms/api-docs";
    private static final String DOCUMENT =
            "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"forms\"},\"paths\":{\"/a\":{\"get\":{}}}}";

    private final MapSite site = new MapSite();

    @Test
    void thePetStoreIsNotAskedForAndNotMeant() {
        html("<script>SwaggerUIBundle({url: 'https://petstore.swagger.io/v2/swagger.json'})</script>");

        assertThat(failure()).isEqualTo("USELESS: nothing was found");
    }

    @Test
    void aDocumentAtAnotherOriginIsRefusedByName() {
        html("<script>SwaggerUIBundle({url: 'https://other.example:8443/a.json?token=t0p'})</script>");

        assertThat(failure())
                .isEqualTo("REFUSED: the page names a document at another origin, https://other.example:8443, which is"
                        + " not asked; --allow-host allows it, without credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "data:application/json;base64,e30=", "//other.example/a.json"})
    void anAddressThatIsNotOnThisHostIsNotAsked(String url) {
        html("<script>SwaggerUIBundle({url: '" + url + "'})</script>");

        assertThat(failure()).startsWith("REFUSED: the page names a document at another origin, ");
    }

    @Test
    void aComputedAddressIsReportedAndThenGuessed() throws Exception {
        html("<script>SwaggerUIBundle({url: base() + '/x.json'})</script>");
        assertThat(failure())
                .isEqualTo("USELESS: the page computes where its document is (url), which no script is run for; save it"
                        + " in a browser and import that");

        site.page(PAGE + "/openapi.json", DOCUMENT);
        assertThat(site.find().how()).isEqualTo("probed: " + PAGE + "/openapi.json");
    }

    @Test
    void anySubPathThatAnswersWithThePageIsNoDocument() {
        String page = html("<p>nothing</p>");
        for (String end : new String[] {"-json", ".json", "/json", "/swagger.json", "/openapi.json"}) {
            site.page(PAGE + end, page);
        }

        assertThat(failure())
                .isEqualTo("USELESS: " + PAGE + " is a page without a document and without a word where that is");
    }

    @Test
    void aPageThatIsNotThereIsMissing() {
        assertThat(failure()).isEqualTo("MISSING: " + PAGE + " is not there (404)");
    }

    @Test
    void aDocumentWithoutAPageIsFoundAllTheSame() throws Exception {
        site.page("/api/forms/openapi.yaml", "openapi: 3.0.0\npaths: {}\n");

        assertThat(site.find().how()).isEqualTo("probed: /api/forms/openapi.yaml");
    }

    @Test
    void aLoginPageIsNotAPageWithoutADocument() {
        html("<form><input name=u><input type=\"password\" name=p></form>"
                + "<script>boot({url: '/api/auth/dbauth'})</script>");

        assertThat(failure()).isEqualTo("NEEDS_CREDENTIALS: " + PAGE + " is a login page: needs credentials");
        assertThat(site.asked).containsExactly(PAGE);
    }

    @Test
    void anErrorWithStatus200NeedsCredentialsToo() {
        site.page(PAGE, "{\"status\":401,\"message\":\"Unauthorized\"}");

        assertThat(failure())
                .isEqualTo("NEEDS_CREDENTIALS: " + PAGE + " answers with an error of status 401: needs credentials");
    }

    @Test
    void aDollarSequenceThatInsertedTemplateTextIsSeen() {
        initScript(DOCUMENT.replace("forms", "costs <% swaggerOptions %> 5"));

        assertThat(failure())
                .isEqualTo("BROKEN: the document in " + PAGE + " was damaged by the page's own server, which put"
                        + " template text where a $& stood");
    }

    @Test
    void aDollarSequenceThatBrokeTheScriptIsSeen() {
        initScript(DOCUMENT.replace("forms", "costs \n};\n  url = options.swaggerUrl || url\n"));

        assertThat(failure()).startsWith("BROKEN: the document in " + PAGE + " ");
    }

    @Test
    void aScriptThatWasCutOffIsBroken() {
        initScript(DOCUMENT.substring(0, 60));

        assertThat(failure())
                .isEqualTo("BROKEN: the document in " + PAGE + " begins and does not end: the script was cut off, or it"
                        + " was broken by its own server (a $' or $` in a document does that)");
    }

    @Test
    void aTruncatedDocumentIsBroken() {
        site.page(PAGE, DOCUMENT.substring(0, 60));

        assertThat(failure()).isEqualTo("BROKEN: " + PAGE + " ends before the document does");
    }

    @Test
    void aDocumentWithoutPathsIsBroken() {
        initScript("{\"openapi\":\"3.0.0\",\"info\":{}}");

        assertThat(failure()).isEqualTo("BROKEN: the document in " + PAGE + " has a version and no paths");
    }

    @Test
    void keysAroundTheDocumentStayBehind() throws Exception {
        initScript(DOCUMENT + ", \"customOptions\": {\"preauthorizeApiKey\": {\"apiKeyValue\": \"not-a-real-key\"},"
                + " \"oauth\": {\"clientSecret\": \"not-a-real-secret\"}}");

        assertThat(site.find().document().text()).isEqualTo(DOCUMENT);
    }

    @Test
    void aDocumentThatIsNoStrictJsonIsRewrittenAsJson() throws Exception {
        initScript("{openapi: '3.0.0', // ours\n paths: {'/a': {get: {deprecated: true, 'x': [1, -2.50, 1e-3,],}}},}");

        assertThat(site.find().document().text())
                .isEqualTo("{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{\"get\":{\"deprecated\":true,"
                        + "\"x\":[1,-2.50,0.001]}}}}");
    }

    @Test
    void aPageThatNamesThousandsOfAddressesIsNotFollowedForEver() {
        StringBuilder urls = new StringBuilder("<script>x({urls: [");
        for (int i = 0; i < 5000; i++) {
            urls.append("'/a").append(i).append(".json',");
        }
        html(urls + "]})</script>");

        assertThat(failure()).startsWith("REFUSED: the section's page names more than 60 others");
        assertThat(site.asked).hasSize(60);
    }

    @Test
    void aConfigurationThatNamesItselfIsAskedOnce() {
        html("<script>x({configUrl: '/c.json'})</script>");
        site.page("/c.json", "{\"configUrl\":\"/c.json\"}");

        assertThat(failure()).startsWith("USELESS: ");
        assertThat(site.asked).containsOnlyOnce("/c.json");
    }

    private String html(String body) {
        String page = "<!DOCTYPE html><html><head></head><body>" + body + "</body></html>";
        site.page(PAGE, page);
        return page;
    }

    private void initScript(String document) {
        html("<script src=\"/init.js\"></script>");
        site.page(
                "/init.js",
                "window.onload = function() {\n  let options = {\n  \"swaggerDoc\": " + document
                        + "\n};\n  url = options.swaggerUrl || url\n}");
    }

    private String failure() {
        CaptureProblem problem = catchThrowableOfType(CaptureProblem.class, site::find);
        assertThat(problem).as("no document").isNotNull();
        return problem.reason() + ": " + problem.text();
    }

    @Test
    void theWeightiestProblemIsTold() {
        Problems problems = new Problems();
        problems.add(Reason.MISSING, "missing");
        problems.add(Reason.BROKEN, "first");
        problems.add(Reason.BROKEN, "second");

        assertThat(problems.weightiest().text()).isEqualTo("first");
    }
}
