package example;

import io.github.workflowautomation.client.WorkflowClient;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client for the whole application; Spring closes it with the context. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkflowConfiguration.Settings.class)
public class WorkflowConfiguration {
    /**
     * {@code workflow.*} in application.properties or the environment.
     *
     * @param tenant the ID under System Settings
     * @param host the HostHeader under System Settings
     * @param apiKey a tenant's API key
     * @param user the user to act as
     */
    @ConfigurationProperties("workflow")
    public record Settings(String tenant, String host, String apiKey, String user) {
        @Override
        public String toString() {
            return "Settings[" + tenant + " at " + host + "]";
        }
    }

    // tag::spring-boot[]
    @Bean
    WorkflowClient workflowClient(Settings settings) {
        return WorkflowClient.builder()
                .tenant(settings.tenant(), settings.host())
                .apiKey(settings.apiKey())
                .actingAs(settings.user())
                .build();
    }
    // end::spring-boot[]
}
