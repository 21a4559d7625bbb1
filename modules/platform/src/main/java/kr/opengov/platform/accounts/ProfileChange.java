package kr.opengov.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** The owner of an account changes what others read of it, the language of mails, and which mails are wanted. */
public record ProfileChange(
        long version,
        @NotBlank @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        @NotBlank @Pattern(regexp = "ko|en") String language,
        @NotNull Map<NotificationTopic, Boolean> notifications) {}
