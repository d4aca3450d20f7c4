package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Each kind of page that is known, in the form in which its own server writes it. */
class FlavoursTest {

    private static final String PAGE = "/api/forms/api-docs";
    private static final String DOCUMENT = """
        {
          "openapi": "3.0.0",
          "info": {"title": "forms service", "version": "1"},
          "paths": {"/api/forms/search": {"get": {"description": "a } brace, a \\" quote, // no comment"}}},
          "x-spec": {"url": "https://elsewhere.example/inside.json", "configUrl": "/inside"}
        }\
        """;

    private final MapSite site = new MapSite();

    @Test
    void swaggerUiExpressInlinesItInItsInitScript() throws Exception {
        site.redirect(PAGE, PAGE + "/").page(PAGE + "/", """
            <!DOCTYPE html><html><body><div id="swagger-ui"></div>
            <script src="./swagger-ui-bundle.js"> </script>
            <script src="./swagger-ui-standalone-preset.js"> </script>
            <script src="./swagger-ui-init.js"> </script></body></html>\
            """);
        site.page(PAGE + "/swagger-ui-init.js", """

            window.onload = function() {
              // Build a system
              let url = window.location.search.match(/url=([^&]+)/);
              if (url && url.length > 1) {
                url = decodeURIComponent(url[1]);
              } else {
                url = window.location.origin;
              }
              let options = {
              "swaggerDoc": %s,
              "customOptions": {"persistAuthorization": true, "requestInterceptor": (req)=>{ /* } */ return req }}
            };
              url = options.swaggerUrl || url
              let urls = options.swaggerUrls
              let customOptions = options.customOptions
              let spec1 = options.swaggerDoc
              let swaggerOptions = {
                spec: spec1,
                url: url,
                urls: urls,
                dom_id: '#swagger-ui',
              }
            }
            """.formatted(DOCUMENT));

        expect("inlined in swagger-ui-init.js");
        assertThat(site.asked).containsExactly(PAGE, PAGE + "/swagger-ui-init.js");
    }

    @Test
    void swaggerUiExpressNamesAnAddressInItsOptions() throws Exception {
        initScript("\"customOptions\": {\"url\": \"/api/forms/v1/swagger.json\"}");
        site.page("/api/forms/v1/swagger.json", DOCUMENT);

        expect("named by the page: /api/forms/v1/swagger.json");
    }

    @Test
    void swaggerUiExpressNamesARelativeAddress() throws Exception {
        initScript("\"swaggerUrl\": \"v1.json\"");
        site.page(PAGE + "/v1.json", DOCUMENT);

        expect("named by the page: " + PAGE + "/v1.json");
    }

    @Test
    void swaggerUiExpressNamesSeveral() throws Exception {
        initScript("\"swaggerUrls\": [{url: 'other.json', name: 'Other'}, {url: \"forms.json\", name: \"Forms\",},]");
        site.page(PAGE + "/other.json", DOCUMENT.replace("forms service", "other service"));
        site.page(PAGE + "/forms.json", DOCUMENT);

        expect("named by the page: " + PAGE + "/forms.json");
        assertThat(site.find().passedOver()).containsExactly("Other");
    }

    @Test
    void swaggerUiExpressNamesSeveralInItsOptions() throws Exception {
        initScript("\"customOptions\": {\"urls\": [{\"url\": \"/specs/forms.yaml\", \"name\": \"v1\"}]}");
        site.page("/specs/forms.yaml", "openapi: 3.0.1\npaths: {}\n");

        assertThat(site.find().document().dialect()).isEqualTo("OpenAPI 3.0.1");
    }

    @Test
    void swaggerUiExpressWritesAnObjectWhereAnAddressShouldBe() throws Exception {
        initScript("\"swaggerUrl\": {}");
        site.page("/api/forms/openapi.json", DOCUMENT);

        expect("probed: /api/forms/openapi.json");
    }

    @Test
    void expressJsdocSwaggerInlinesItToo() throws Exception {
        initScript("\"swaggerDoc\": " + DOCUMENT + ", \"swaggerUrl\": \"/v3/api-docs\"");

        expect("inlined in swagger-ui-init.js");
    }

    @Test
    void swaggerUiDist5PointsFromItsInitializer() throws Exception {
        site.page(PAGE, """
            <!DOCTYPE html><html><head><title>Swagger UI</title></head><body><div id="swagger-ui"></div>
            <script src="./swagger-ui-bundle.js" charset="UTF-8"> </script>
            <script src="./swagger-initializer.js" charset="UTF-8"> </script></body></html>\
            """);
        site.page("/api/forms/swagger-initializer.js", """
            window.onload = function() {
              //<editor-fold desc="Changeable Configuration Block">
              window.ui = SwaggerUIBundle({
                url: "openapi/forms.json",
                dom_id: '#swagger-ui',
                deepLinking: true,
                presets: [ SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset ],
                layout: "StandaloneLayout"
              });
              //</editor-fold>
            };\
            """);
        site.page("/api/forms/openapi/forms.json", DOCUMENT);

        expect("named by the page: /api/forms/openapi/forms.json");
    }

