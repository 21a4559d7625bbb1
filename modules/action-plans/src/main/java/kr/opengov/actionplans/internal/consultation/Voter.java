package kr.opengov.actionplans.internal.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.accounts.EmailAddress;

/**
 * Who votes, over all channels: an account where there is one, with its address as another mark, so that whoever votes on
 * paper without an account cannot open one and vote again. An identity provider would vouch for the first mark instead.
 *
 * @param receipt what the one ballot is kept by
 * @param marks what else must not have voted
 */
public record Voter(byte[] receipt, List<byte[]> marks) {

    private static final int SHORTEST_PHONE = 9;

    public Voter {
        marks = List.copyOf(marks);
    }

    /** Somebody who is signed in. */
    public static Voter signedIn(long consultation, long account, VoterHash hash, Correspondents people) {
        Correspondent person = people.of(List.of(account)).get(account);
        List<byte[]> marks = person == null ? List.of() : List.of(hash.of(consultation, mail(person.email())));
        return new Voter(hash.of(consultation, account), marks);
    }

    /**
     * Somebody whose ballot came on paper or by telephone.
     *
     * @throws Refusal {@code BALLOT_VOTER_UNKNOWN} without an address and a number, {@code BALLOT_EMAIL}, {@code
     *     BALLOT_PHONE} for one that cannot be
     */
    public static Voter typed(long consultation, String email, String phone, VoterHash hash, Correspondents people) {
        List<byte[]> marks = new ArrayList<>();
        byte[] receipt = null;
        if (!Blank.is(email)) {
            String normal = EmailAddress.normalize(email).orElseThrow(() -> Refusal.ofField("email", "BALLOT_EMAIL"));
            Optional<Correspondent> account = people.withEmail(normal);
            marks.add(hash.of(consultation, mail(normal)));
            receipt = account.map(person -> hash.of(consultation, person.accountId()))
                    .orElse(marks.get(0));
        }
        if (!Blank.is(phone)) {
            String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^82", "0");
            if (digits.length() < SHORTEST_PHONE) {
                throw Refusal.ofField("phone", "BALLOT_PHONE");
            }
            marks.add(hash.of(consultation, "phone:" + digits));
        }
        if (marks.isEmpty()) {
            throw Refusal.ofField("email", "BALLOT_VOTER_UNKNOWN");
        }
        return new Voter(receipt == null ? marks.get(0) : receipt, marks);
    }

    private static String mail(String email) {
        return "mail:" + email;
    }
}
