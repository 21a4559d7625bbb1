package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.opengov.platform.accounts.DeviceRow;
import kr.opengov.platform.accounts.DeviceToken;
import kr.opengov.platform.persistence.UuidConverter;

/**
 * The browsers somebody is signed in with. A token is changed each time it brings a browser back; one that was changed
 * already was copied, by a thief or from one, so every device of the account is signed out (Barry Jaspan's scheme).
 */
public final class Devices {

    /** Two requests may leave a browser with the same cookie; the second one within this time is no theft. */
    static final Duration GRACE = Duration.ofSeconds(60);

    /** The device is noted as seen at most this often. */
    public static final Duration SEEN_EVERY = Duration.ofSeconds(60);

    private static final UuidConverter UUIDS = new UuidConverter();

    /** What a device says about itself when somebody signs in with it. */
    public record NewDevice(
            long accountId,
            int securityEpoch,
            boolean persistent,
            boolean secondFactor,
            String browser,
            String address,
            Duration lifetime) {}

    /** A device as it is now; the epochs tell whether it is still good. */
    public record Device(
            UUID series,
            long accountId,
            int epochAtSignIn,
            int epochNow,
            int rolesEpoch,
            String state,
            boolean persistent,
            boolean secondFactor,
            Instant lastSeenAt,
            Instant expiresAt,
            byte[] tokenHash,
            byte[] previousHash,
            Instant rotatedAt) {

        /** Whether its sign-in still holds; the rule about idleness comes on top. */
        public boolean good(Instant now) {
            return epochAtSignIn == epochNow && state.equals("ACTIVE") && now.isBefore(expiresAt);
        }
    }

    /** What a token that was shown proves. */
    public enum Proof {
        /** The current token. */
        CURRENT,
        /** The one before, changed a moment ago by a request that ran beside this one. */
        JUST_CHANGED,
        /** An old one: somebody has a copy. */
        STOLEN
    }

    private final EntityManager em;

    public Devices(EntityManager em) {
        this.em = em;
    }

    /** Notes a new device. */
    public DeviceToken add(NewDevice device, Instant now) {
        DeviceToken token = new DeviceToken(UUID.randomUUID(), RandomToken.create());
        em.createNativeQuery(
                        "INSERT INTO pf_remember_token (series, account_id, token_hash, rotated_at, security_epoch,"
                                + " persistent, second_factor, browser, address, created_at, last_seen_at, expires_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, bytes(token.series()))
                .setParameter(2, device.accountId())
                .setParameter(3, RandomToken.hash(token.secret()))
                .setParameter(4, DatabaseTime.of(now))
                .setParameter(5, device.securityEpoch())
                .setParameter(6, device.persistent())
                .setParameter(7, device.secondFactor())
                .setParameter(8, shortened(device.browser(), 200))
                .setParameter(9, shortened(device.address(), 45))
                .setParameter(10, DatabaseTime.of(now))
                .setParameter(11, DatabaseTime.of(now))
                .setParameter(12, DatabaseTime.of(now.plus(device.lifetime())))
                .executeUpdate();
        return token;
    }

    /** The device of a series with its account; one statement by primary keys. */
    public Optional<Device> find(UUID series) {
        List<?> rows = em.createNativeQuery(
                        "SELECT d.account_id, d.security_epoch, a.security_epoch, a.roles_epoch, a.state,"
                                + " d.persistent + 0, d.second_factor + 0, " + DatabaseTime.micros("d.last_seen_at")
                                + ", "
                                + DatabaseTime.micros("d.expires_at") + ", d.token_hash, d.previous_hash, "
                                + DatabaseTime.micros("d.rotated_at")
                                + " FROM pf_remember_token d JOIN pf_account a ON a.id = d.account_id WHERE d.series = ?1")
                .setParameter(1, bytes(series))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> device(series, row))
                .findFirst();
    }

    private static Device device(UUID series, Object[] row) {
        return new Device(
                series,
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                (String) row[4],
                ((Number) row[5]).intValue() != 0,
                ((Number) row[6]).intValue() != 0,
                DatabaseTime.read(row[7]),
                DatabaseTime.read(row[8]),
                (byte[]) row[9],
                (byte[]) row[10],
                DatabaseTime.read(row[11]));
    }

