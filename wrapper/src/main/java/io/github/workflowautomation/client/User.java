package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in; the vendor also says contact.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class User {
    private final Entity entity;
    private final UserId id;

    User(Entity entity) {
        this.entity = entity;
        this.id = new UserId(entity.sid(VendorField.USER_ID));
    }

    /** {@return who it is (D)} */
    public UserId id() {
        return id;
    }

    /** {@return the name to sign in with (D)} */
    public Optional<String> userName() {
        return entity.text(VendorField.USER_NAME);
    }

    /** {@return a name to show: the vendor's, or first and last name, or the user name, or the id (S)} */
    public String displayName() {
        return entity.text(VendorField.USER_DISPLAY_NAME)
                .or(this::fullName)
                .or(this::userName)
                .orElseGet(id::value);
    }

    /** {@return the first name (D)} */
    public Optional<String> firstName() {
        return entity.text(VendorField.USER_FIRST_NAME);
    }

    /** {@return the last name (D)} */
    public Optional<String> lastName() {
        return entity.text(VendorField.USER_LAST_NAME);
    }

    /** {@return the mail address (D)} */
    public Optional<String> email() {
        return entity.text(VendorField.USER_EMAIL);
    }

    /** {@return whether the user may sign in (S, as a field that the vendor's code writes)} */
    public Optional<Boolean> active() {
        return entity.flag(VendorField.USER_ACTIVE);
    }

    /** {@return when the user was made (D)} */
    public Optional<Instant> createdAt() {
        return entity.date(VendorField.USER_CREATED_AT);
    }

    /** {@return when the user was deleted, empty for a user who was not (D)} */
    public Optional<Instant> deletedAt() {
        return entity.date(VendorField.USER_DELETED_AT);
    }

    /** {@return when the user was last changed (D)} */
    public Optional<Instant> modifiedAt() {
        return entity.date(VendorField.USER_MODIFIED_AT);
    }

    /** {@return the user's number; the vendor says contact id (D)} */
    public OptionalLong number() {
        return entity.number(VendorField.USER_NUMBER);
    }

    /** {@return the middle name (D)} */
    public Optional<String> middleName() {
        return entity.text(VendorField.USER_MIDDLE_NAME);
    }

    /** {@return the title of the position (D)} */
    public Optional<String> title() {
        return entity.text(VendorField.USER_TITLE);
    }

    /** {@return the department (D)} */
    public Optional<String> department() {
        return entity.text(VendorField.USER_DEPARTMENT);
    }

    /** {@return the division (D)} */
    public Optional<String> division() {
        return entity.text(VendorField.USER_DIVISION);
    }

    /** {@return the cost centre (D)} */
    public Optional<String> costCenter() {
        return entity.text(VendorField.USER_COST_CENTER);
    }

    /** {@return the location (D)} */
    public Optional<String> location() {
        return entity.text(VendorField.USER_LOCATION);
    }

    /** {@return the phone number (D)} */
    public Optional<String> phone() {
        return entity.text(VendorField.USER_PHONE);
    }

    /** {@return the language and region (D), empty when it is not written like {@code en-GB}} */
    public Optional<Locale> locale() {
        return entity.text(VendorField.USER_LOCALE)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    /**
     * {@return the time zone (D)} The vendor writes the name that Windows has for it, which stands for the zone that Unicode's
     * CLDR gives it; empty when this library does not know the name, which {@link #timeZoneName} has.
     */
    public Optional<ZoneId> timeZone() {
        return timeZoneName().flatMap(WindowsZones::zone);
    }

    /** {@return the time zone as the vendor writes it, such as {@code Pacific Standard Time} (D)} */
    public Optional<String> timeZoneName() {
        return entity.text(VendorField.USER_TIME_ZONE);
    }

    /** {@return whom the user reports to (D)} */
    public Optional<UserId> managerId() {
        return entity.findNamedSid(VendorField.USER_MANAGER_ID).map(UserId::new);
    }

    /** {@return who acts for the user (D)} */
    public Optional<UserId> delegateId() {
        return entity.findNamedSid(VendorField.USER_DELEGATE_ID).map(UserId::new);
    }

    /** {@return from when on somebody acts for the user (D)} */
    public Optional<Instant> delegationStart() {
        return entity.date(VendorField.USER_DELEGATION_START);
    }

    /** {@return until when somebody acts for the user (D)} */
    public Optional<Instant> delegationEnd() {
        return entity.date(VendorField.USER_DELEGATION_END);
    }

    private Optional<String> fullName() {
        String name = firstName().orElse("") + " " + lastName().orElse("");
        return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof User that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "User[" + id + ", " + displayName() + "]";
    }
}
