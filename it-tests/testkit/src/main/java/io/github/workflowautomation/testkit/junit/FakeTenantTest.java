package io.github.workflowautomation.testkit.junit;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.testkit.Dialect.IdCase;
import io.github.workflowautomation.testkit.Dialect.ListShape;
import io.github.workflowautomation.testkit.Dialect.StartAnswer;
import io.github.workflowautomation.testkit.Dialect.TokenAnswer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a tenant of its own: it starts when the test, or a method that is called before it, takes it as a
 * parameter, and is gone afterwards.
 *
 * <pre>{@code
 * @FakeTenantTest
 * class ApprovalsTest {
 *     @Test
 *     void approvesWhatWaits(FakeTenant tenant, WorkflowClient workflow) { … }
 * }
 * }</pre>
 *
 * <p>What may be taken: {@link io.github.workflowautomation.testkit.FakeTenant FakeTenant}; a {@link
 * io.github.workflowautomation.client.WorkflowClient WorkflowClient} of it, which is closed after the test; a {@link
 * io.github.workflowautomation.client.WorkflowClientBuilder WorkflowClientBuilder} for one of your own, which you close;
 * its {@link io.github.workflowautomation.testkit.Journal Journal} and its {@link
 * io.github.workflowautomation.testkit.Faults Faults}. All those of one test are of the same tenant. A constructor and a
 * method that is called before all tests take none, as they are for no test.
 *
 * <p>On a class it is for its tests and those of its nested classes; on a method, or on a nested class, it replaces the one
 * further out. Tests may run in parallel.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FakeTenantExtension.class)
public @interface FakeTenantTest {
    /** Decides ids and dates. Defaults to 1. */
    long seed() default 1;

    /** Where the exchange of a key carries the token. Defaults to an object with {@code token}. */
    TokenAnswer tokenAnswer() default TokenAnswer.TOKEN;

    /** How pages are wrapped. Defaults to an object with {@code items} and {@code total}. */
    ListShape listShape() default ListShape.ITEMS_AND_TOTAL;

    /** The letters of the ids. Defaults to small ones. */
    IdCase idCase() default IdCase.LOWER;

    /** Where the answer to a start carries the request. Defaults to {@code request}. */
    StartAnswer startAnswer() default StartAnswer.UNDER_REQUEST;

    /** The largest page that a list gives. Defaults to 100. */
    int pageCap() default 100;

    /** The user whom the client acts as, and who administrates the tenant. Defaults to {@code jane.doe}. */
    String userName() default "jane.doe";

    /** Which API the client calls, and so by which key; the tenant answers both. Defaults to the current one. */
    Generation generation() default Generation.CURRENT;

    /** Tells the tenant more before it starts. Defaults to nothing. */
    Class<? extends TenantSetup> setup() default TenantSetup.None.class;
}