    /** Judges a token that was shown for a device. */
    public static Proof judge(Device device, String secret, Instant now) {
        byte[] shown = RandomToken.hash(secret);
        if (MessageDigest.isEqual(shown, device.tokenHash())) {
            return Proof.CURRENT;
        }
        boolean before = device.previousHash() != null && MessageDigest.isEqual(shown, device.previousHash());
        return before && now.isBefore(device.rotatedAt().plus(GRACE)) ? Proof.JUST_CHANGED : Proof.STOLEN;
    }

    /** Changes the token. Empty when another request did so in this moment: its cookie is the one that counts. */
    public Optional<DeviceToken> rotate(DeviceToken token, Instant now) {
        DeviceToken next = new DeviceToken(token.series(), RandomToken.create());
        int changed = em.createNativeQuery("UPDATE pf_remember_token SET previous_hash = ?1, token_hash = ?2,"
                        + " rotated_at = ?3, last_seen_at = ?4 WHERE series = ?5 AND token_hash = ?6")
                .setParameter(1, RandomToken.hash(token.secret()))
                .setParameter(2, RandomToken.hash(next.secret()))
                .setParameter(3, DatabaseTime.of(now))
                .setParameter(4, DatabaseTime.of(now))
                .setParameter(5, bytes(token.series()))
                .setParameter(6, RandomToken.hash(token.secret()))
                .executeUpdate();
        return changed == 1 ? Optional.of(next) : Optional.empty();
    }

    public void seen(UUID series, Instant now) {
        em.createNativeQuery("UPDATE pf_remember_token SET last_seen_at = ?1 WHERE series = ?2")
                .setParameter(1, DatabaseTime.of(now))
                .setParameter(2, bytes(series))
                .executeUpdate();
    }

    /** The device proved a second factor, and it goes on after the sessions of the others ended. */
    public void keep(UUID series, int securityEpoch, boolean secondFactor) {
        em.createNativeQuery("UPDATE pf_remember_token SET security_epoch = ?1,"
                        + " second_factor = CASE WHEN ?2 THEN 1 ELSE second_factor END WHERE series = ?3")
                .setParameter(1, securityEpoch)
                .setParameter(2, secondFactor)
                .setParameter(3, bytes(series))
                .executeUpdate();
    }

    /** Signs one device of an account out; false when it is none of this account. */
    public boolean end(long accountId, UUID series) {
        return em.createNativeQuery("DELETE FROM pf_remember_token WHERE series = ?1 AND account_id = ?2")
                        .setParameter(1, bytes(series))
                        .setParameter(2, accountId)
                        .executeUpdate()
                == 1;
    }

    public void end(UUID series) {
        em.createNativeQuery("DELETE FROM pf_remember_token WHERE series = ?1")
                .setParameter(1, bytes(series))
                .executeUpdate();
    }

    /** Signs out all devices of an account, but one. */
    public int endAllBut(long accountId, UUID kept) {
        return em.createNativeQuery("DELETE FROM pf_remember_token WHERE account_id = ?1 AND series <> ?2")
                .setParameter(1, accountId)
                .setParameter(2, kept == null ? new byte[16] : bytes(kept))
                .executeUpdate();
    }

    /** Forgets when an account was last used. */
    public void forgetLastSignIn(long accountId) {
        em.createNativeQuery("UPDATE pf_account SET last_sign_in_at = NULL WHERE id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** The devices of an account, last seen first. */
    public List<DeviceRow> list(long accountId, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "SELECT series, browser, address, persistent + 0, "
                                + DatabaseTime.micros("created_at") + ", " + DatabaseTime.micros("last_seen_at")
                                + " FROM pf_remember_token WHERE account_id = ?1 AND expires_at > ?2 ORDER BY last_seen_at DESC")
                .setParameter(1, accountId)
                .setParameter(2, DatabaseTime.of(now))
                .setMaxResults(100)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DeviceRow(
                        UUIDS.convertToEntityAttribute((byte[]) row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue() != 0,
                        DatabaseTime.read(row[4]),
                        DatabaseTime.read(row[5])))
                .toList();
    }

    /** Removes devices whose time is over. */
    public int clean(Instant now) {
        return em.createNativeQuery("DELETE FROM pf_remember_token WHERE expires_at < ?1")
                .setParameter(1, DatabaseTime.of(now))
                .executeUpdate();
    }

    private static byte[] bytes(UUID series) {
        return UUIDS.convertToDatabaseColumn(series);
    }

    private static String shortened(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
