package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** The code of docs/network.md. */
final class NetworkExamples {
    private NetworkExamples() {}

    static WorkflowClient proxy(
            WorkflowClientBuilder builder, String proxyHost, int proxyPort, String user, String password) {
        // tag::proxy[]
        WorkflowClient workflow = builder.network(
                        network -> network.proxy(proxyHost, proxyPort).proxyCredentials(user, password))
                .build();
        // end::proxy[]
        return workflow;
    }

    static WorkflowClient trust(WorkflowClientBuilder builder, Path authorityFile) {
        // tag::trust[]
        WorkflowClient workflow =
                builder.network(network -> network.trustAlso(authorityFile)).build();
        // end::trust[]
        return workflow;
    }

    static WorkflowClient clientCertificate(
            WorkflowClientBuilder builder, Path authorityFile, Path keyFile, char[] password) {
        // tag::client-certificate[]
        WorkflowClient workflow = builder.network(network -> network.trustAlso(authorityFile) // if the server needs it
                        .clientCertificate(keyFile, password)) // PKCS #12 or JKS
                .build();
        // end::client-certificate[]
        return workflow;
    }

    static WorkflowClient base(Path authorityFile, String host, String apiKey, Dns companyNames, Interceptor tracing) {
        // tag::base[]
        OkHttpClient ownClient = new OkHttpClient.Builder()
                .dns(companyNames)
                .addInterceptor(tracing)
                .build();
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .apiKey(apiKey)
                .actingAs("jane.doe")
                .httpClient(ownClient)
                .network(network -> network.trustAlso(authorityFile))
                .build();
        // end::base[]
        return workflow;
    }

    static WorkflowClient timeouts(String host, String token) {
        // tag::timeouts[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken(token)
                .connectTimeout(Duration.ofSeconds(5)) // for a connection to come about; 10 seconds
                .readTimeout(Duration.ofSeconds(30)) // for the server to be silent; 60 seconds
                .writeTimeout(Duration.ofSeconds(30)) // for the server to take no bytes; 60 seconds
                .callTimeout(Duration.ofMinutes(2)) // for all of a call, repeats and body included; 5 minutes
                .build();
        // end::timeouts[]
        return workflow;
    }
}
