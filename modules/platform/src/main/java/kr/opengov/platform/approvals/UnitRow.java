package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;

/** An issuing unit; {@code lastSerial} is the last number given. */
public record UnitRow(
        Long id,
        String code,
        String nameKo,
        String nameEn,
        String prefix,
        String sender,
        long lastSerial,
        LocalDate closedOn,
        long version,
        UnitContact contact)
        implements Serializable {}
