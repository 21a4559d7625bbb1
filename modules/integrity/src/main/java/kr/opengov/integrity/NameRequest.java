package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an officer asks a reporter to let the name be seen.
 *
 * @param request its id
 * @param until the last day on which the officer could read the name
 * @param reason why the officer needs it
 * @param agreed the reporter's last answer; null before the first
 */
public record NameRequest(UUID request, LocalDate askedOn, LocalDate until, String reason, Boolean agreed) {

    @Override
    public String toString() {
        return "NameRequest";
    }
}
