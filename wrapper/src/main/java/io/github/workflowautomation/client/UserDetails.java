package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to say about a user; see {@link Users#create} and {@link Users#update}. The fields are those of the older API (D);
 * that the current one takes them under the same names is I, see {@link VendorBody#USER}. What is not set is not sent. Not
 * for use by several threads.
 */
public final class UserDetails {
    private static final List<String> MANDATORY = List.of("firstName", "lastName", "email", "userName");

    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final List<Secret> secrets = new ArrayList<>();

    UserDetails() {}

    /**
     * Sets the first name (D). Needed for a new user (S). Defaults to none.
     *
     * @param first the vendor's {@code NameFirst}
     * @return this
     */
    public UserDetails firstName(String first) {
        return put("firstName", first);
    }

    /**
     * Sets the middle name (D). Defaults to none.
     *
     * @param middle the vendor's {@code NameMiddle}
     * @return this
     */
    public UserDetails middleName(String middle) {
        return put("middleName", middle);
    }

    /**
     * Sets the last name (D). Needed for a new user (S). Defaults to none.
     *
     * @param last the vendor's {@code NameLast}
     * @return this
     */
    public UserDetails lastName(String last) {
        return put("lastName", last);
    }

    /**
     * Sets the mail address (D). Needed for a new user (S). Defaults to none.
     *
     * @param address the vendor's {@code Email}
     * @return this
     */
    public UserDetails email(String address) {
        return put("email", address);
    }

    /**
     * Sets the name to sign in with (D). Needed for a new user (S). Defaults to none.
     *
     * @param name the vendor's {@code UserName}
     * @return this
     */
    public UserDetails userName(String name) {
        return put("userName", name);
    }

    /**
     * Sets the title of the position (D). Defaults to none.
     *
     * @param text the vendor's {@code Title}
     * @return this
     */
    public UserDetails title(String text) {
        return put("title", text);
    }

    /**
     * Sets the department (D). Defaults to none.
     *
     * @param text the vendor's {@code Department}
     * @return this
     */
    public UserDetails department(String text) {
        return put("department", text);
    }

    /**
     * Sets the division (D). Defaults to none.
     *
     * @param text the vendor's {@code Division}
     * @return this
     */
    public UserDetails division(String text) {
        return put("division", text);
    }

    /**
     * Sets the cost centre (D). Defaults to none.
     *
     * @param text the vendor's {@code CostCenter}
     * @return this
     */
    public UserDetails costCenter(String text) {
        return put("costCenter", text);
    }

    /**
     * Sets the location (D). Defaults to none.
     *
     * @param text the vendor's {@code Location}
     * @return this
     */
    public UserDetails location(String text) {
        return put("location", text);
    }

    /**
     * Sets the phone number (D). Defaults to none.
     *
     * @param number the vendor's {@code Phone}
     * @return this
     */
    public UserDetails phone(String number) {
        return put("phone", number);
    }

    /**
     * Sets the first line of the address (D). Defaults to none.
     *
     * @param line the vendor's {@code AddressLine1}
     * @return this
     */
    public UserDetails addressLine1(String line) {
        return put("addressLine1", line);
    }

    /**
     * Sets the second line of the address (D). Defaults to none.
     *
     * @param line the vendor's {@code AddressLine2}
     * @return this
     */
    public UserDetails addressLine2(String line) {
        return put("addressLine2", line);
    }

    /**
     * Sets the city (D). Defaults to none.
     *
     * @param name the vendor's {@code City}
     * @return this
     */
    public UserDetails city(String name) {
        return put("city", name);
    }

    /**
     * Sets the state or region (D). Defaults to none.
     *
     * @param name the vendor's {@code State}
     * @return this
     */
    public UserDetails state(String name) {
        return put("state", name);
    }

    /**
     * Sets the postal code (D). Defaults to none.
     *
     * @param code the vendor's {@code Postal}
     * @return this
     */
    public UserDetails postalCode(String code) {
        return put("postalCode", code);
    }

    /**
     * Sets the country (D). Defaults to none.
     *
     * @param name the vendor's {@code Country}
     * @return this
     */
    public UserDetails country(String name) {
        return put("country", name);
    }

    /**
     * Sets the id in the network (D). Defaults to none.
     *
     * @param id the vendor's {@code NetworkID}
     * @return this
     */
    public UserDetails networkId(String id) {
        return put("networkId", id);
    }

    /**
     * Sets the first field of the tenant's own (D). Defaults to none.
     *
     * @param text the vendor's {@code Custom1}
     * @return this
     */
    public UserDetails custom1(String text) {
        return put("custom1", text);
    }

    /**
     * Sets the second field of the tenant's own (D). Defaults to none.
     *
     * @param text the vendor's {@code Custom2}
     * @return this
     */
    public UserDetails custom2(String text) {
        return put("custom2", text);
    }

    /**
     * Sets the language and region (D), sent as {@code en-GB}. Defaults to none.
     *
     * @param language the language and region
     * @return this
     */
    public UserDetails locale(Locale language) {
        return put("locale", language.toLanguageTag());
    }

    /**
     * Sets the time zone by its Windows name, as the vendor has it (D). Defaults to none.
     *
     * @param zone a zone that Windows has a name for, such as {@code Europe/Berlin}
     * @return this
     * @throws IllegalArgumentException when this library knows no Windows name for it: then give that to
     *     {@link #timeZoneName}
     */
    public UserDetails timeZone(ZoneId zone) {
        return timeZoneName(WindowsZones.name(zone)
                .orElseThrow(() -> new IllegalArgumentException(
                        "timeZone: no Windows name is known for " + zone + "; give it to timeZoneName.")));
    }

    /**
     * Sets the time zone by the vendor's name (D). Defaults to none.
     *
     * @param name a Windows name, such as {@code Pacific Standard Time}
     * @return this
     */
    public UserDetails timeZoneName(String name) {
        return put("timeZone", name);
    }

    /**
     * Sets whom the user reports to (D). Defaults to none.
     *
     * @param user the manager
     * @return this
     */
    public UserDetails manager(UserId user) {
        return put("manager", user.value());
    }

    /**
     * Sets the password, which is sent as its own confirmation, too (D). Defaults to none.
     *
     * @param secret the password
     * @return this
     */
    public UserDetails password(Secret secret) {
        secrets.add(secret);
        return put("password", secret.reveal());
    }

    /**
     * Says whether the user may sign in (S). Defaults to the server's choice.
     *
     * @param maySignIn whether
     * @return this
     */
    public UserDetails active(boolean maySignIn) {
        values.put("active", JsonValue.of(maySignIn));
        return this;
    }

    Map<String, JsonValue> values() {
        return values;
    }

    /** Those among the values that no error may show. */
    List<Secret> secrets() {
        return secrets;
    }

    /** The same, if it is enough for a new user. */
    UserDetails checkedForNew() {
        List<String> missing =
                MANDATORY.stream().filter(name -> !values.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("A new user needs " + String.join(", ", missing) + ".");
        }
        return this;
    }

    /** The same, if there is anything to change. */
    UserDetails checkedForChange() {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("An update needs at least one field.");
        }
        return this;
    }

    private UserDetails put(String name, String value) {
        values.put(name, new JsonString(Objects.requireNonNull(value, name)));
        return this;
    }
}
