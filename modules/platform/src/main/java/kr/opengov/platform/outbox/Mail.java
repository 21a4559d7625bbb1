package kr.opengov.platform.outbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.NotAudited;

/**
 * A mail as plain text.
 *
 * @param to the address
 * @param name the name of the receiver, or null
 * @param language {@code ko} or {@code en}; the mail says so in its headers
 * @param subject one line
 * @param text the body; lines end with {@code \n}
 * @param sensitive whether the text holds a one-time link or code: no page shows it, and it is deleted after delivery
 */
@Topic(Mail.TOPIC)
public record Mail(
        @NotBlank @Size(max = 320) String to,
        @Size(max = 200) String name,
        @NotBlank String language,
        @NotBlank @Size(max = 300) String subject,
        @NotAudited @NotBlank String text,
        boolean sensitive) {

    /** The topic of all mail. */
    public static final String TOPIC = "platform.mail";
}
