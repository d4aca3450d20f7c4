package example;

import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Says how many tasks wait. */
@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments).close();
    }

    @Bean
    CommandLineRunner waiting(WorkflowClient workflow) {
        return arguments -> {
            long waiting = workflow.tasks().mine().stream().map(Task::id).distinct().count();
            System.out.println("waiting " + waiting);
        };
    }
}
