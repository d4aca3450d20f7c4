package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.SaveCompletedFormPdfQuery;
import io.github.workflowautomation.api.parameter.SubmitFormQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tasks that are a form to fill in. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape.
 */
@AsyncTwin
public final class FormTasks {
    private final Calls calls;
    private final VendorApi vendor;
    private final FormUpload upload;

    FormTasks(Calls calls, Files files) {
        this.calls = calls;
        this.vendor = calls.vendor();
        this.upload = new FormUpload(files, calls.bodies());
    }

    /**
     * Completes a form. Files are uploaded first. Never repeated by itself; after a failure whose outcome is
     * {@code UNKNOWN}, {@link Tasks#isMine} tells whether the task is still open.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/form/{recipientTaskSid}} (C; its body is I, see
     * {@link VendorBody#FORM}). Older: none.
     *
     * @param id which task
     * @param answers says what to answer
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue complete(TaskId id, Consumer<TaskAnswers> answers) {
        Objects.requireNonNull(id, "id");
        FilledForm form = TaskAnswers.filled(answers);
        vendor.completeForm(id, form.answers()); // what cannot be asked for fails before files are uploaded
        return calls.reply(vendor.completeForm(id, upload.answers(form))).json();
    }

    /**
     * Saves answers as a draft, which leaves the task open. Files are uploaded first. What a repeat does is not public, so
     * that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/form/{recipientTaskSid}} with {@code isDraft} (C; its body is I, see
     * {@link VendorBody#FORM}). Older: none.
     *
     * @param id which task
     * @param answers says what to answer
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue saveDraft(TaskId id, Consumer<TaskAnswers> answers) {
        Objects.requireNonNull(id, "id");
        FilledForm form = TaskAnswers.filled(answers);
        draft(id, form.answers()); // what cannot be asked for fails before files are uploaded
        return calls.reply(draft(id, upload.answers(form))).json();
    }

    /**
     * Has the server make a PDF of a completed form and keep it. What a repeat does is not public, so that it is never
     * repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/form/{recipientTaskGuid}/formCompletedPdf/renderAndSave} (C). Older:
     * none.
     *
     * @param id which task
     * @param details how to make it, in the vendor's words, which are not public; an empty object for nothing
     * @return the answer, whose shape is not public
     */
    public JsonValue savePdf(TaskId id, JsonValue details) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(details, "details");
        return calls.json(
                InstanceApi.class,
                api -> api.saveCompletedFormPdf(id.value(), details, SaveCompletedFormPdfQuery.none()));
    }

    private VendorRequest draft(TaskId id, Answers answers) {
        SubmitFormQuery query = SubmitFormQuery.builder().isDraft(true).build();
        return calls.current(
                VendorCall.COMPLETE_FORM,
                InstanceApi.class,
                api -> api.submitForm(id.value(), calls.bodies().form(answers), query));
    }
}
