package kr.opengov.platform.pages;

/** The pages whose text staff edits. */
public enum EditablePage {
    /** The privacy policy (개인정보 처리방침), 개인정보 보호법 제30조. */
    PRIVACY,
    /** The accessibility statement. */
    ACCESSIBILITY,
    /** What the Open Government Partnership (열린정부파트너십) is. */
    OGP,
    /** What the Open Government Declaration (열린정부 선언문) asks for. */
    DECLARATION
}
