package kr.opengov.integrity.internal.demo;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Share;
import kr.opengov.integrity.internal.keys.SlowHash;
import kr.opengov.integrity.internal.keys.Vault;

/**
 * Somebody with a vault in the demonstration, as the launcher names it: {@code OFFICER:12:passphrase}.
 *
 * @param account the account that signs in
 */
record DemoPerson(HolderRole role, long account, String passphrase) {

    private static final List<String> OFFICERS_KO = List.of("감사담당관실 조사 담당", "감사담당관실 청렴 담당", "인사과 고충 담당");
    private static final List<String> OFFICERS_EN =
            List.of("Audit office, investigations", "Audit office, integrity", "Personnel, grievances");

    private static final String SHARE = "SHARE:";

    /** Reads the setting: people and shares of the recovery key, separated by commas. */
    static List<DemoPerson> of(String setting) {
        return Arrays.stream(setting.split(","))
                .filter(person -> !person.startsWith(SHARE))
                .map(person -> person.split(":", 3))
                .map(parts -> new DemoPerson(HolderRole.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]))
                .toList();
    }

    /** The shares that the launcher prints, so that who tries the portal out can bring a lost vault back; or none. */
    static List<Share> shares(String setting) {
        return Arrays.stream(setting.split(","))
                .filter(person -> person.startsWith(SHARE))
                .map(share -> Share.of(share.substring(SHARE.length())))
                .toList();
    }

    /** The person with a vault; the first officer is the conflict-of-interest officer. */
    KeyHolder holder(SlowHash hash, KeyPair pair, int number) {
        UUID id = UUID.randomUUID();
        Vault vault = Vault.underPassphrase(hash, id, pair, passphrase.toCharArray());
        boolean officer = role == HolderRole.OFFICER;
        return new KeyHolder(
                id,
                role,
                account,
                officer ? OFFICERS_KO.get(number % OFFICERS_KO.size()) : "신원 보관",
                officer ? OFFICERS_EN.get(number % OFFICERS_EN.size()) : "Custodian of names",
                officer && number == 0,
                vault);
    }

    /** Never the passphrase. */
    @Override
    public String toString() {
        return "DemoPerson";
    }
}