    @Test
    void swaggerUiDist3And4PointFromThePage() throws Exception {
        html("""
            <script>
            window.onload = function() {
              const ui = SwaggerUIBundle({
                validatorUrl: 'https://validator.swagger.io/validator',
                urls: [{url: "v1/swagger.json", name: 'V1'},],
                oauth2RedirectUrl: window.location.origin + '/oauth2-redirect.html',
                plugins: [ SwaggerUIBundle.plugins.DownloadUrl ],
              })
              window.ui = ui
            }
            </script>\
            """);
        site.page("/api/forms/v1/swagger.json", DOCUMENT);

        expect("named by the page: /api/forms/v1/swagger.json");
    }

    @Test
    void nestInlinesItBesideOtherAddresses() throws Exception {
        site.page(PAGE, """
            <!DOCTYPE html><html><body><div id="swagger-ui"></div>
            <script src="./api-docs/swagger-ui-bundle.js"> </script>
            <script src="./api-docs/swagger-ui-init.js"> </script></body></html>\
            """);
        site.page(PAGE + "/swagger-ui-init.js", """
            window.onload = function() {
              let url = window.location.search.match(/url=([^&]+)/);
              let options = {
              "swaggerDoc": %s,
              "customOptions": {"urls": [{"url": "https://other.example/a.json", "name": "A"}]},
              "swaggerUrl": {}
            };
            }\
            """.formatted(DOCUMENT));

        expect("inlined in swagger-ui-init.js");
    }

    @Test
    void nestHasItBesideThePage() throws Exception {
        html("<script>start()</script>").page(PAGE + "-json", DOCUMENT);

        expect("probed: " + PAGE + "-json");
    }

    @Test
    void fastifyResolvesAgainstThePageAsAFolder() throws Exception {
        html("<script src=\"./static/swagger-initializer.js\"></script>");
        site.page("/api/forms/static/swagger-initializer.js", """
            window.onload = function () {
              function resolveUrl(url) {
                const anchor = document.createElement('a');
                anchor.href = url;
                return anchor.href
              }
              const config = {"onComplete": function () { return '}' }}
              const resConfig = Object.assign({}, {
                dom_id: '#swagger-ui',
              }, config, {
                url: resolveUrl('./json').replace('static/json', 'json'),
                oauth2RedirectUrl: resolveUrl('./oauth2-redirect.html')
              });
            }\
            """);
        site.page(PAGE + "/json", DOCUMENT);

        expect("named by the page: " + PAGE + "/json");
    }

    @Test
    void hapiAssignsTheAddress() throws Exception {
        html("""
            <script>
                var url = window.location.search.match(/url=([^&]+)/);
                if (url && url.length > 1) { url = decodeURIComponent(url[1]); }
                else { url = "/api/forms/swagger.json"; }
                window.swaggerUi = new SwaggerUi({ url: url, uiOptions: {} });
                validatorUrl: 'https://validator.example/x',
            </script>\
            """);
        site.page("/api/forms/swagger.json", DOCUMENT.replace("\"openapi\": \"3.0.0\"", "\"swagger\": \"2.0\""));

        assertThat(site.find().how()).isEqualTo("named by the page: /api/forms/swagger.json");
        assertThat(site.find().document().dialect()).isEqualTo("Swagger 2.0");
    }

    @Test
    void koaInlinesItBesideADecoy() throws Exception {
        html("<script>const options = {\"spec\": " + DOCUMENT
                + ", \"url\": \"https://petstore3.swagger.io/api/v3/openapi.json\"};</script>");

        expect("inlined in the page");
    }

    @Test
    void springdocConfiguresItAndMeansNotThePetStore() throws Exception {
        html("<script src=\"./swagger-initializer.js\"></script>");
        site.page("/api/forms/swagger-initializer.js", """
            window.ui = SwaggerUIBundle({
              url: "https://petstore.swagger.io/v2/swagger.json",
              dom_id: '#swagger-ui',
              "configUrl" : "/api/forms/v3/api-docs/swagger-config",
              "validatorUrl" : ""
            });\
            """);
        site.page("/api/forms/v3/api-docs/swagger-config", """
            {"configUrl":"/api/forms/v3/api-docs/swagger-config","oauth2RedirectUrl":"https://acme.example/x",
             "urls":[{"url":"/api/forms/v3/api-docs/public","name":"public"}],"validatorUrl":""}\
            """);
        site.page("/api/forms/v3/api-docs/public", DOCUMENT);

        expect("named by the page: /api/forms/v3/api-docs/public");
    }

