package example

import io.github.workflowautomation.client.Task
import io.github.workflowautomation.client.WorkflowClient
import io.github.workflowautomation.testkit.FakeTenant
import java.time.Duration
import kotlin.jvm.optionals.getOrNull

/** Every type here is written out: that it compiles shows that Kotlin takes the library's null marks. */
class Approvals(private val workflow: WorkflowClient) {
    fun approveAll(): List<Task> = workflow.tasks().mine().toList().onEach { task ->
        val name: String? = task.name().getOrNull()
        val id: String = task.id().value()
        println("${name ?: "a task"} is $id".replace(id, "there"))
        workflow.tasks().approve(task.id(), "Approved", "Within budget")
    }
}

fun main() {
    FakeTenant.start().use { tenant ->
        WorkflowClient.builder()
            .tenant(tenant.tenantId(), tenant.host())
            .apiKey(tenant.apiKey())
            .actingAs(tenant.userName())
            .build()
            .use { workflow ->
                // tag::kotlin[]
                val expenses = workflow.processes().findByName("Expense claim").orElseThrow()
                val request = workflow.requests().start(expenses.id()) { start ->
                    start.name("Trip to Lisbon").answer("amount", 1250)
                }
                val state: String? = request.state().getOrNull()?.word()
                println("It is ${state ?: "under way"}")
                // end::kotlin[]
                val approved = Approvals(workflow).approveAll().size
                workflow.requests().awaitCompletion(request.id(), Duration.ofSeconds(30))
                println("approved $approved")
            }
    }
}
