package kr.opengov.web.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.Receipt;
import kr.opengov.platform.Sha256;

/**
 * What this server remembers of the filings of the last minutes, in its memory alone: which form led to which visit, so
 * that a form sent twice files once; the last group of a new code until its reader typed it; how many came from one place
 * today, under a salt that is thrown away at midnight.
 */
@ApplicationScoped
public class Filings {

    /** More than this from one place in an hour goes behind the others. It is never refused. */
    static final int USUAL_PER_HOUR = 10;

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_PLACES = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();
    private final Map<String, Remembered> forms = new LinkedHashMap<>();
    private final Map<String, Remembered> groups = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private byte[] salt = new byte[0];
    private LocalDate saltDay;
    private int hour;

    @Inject
    private Clock clock;

    private record Remembered(String value, Instant at) {}

    public Filings() {}

    Filings(Clock clock) {
        this.clock = clock;
    }

    /** A mark for a new form. */
    public String newForm() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Under what a form with its content is remembered; the same form with another content is another filing. */
    static String key(String form, NewReport report) {
        String content = String.join(
                "\u0000",
                String.valueOf(form),
                report.kind().name(),
                report.mode().name(),
                report.subject(),
                report.text(),
                String.valueOf(report.identity()),
                report.details().toString());
        return Base64.getEncoder().encodeToString(digest(new byte[0], content));
    }

    /** What requests with one key wait for, so that a form sent twice at once files once. */
    Object lockOf(String key) {
        return locks[Math.floorMod(key.hashCode(), locks.length)];
    }

    /** The visit that this form began a moment ago, or null. */
    synchronized String visitOf(String key) {
        sweep(forms);
        Remembered visit = forms.get(key);
        return visit == null ? null : visit.value();
    }

    /** Remembers a filing and the group its reader has to type. */
    synchronized void filed(String key, Receipt receipt) {
        if (key != null) {
            forms.put(key, new Remembered(receipt.visit(), clock.instant()));
        }
        groups.put(
                receipt.visit(),
                new Remembered(receipt.groups().get(receipt.groups().size() - 1), clock.instant()));
    }

    /** The group this visit still has to type; null when it did, or began with a code. */
    synchronized String groupOf(String visit) {
        sweep(groups);
        Remembered group = visit == null ? null : groups.get(visit);
        return group == null ? null : group.value();
    }

    synchronized void confirmed(String visit) {
        groups.remove(visit);
        forms.values().removeIf(form -> form.value().equals(visit));
    }

    /** Counts a filing from a place and says whether it is more than people write. */
    synchronized boolean isUnusual(String place) {
        LocalDate today = LocalDate.now(clock);
        int now = clock.instant().atZone(clock.getZone()).getHour();
        if (!today.equals(saltDay)) {
            salt = new byte[32];
            RANDOM.nextBytes(salt);
            saltDay = today;
            places.clear();
        }
        if (now != hour || places.size() > MOST_PLACES) {
            hour = now;
            places.clear();
        }
        return places.merge(Base64.getEncoder().encodeToString(digest(salt, place)), 1, Integer::sum) > USUAL_PER_HOUR;
    }

    private void sweep(Map<String, Remembered> all) {
        Instant limit = clock.instant().minus(KEPT);
        for (Iterator<Remembered> each = all.values().iterator(); each.hasNext(); ) {
            if (each.next().at().isBefore(limit)) {
                each.remove();
            }
        }
    }

    private static byte[] digest(byte[] salt, String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
