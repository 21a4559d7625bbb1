package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** An office whose holder sits ex officio, such as a vice minister's. */
@Entity
@Table(name = "mb_office")
public class Office {

    private static final int CODE_BYTES = 8;

    @Id
    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "organisation_ko")
    private String organisationKo;

    @Column(name = "organisation_en")
    private String organisationEn;

    protected Office() {}

    public Office(String code, String nameKo, String nameEn) {
        this.code = code;
        this.nameKo = nameKo;
        this.nameEn = nameEn;
    }

    /** The code of an office that nobody named before: the same name has the same code on every node. */
    static String codeOf(String nameKo) {
        byte[] name = Normalizer.normalize(nameKo, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name);
            return "OFFICE-" + HexFormat.of().withUpperCase().formatHex(hash, 0, CODE_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    String code() {
        return code;
    }

    String nameKo() {
        return nameKo;
    }

    String nameEn() {
        return nameEn;
    }

    String organisationKo() {
        return organisationKo;
    }
}