    @Test
    void swashbuckleWritesItsSettingsAsText() throws Exception {
        html("""
            <script>
              var configObject = JSON.parse('{"urls":[{"url":"/swagger/v1/swagger.json","name":"V1"}],"deepLinking":false}');
              var oauthConfigObject = JSON.parse('{"scopeSeparator":" "}');
            </script>\
            """);
        site.page("/swagger/v1/swagger.json", DOCUMENT);

        expect("named by the page: /swagger/v1/swagger.json");
    }

    @Test
    void swashbuckleEscapesItsQuotes() throws Exception {
        String settings = "'{\\u0022urls\\u0022:[{\\u0022url\\u0022:\\u0022v1\\/swagger.json\\u0022}]}'";
        html("<script>var configObject = JSON.parse(" + settings + ")</script>");
        site.page("/api/forms/v1/swagger.json", DOCUMENT);

        expect("named by the page: /api/forms/v1/swagger.json");
    }

    @Test
    void swashbuckleMovedItsSettingsToAScript() throws Exception {
        html("<script src=\"index.js\" charset=\"utf-8\"></script>");
        site.page("/api/forms/index.js", """
            window.onload = function () {
                var configObject = {"urls":[{"url":"v1/swagger.json","name":"V1"}],"deepLinking":false};
                var oauthConfigObject = {"scopeSeparator":" "};
                const ui = SwaggerUIBundle(configObject);
            }\
            """);
        site.page("/api/forms/v1/swagger.json", DOCUMENT);

        expect("named by the page: /api/forms/v1/swagger.json");
    }

    @Test
    void fastApiForgetsThePrefixThatAProxyStrips() throws Exception {
        html("""
            <script>
            const ui = SwaggerUIBundle({
                url: '/openapi.json',
            "dom_id": "#swagger-ui",
            oauth2RedirectUrl: window.location.origin + '/docs/oauth2-redirect',
            })
            </script>\
            """);
        site.page("/api/forms/openapi.json", DOCUMENT);

        expect("named by the page: /api/forms/openapi.json");
    }

    @Test
    void redocIsToldByACall() throws Exception {
        html("<script>Redoc.init(\"forms.yaml\", {scrollYOffset: 50}, document.getElementById('redoc'))</script>");
        site.page("/api/forms/forms.yaml", DOCUMENT);

        expect("named by the page: /api/forms/forms.yaml");
    }

    @Test
    void redocIsToldByAnElement() throws Exception {
        html("<redoc spec-url='/specs/forms.json'></redoc>").page("/specs/forms.json", DOCUMENT);

        expect("named by the page: /specs/forms.json");
    }

    @Test
    void redocCarriesItsState() throws Exception {
        html("<script>const __redoc_state = {\"menu\":{},\"spec\":{\"data\":" + DOCUMENT + "}};</script>");

        expect("inlined in the page");
    }

    @Test
    void scalarIsToldByACall() throws Exception {
        html("<script>Scalar.createApiReference('#app', {\"sources\": [{\"url\": \"/specs/forms.json\"}]})</script>");
        site.page("/specs/forms.json", DOCUMENT);

        expect("named by the page: /specs/forms.json");
    }

    @Test
    void scalarInlinesTheContent() throws Exception {
        html("<script>Scalar.createApiReference('#app', {_integration: 'express', content: " + DOCUMENT
                + "})</script>");

        expect("inlined in the page");
    }

    @Test
    void scalarInlinesTheContentAsText() throws Exception {
        String text = DOCUMENT.replace("\\", "\\\\").replace("\n", "\\n").replace("'", "\\'");
        html("<script>Scalar.createApiReference('#app', {content: '" + text + "'})</script>");

        expect("inlined in the page");
    }

    @Test
    void scalarIsToldByAnElement() throws Exception {
        html("<script id=\"api-reference\" data-url=\"./forms.json\"></script>")
                .page("/api/forms/forms.json", DOCUMENT);

        expect("named by the page: /api/forms/forms.json");
    }

    @Test
    void scalarIsToldByAnAttributeOfSettings() throws Exception {
        html("<div id=\"r\" data-configuration=\"{&quot;url&quot;:&quot;/specs/forms.json&quot;}\"></div>");
        site.page("/specs/forms.json", DOCUMENT);

        expect("named by the page: /specs/forms.json");
    }

