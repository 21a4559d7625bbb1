package kr.opengov.platform.documents;

import java.util.Objects;

/**
 * The organisation a document comes from and how it is reached; everything but the organisation may be null.
 *
 * @param organisation 기관명, printed over the document
 * @param sender 발신 명의, printed under the text, such as the title of the head of the organisation; none in internal
 *     decisions
 * @param postcode 우편번호
 * @param address 주소
 * @param homepage 홈페이지
 * @param telephone 전화
 * @param fax 팩스
 * @param email 전자우편
 */
public record Issuer(
        String organisation,
        String sender,
        String postcode,
        String address,
        String homepage,
        String telephone,
        String fax,
        String email) {

    public Issuer {
        Objects.requireNonNull(organisation, "organisation");
    }

    /** An organisation of which only the name is printed. */
    public static Issuer of(String organisation) {
        return new Issuer(organisation, null, null, null, null, null, null, null);
    }
}
