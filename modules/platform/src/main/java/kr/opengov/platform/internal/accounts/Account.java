package kr.opengov.platform.internal.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.NotificationTopic;
import kr.opengov.platform.persistence.Aggregates;

/** An account with its roles: who it belongs to, how its owner proves it, and what it may do. */
@Entity
@Table(name = "pf_account")
public class Account implements Aggregates.Versioned {

    /** The name a closed account keeps under the texts its owner left; the web shows a word of the language for it. */
    public static final String CLOSED_NAME = "-";

    @Id
    @TableGenerator(
            name = "account",
            table = "pf_ids",
            pkColumnName = "name",
            pkColumnValue = "account",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "account")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String email;

    @Column(name = "email_verified_at")
    private Instant emailVerifiedAt;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    private String language;
    private String unit;
    private String position;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "totp_secret")
    private byte[] totpSecret;

    @Column(name = "totp_confirmed_at")
    private Instant totpConfirmedAt;

    /** Written by one conditional statement at sign-in, never from here. */
    @Column(name = "totp_last_step", insertable = false, updatable = false)
    private long totpLastStep;

    @Column(name = "security_epoch")
    private int securityEpoch;

    @Column(name = "roles_epoch")
    private int rolesEpoch;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<AccountRole> roles = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "pf_notification_setting", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "topic")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "by_mail")
    private Map<NotificationTopic, Boolean> notifications = new HashMap<>();

    protected Account() {}

    private Account(AccountState state, String email, String nameKo, String language, Instant now) {
        this.state = state;
        this.email = email;
        this.nameKo = nameKo;
        this.language = language;
        this.createdAt = now;
    }

    /** Somebody registers; the address is not confirmed yet. Everybody with an account is a citizen. */
    public static Account registered(String email, String nameKo, String language, String hash, Instant now) {
        Account account = new Account(AccountState.UNVERIFIED, email, nameKo, language, now);
        account.passwordHash = hash;
        account.passwordChangedAt = now;
        account.roles.add(new AccountRole(account, new RoleKey(Roles.CITIZEN), now, null));
        return account;
    }

    /** An administrator makes an account for somebody. */
    public static Account invited(String email, String nameKo, String language, Instant now, Long by) {
        Account account = new Account(AccountState.INVITED, email, nameKo, language, now);
        account.roles.add(new AccountRole(account, new RoleKey(Roles.CITIZEN), now, by));
        return account;
    }

    /** Registering again before the address was confirmed starts over: nothing of the first try is trusted. */
    public void registerAgain(String name, String newLanguage, String hash, Instant now) {
        nameKo = name;
        language = newLanguage;
        passwordHash = hash;
        passwordChangedAt = now;
    }

    public void confirm(String confirmedEmail, Instant now) {
        email = confirmedEmail;
        emailVerifiedAt = now;
        if (state == AccountState.UNVERIFIED || state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
    }

    public void describe(String newNameKo, String newNameEn, String newLanguage) {
        nameKo = newNameKo;
        nameEn = newNameEn;
        language = newLanguage;
        rolesEpoch++;
    }

    public void place(String newUnit, String newPosition) {
        unit = newUnit;
        position = newPosition;
    }

    /** Sets a password and ends every session that was opened with the old one. */
    public void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        endSessions();
    }

    /** Ends every session of this account, on every device. */
    public void endSessions() {
        securityEpoch++;
    }

    public void deactivate() {
        requireState(AccountState.ACTIVE, AccountState.INVITED);
        state = AccountState.DEACTIVATED;
        endSessions();
    }

    public void activate() {
        requireState(AccountState.DEACTIVATED);
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    private void requireState(AccountState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Refusal("ACCOUNT_STATE", state.name());
        }
    }

    /**
     * @throws Refusal {@code ROLES_APART} when the account holds a role that excludes this one, {@code ROLE_HELD} when
     *     it holds this one
     */
    public void give(RoleKey key, Instant now, Long by) {
        if (roles.stream().anyMatch(role -> role.key().names(key))) {
            throw Refusal.ofField("role", "ROLE_HELD", key.role());
        }
        Set<String> all = roleNames();
        all.add(key.role());
        RoleConflicts.check(all);
        roles.add(new AccountRole(this, key, now, by));
        rolesEpoch++;
    }

    /** Whether the role is held for exactly this thing. */
    public boolean holds(String role, String scopeKind, String scopeId) {
        return roles.stream().anyMatch(held -> held.key().names(new RoleKey(role, scopeKind, scopeId)));
    }

    /** @throws Refusal {@code ROLE_NOT_HELD}, or {@code CITIZEN_STAYS} for the role everybody has */
    public void take(RoleKey key) {
        if (key.role().equals(Roles.CITIZEN)) {
            throw new Refusal("CITIZEN_STAYS");
        }
        if (!roles.removeIf(role -> role.key().names(key))) {
            throw new Refusal("ROLE_NOT_HELD", key.role());
        }
        rolesEpoch++;
    }

    public void beginTotp(byte[] encipheredSecret) {
        totpSecret = encipheredSecret.clone();
        totpConfirmedAt = null;
    }

    public void confirmTotp(Instant now) {
        totpConfirmedAt = now;
        rolesEpoch++;
    }

    public void forgetTotp() {
        totpSecret = null;
        totpConfirmedAt = null;
        rolesEpoch++;
    }

    public void choose(Map<NotificationTopic, Boolean> byMail) {
        notifications.putAll(byMail);
    }

    /** Closes the account: what its owner wrote stays under a neutral name, everything that tells who it was goes. */
    public void close(Instant now) {
        state = AccountState.CLOSED;
        closedAt = now;
        email = null;
        emailVerifiedAt = null;
        nameKo = CLOSED_NAME;
        nameEn = null;
        unit = null;
        position = null;
        passwordHash = null;
        passwordChangedAt = null;
        totpSecret = null;
        totpConfirmedAt = null;
        roles.clear();
        notifications.clear();
        endSessions();
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public AccountState state() {
        return state;
    }

    public String email() {
        return email;
    }

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    public String language() {
        return language;
    }

    public String unit() {
        return unit;
    }

    public String position() {
        return position;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public byte[] totpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }

    public boolean totpConfirmed() {
        return totpConfirmedAt != null;
    }

    public Instant totpConfirmedAt() {
        return totpConfirmedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public int securityEpoch() {
        return securityEpoch;
    }

    public Set<AccountRole> roles() {
        return Set.copyOf(roles);
    }

    /** The names of the roles, each once, whatever their scopes. */
    public Set<String> roleNames() {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.key().role()));
        return names;
    }

    /** For every topic whether mails are wanted. */
    public Map<NotificationTopic, Boolean> notifications() {
        Map<NotificationTopic, Boolean> all = new EnumMap<>(NotificationTopic.class);
        for (NotificationTopic topic : NotificationTopic.values()) {
            all.put(topic, notifications.getOrDefault(topic, topic.byMailUnlessChosen()));
        }
        return all;
    }
}