    @Test
    void anElementCarriesIt() throws Exception {
        html("<script id=\"api-reference\" type=\"application/json\">" + DOCUMENT + "</script>");

        expect("inlined in the page");
    }

    @Test
    void rapiDocIsToldByAnElement() throws Exception {
        html("<rapi-doc spec-url = \"forms.json\" theme=\"dark\"> </rapi-doc>").page("/api/forms/forms.json", DOCUMENT);

        expect("named by the page: /api/forms/forms.json");
    }

    @Test
    void aPageNobodyHasSeenCallsItAsItLikes() throws Exception {
        html("<script>window.__DATA__ = Object.freeze({page: 1, theApi: " + DOCUMENT + ", more: []});</script>");

        expect("inlined in the page");
    }

    @Test
    void aTextInAScriptIsIt() throws Exception {
        html("""
            <script>docs.apiDescriptionDocument = `openapi: 3.0.2
            paths:
              /a: {}
            `</script>\
            """);

        assertThat(site.find().document().text()).isEqualTo("openapi: 3.0.2\npaths:\n  /a: {}\n");
    }

    @Test
    void aTextInAScriptIsItPacked() throws Exception {
        String packed = Base64.getEncoder().encodeToString(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        html("<script>start(JSON.parse(atob('" + packed + "')))</script>");

        expect("inlined in the page");
    }

    @Test
    void anAttributeOrAnElementIsIt() throws Exception {
        html("<div data-spec='" + DOCUMENT.replace("'", "&#39;") + "'></div>");
        expect("inlined in the page");

        html("<pre>" + DOCUMENT.replace("<", "&lt;") + "</pre>");
        expect("inlined in the page");
    }

    @Test
    void aScriptFetchesItByACallOfItsOwn() throws Exception {
        html("<script>fetch(base + '/specs/openapi-v1.json').then(show)</script>");
        site.page("/specs/openapi-v1.json", DOCUMENT);

        expect("named by the page: /specs/openapi-v1.json");
    }

    @Test
    void aPageLinksToIt() throws Exception {
        html("<a href='/about'>About</a> <a href='./v1/swagger.yaml'>Document</a>");
        site.page("/api/forms/v1/swagger.yaml", DOCUMENT);

        expect("named by the page: /api/forms/v1/swagger.yaml");
    }

    @Test
    void aPageLeadsToAnotherByItself() throws Exception {
        html("<meta http-equiv=\"Refresh\" content=\"0; URL='/docs/index.html'\">");
        site.page("/docs/index.html", "<!DOCTYPE html><redoc spec-url='forms.json'>")
                .page("/docs/forms.json", DOCUMENT);

        expect("named by the page: /docs/forms.json");
    }

    @Test
    void aPageShowsAnotherInAFrame() throws Exception {
        html("<iframe src='/docs/'></iframe>");
        site.page("/docs/", "<!DOCTYPE html><script>x({spec: " + DOCUMENT + "})</script>");

        expect("inlined in the page");
    }

    @Test
    void aPageWithABaseResolvesAgainstIt() throws Exception {
        html("<base href=\"/static/docs/\"><script src=\"start.js\"></script>");
        site.page("/static/docs/start.js", "boot({url: 'forms.json'})").page("/static/docs/forms.json", DOCUMENT);

        expect("named by the page: /static/docs/forms.json");
    }

    @Test
    void anAddressBelowTheOriginNeedsNoRunning() throws Exception {
        html("<script>SwaggerUIBundle({url: window.location.origin + \"/specs/forms.json\",})</script>");
        site.page("/specs/forms.json", DOCUMENT);

        expect("named by the page: /specs/forms.json");
    }

    @Test
    void theAddressAnswersWithTheDocumentItself() throws Exception {
        site.page(PAGE, DOCUMENT);

        expect("the answer itself");
    }

    @Test
    void theAddressAnswersWithYaml() throws Exception {
        site.page(PAGE, "# forms\nopenapi: \"3.1.0\"\ninfo: {title: forms, version: '1'}\npaths:\n  /a: {}\n");

        assertThat(site.find().document().dialect()).isEqualTo("OpenAPI 3.1.0");
    }

    private MapSite html(String body) {
        return site.page(PAGE, "<!DOCTYPE html><html><head></head><body>" + body + "</body></html>");
    }

    private void initScript(String options) {
        site.swaggerUiExpress(PAGE, options);
    }

    private void expect(String how) throws Exception {
        Found found = site.find();

        assertThat(found.how()).isEqualTo(how);
        JsonNode taken = new JsonMapper().readTree(found.document().text());
        assertThat(taken).isEqualTo(new JsonMapper().readTree(DOCUMENT));
    }
}
